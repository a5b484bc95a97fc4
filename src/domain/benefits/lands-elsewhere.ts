import type { Calculation } from "./calculation.ts";
import { countedAmount, countedLines } from "./counted-lines.ts";

export interface LandsElsewhere {
  /** Kronor of effect in other units, by unit, largest first. */
  readonly byUnit: readonly { readonly unitId: number; readonly amount: number }[];
  readonly elsewhere: number;
  readonly own: number;
  /** Kronor of effect whose unit is not stated. */
  readonly unknown: number;
}

/** How much of the economic effect lands in other units than the one that runs the initiative. */
export function landsElsewhere(calculation: Calculation, unitId: number | undefined): LandsElsewhere {
  const amounts = new Map<number | undefined, number>();
  for (const line of countedLines(calculation))
    if (line.kind === "effect")
      amounts.set(line.unitId, (amounts.get(line.unitId) ?? 0) + countedAmount(line));
  const byUnit = [...amounts]
    .flatMap(([unit, amount]) => (unit === undefined || unit === unitId ? [] : [{ unitId: unit, amount }]))
    .filter(({ amount }) => amount !== 0)
    .toSorted((a, b) => b.amount - a.amount || a.unitId - b.unitId);
  return {
    byUnit,
    elsewhere: byUnit.reduce((total, { amount }) => total + amount, 0),
    own: unitId === undefined ? 0 : (amounts.get(unitId) ?? 0),
    unknown: amounts.get(undefined) ?? 0,
  };
}
