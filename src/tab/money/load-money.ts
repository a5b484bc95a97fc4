import type { Calculation } from "#domain/benefits/calculation.ts";
import { countedOnce } from "#domain/benefits/enabled-benefits.ts";
import { newestCalculations } from "#domain/benefits/newest-calculation.ts";
import type { BasisItem } from "#domain/initiatives/basis-item.ts";
import type { FundEntry } from "#domain/money/fund-entry.ts";
import type { FundingRow } from "#domain/money/unfunded-high-value.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Stored } from "#domain/shared/stored.ts";

export interface MoneyRows {
  /** The one that holds for each initiative, with each effect only where it arises. */
  readonly calculations: readonly Stored<Calculation>[];
  /** Initiatives of high value. */
  readonly valued: readonly FundingRow[];
  readonly entries: readonly Stored<FundEntry>[];
  readonly basisItems: readonly Stored<BasisItem>[];
}

/** @param highScore from which score value is high */
export async function loadMoney(
  { calculations, initiatives, fundEntries, needLinks, basisItems }: Repositories,
  highScore: number,
  hasFund: boolean,
): Promise<MoneyRows> {
  const [all, valued, entries, links, work] = await Promise.all([
    calculations.find(),
    initiatives.find({ where: [{ property: "score", is: "ge", value: highScore }] }),
    hasFund ? fundEntries.find() : [],
    needLinks.find({ where: [{ property: "kind", is: "eq", value: "enables" }] }),
    basisItems.find(),
  ]);
  return {
    calculations: countedOnce([...newestCalculations(all).values()], links),
    valued: valued.filter(({ isConfidential }) => !isConfidential),
    entries,
    basisItems: work,
  };
}
