import { resultOf } from "#domain/benefits/calculate.ts";
import type { Calculation } from "#domain/benefits/calculation.ts";
import { countedAmount, countedLines } from "#domain/benefits/counted-lines.ts";

export interface UnitGain {
  readonly unitId: number;
  /** Kronor a year. */
  readonly yearly: number;
}

/** What a calculation says of an acquisition, in kronor. */
export interface AcquisitionMoney {
  /** Cost in year 0. */
  readonly investment: number;
  /** Mean of the years in use; undefined when the calculation counts none. */
  readonly runningYearly: number | undefined;
  readonly effectYearly: number | undefined;
  readonly netPresentValue: number;
  /** The effect of the years in use by the unit where it lands, the largest first; below nought it is a loss. */
  readonly gains: readonly UnitGain[];
  /** The part of `effectYearly` whose unit is not stated. */
  readonly ofUnknownUnit: number;
}

export function moneyOf(calculation: Calculation): AcquisitionMoney {
  const { series, netPresentValue } = resultOf(calculation);
  const years = series.length - 1;
  const [first, ...inUse] = series;
  const yearly = (amounts: readonly number[]): number | undefined =>
    years > 0 ? amounts.reduce((sum, amount) => sum + amount, 0) / years : undefined;
  const byUnit = effectsByUnit(calculation);
  return {
    investment: first?.cost ?? 0,
    runningYearly: yearly(inUse.map(({ cost }) => cost)),
    effectYearly: yearly(inUse.map(({ benefit }) => benefit)),
    netPresentValue,
    gains: inOrder(
      [...byUnit].flatMap(([unitId, amount]) =>
        unitId === undefined || amount === 0 ? [] : [{ unitId, yearly: amount / years }],
      ),
    ),
    ofUnknownUnit: years > 0 ? (byUnit.get(undefined) ?? 0) / years : 0,
  };
}

/** Kronor over the years in use. */
function effectsByUnit(calculation: Calculation): ReadonlyMap<number | undefined, number> {
  const amounts = new Map<number | undefined, number>();
  for (const line of countedLines(calculation))
    if (line.kind === "effect" && line.year > 0)
      amounts.set(line.unitId, (amounts.get(line.unitId) ?? 0) + countedAmount(line));
  return amounts;
}

/** Gains of several acquisitions, unit by unit. */
export function gainsTogether(gains: readonly UnitGain[]): readonly UnitGain[] {
  const byUnit = new Map<number, number>();
  for (const { unitId, yearly } of gains) byUnit.set(unitId, (byUnit.get(unitId) ?? 0) + yearly);
  return inOrder([...byUnit].map(([unitId, yearly]) => ({ unitId, yearly })));
}

const inOrder = (gains: readonly UnitGain[]): readonly UnitGain[] =>
  gains.toSorted((a, b) => b.yearly - a.yearly || a.unitId - b.unitId);
