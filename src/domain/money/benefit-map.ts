import type { Calculation } from "#domain/benefits/calculation.ts";
import { totalOf } from "#domain/benefits/by-unit-year-type.ts";
import { countedLines } from "#domain/benefits/counted-lines.ts";

/** What one unit pays and gains over all initiatives, in kronor over the counted years, undiscounted. */
export interface UnitBenefit {
  /** Undefined: the lines do not say which unit. */
  readonly unitId: number | undefined;
  readonly pays: number;
  readonly gains: number;
  readonly net: number;
  /** Part of `gains` that comes from initiatives where the unit pays nothing. */
  readonly gainsWithoutPaying: number;
  /** Part of `pays` that goes to initiatives where the unit gains nothing. */
  readonly paysWithoutGaining: number;
}

/** Who pays against who gains, unit by unit: the largest gain first, the unknown unit last. */
export function benefitMap(calculations: readonly Calculation[]): readonly UnitBenefit[] {
  const map = new Map<number | undefined, UnitBenefit>();
  for (const calculation of calculations) {
    const lines = countedLines(calculation);
    for (const unitId of new Set(lines.map((line) => line.unitId))) {
      const { cost, effect } = totalOf(lines.filter((line) => line.unitId === unitId));
      const so = map.get(unitId);
      map.set(unitId, {
        unitId,
        pays: (so?.pays ?? 0) + cost,
        gains: (so?.gains ?? 0) + effect,
        net: (so?.net ?? 0) + effect - cost,
        gainsWithoutPaying: (so?.gainsWithoutPaying ?? 0) + (cost === 0 ? effect : 0),
        paysWithoutGaining: (so?.paysWithoutGaining ?? 0) + (effect === 0 ? cost : 0),
      });
    }
  }
  return [...map.values()].toSorted(
    (a, b) =>
      Number(a.unitId === undefined) - Number(b.unitId === undefined) ||
      b.net - a.net ||
      (a.unitId ?? 0) - (b.unitId ?? 0),
  );
}
