import type { MoneyLine, Taking } from "./calculation.ts";
import { countedAmount } from "./counted-lines.ts";

/** Cost and economic effect in kronor; the effect is split by how it is taken home, and the parts add up to it. */
export interface MoneyTotals extends Readonly<Record<Taking, number>> {
  readonly cost: number;
  readonly effect: number;
}

/** One unit, one year, one kind of cost. */
export interface MoneyCell extends MoneyTotals {
  /** Undefined: the lines do not say which unit. */
  readonly unitId: number | undefined;
  readonly year: number;
  readonly costType: string;
}

export const noMoney: MoneyTotals = {
  cost: 0,
  effect: 0,
  frameRoom: 0,
  frameAdjustment: 0,
  otherTasks: 0,
  notTaken: 0,
};

/** The totals with one line added. */
export const withLine = (totals: MoneyTotals, line: MoneyLine): MoneyTotals => {
  const amount = countedAmount(line);
  return line.kind === "cost"
    ? { ...totals, cost: totals.cost + amount }
    : { ...totals, effect: totals.effect + amount, [line.taking]: totals[line.taking] + amount };
};

export const totalOf = (lines: readonly MoneyLine[]): MoneyTotals => lines.reduce(withLine, noMoney);

/** Cells in order of unit (unknown last), year and cost type; only those that some line belongs to. Costs have no taking. */
export function byUnitYearType(lines: readonly MoneyLine[]): readonly MoneyCell[] {
  const cells = new Map<string, MoneyCell>();
  for (const line of lines) {
    const { unitId, year, costType } = line;
    const key = JSON.stringify([unitId ?? null, year, costType]);
    const cell = cells.get(key) ?? { ...noMoney, unitId, year, costType };
    cells.set(key, { ...cell, ...withLine(cell, line) });
  }
  return [...cells.values()].toSorted(
    (a, b) =>
      (a.unitId ?? Infinity) - (b.unitId ?? Infinity) ||
      a.year - b.year ||
      a.costType.localeCompare(b.costType),
  );
}
