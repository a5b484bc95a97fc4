import type { Stored } from "#domain/shared/stored.ts";
import type { Calculation } from "./calculation.ts";

/** The calculation that holds for each initiative: its newest row. */
export function newestCalculations(
  rows: readonly Stored<Calculation>[],
): ReadonlyMap<number, Stored<Calculation>> {
  const newest = new Map<number, Stored<Calculation>>();
  for (const row of rows) {
    const other = newest.get(row.initiativeId);
    if (!other || row.id > other.id) newest.set(row.initiativeId, row);
  }
  return newest;
}
