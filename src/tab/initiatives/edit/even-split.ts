import type { CostShare } from "#domain/money/cost-split.ts";

/** The same share for every unit, in hundredths that sum to exactly 100 per cent; the first take what does not divide. */
export function evenSplit(unitIds: readonly number[]): readonly CostShare[] {
  const each = Math.floor(10_000 / unitIds.length);
  const left = 10_000 - each * unitIds.length;
  return unitIds.map((unitId, index) => ({ unitId, percent: (each + (index < left ? 1 : 0)) / 100 }));
}
