import type { Calculation } from "#domain/benefits/calculation.ts";
import { newestCalculations } from "#domain/benefits/newest-calculation.ts";
import type { FundEntry } from "#domain/money/fund-entry.ts";
import type { FundingRow } from "#domain/money/unfunded-high-value.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Stored } from "#domain/shared/stored.ts";

export interface MoneyRows {
  /** The one that holds for each initiative. */
  readonly calculations: readonly Stored<Calculation>[];
  /** Initiatives of high value. */
  readonly valued: readonly FundingRow[];
  readonly entries: readonly Stored<FundEntry>[];
}

/** @param highScore from which score value is high */
export async function loadMoney(
  { calculations, initiatives, fundEntries }: Repositories,
  highScore: number,
  hasFund: boolean,
): Promise<MoneyRows> {
  const [all, valued, entries] = await Promise.all([
    calculations.find(),
    initiatives.find({ where: [{ property: "score", is: "ge", value: highScore }] }),
    hasFund ? fundEntries.find() : [],
  ]);
  return {
    calculations: [...newestCalculations(all).values()],
    valued: valued.filter(({ isConfidential }) => !isConfidential),
    entries,
  };
}
