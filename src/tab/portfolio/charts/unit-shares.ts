import { portfolioTotals } from "#domain/initiatives/portfolio-totals.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { PortfolioLine } from "../portfolio-line.ts";

export interface UnitShare {
  readonly unit: Stored<Unit> | undefined;
  readonly count: number;
}

/** Units with the most initiatives first; central ones left out when asked, so that the shares are of the rest. */
export function unitShares(
  lines: readonly PortfolioLine[],
  units: readonly Stored<Unit>[],
  { withoutCentral }: { readonly withoutCentral: boolean },
): { readonly shares: readonly UnitShare[]; readonly total: number } {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const { byUnit } = portfolioTotals(lines.map(({ row }) => row));
  const shares = byUnit
    .map(({ unitId, count }) => ({ unit: unitId === undefined ? undefined : byId.get(unitId), count }))
    .filter(({ unit }) => !(withoutCentral && unit?.isCentral === true));
  return { shares, total: shares.reduce((sum, { count }) => sum + count, 0) };
}
