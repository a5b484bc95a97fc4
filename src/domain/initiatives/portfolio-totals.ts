import { initiativeStatuses, type InitiativeStatus } from "./initiative-status.ts";
import type { PortfolioRow } from "./initiative.ts";

export interface PortfolioTotals {
  readonly total: number;
  /** Every status, also those with none, in their order; the counts sum to `total`. */
  readonly byStatus: readonly { readonly status: InitiativeStatus; readonly count: number }[];
  /** Units with the most first; undefined is its own bucket; the counts sum to `total`. */
  readonly byUnit: readonly { readonly unitId: number | undefined; readonly count: number }[];
  /** Kronor: `known` rows have a budget, `unknown` have none; they sum to `total`. */
  readonly budget: { readonly sum: number; readonly known: number; readonly unknown: number };
}

/** Counts and sums of the whole portfolio, the same in tab, card and export. */
export function portfolioTotals(
  rows: readonly Pick<PortfolioRow, "status" | "unitId" | "budget">[],
): PortfolioTotals {
  const byStatus = new Map<InitiativeStatus, number>();
  const byUnit = new Map<number | undefined, number>();
  let sum = 0;
  let known = 0;
  for (const { status, unitId, budget } of rows) {
    byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
    byUnit.set(unitId, (byUnit.get(unitId) ?? 0) + 1);
    if (budget !== undefined) {
      sum += budget;
      known += 1;
    }
  }
  return {
    total: rows.length,
    byStatus: initiativeStatuses.map((status) => ({ status, count: byStatus.get(status) ?? 0 })),
    byUnit: [...byUnit]
      .map(([unitId, count]) => ({ unitId, count }))
      .toSorted((a, b) => b.count - a.count || (a.unitId ?? 0) - (b.unitId ?? 0)),
    budget: { sum, known, unknown: rows.length - known },
  };
}

/** @returns per cent with one decimal, 0 when there is nothing to share */
export const perCent = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;
