import type { System } from "./system.ts";

type Replaced = Pick<System, "state" | "replaceInYear" | "replacementCost">;

/** What must be replaced in one year; `unknown` of them have no stated cost, and are not in `cost`. */
export interface ReplacementYear<Row> {
  readonly year: number;
  /** Kronor. */
  readonly cost: number;
  readonly unknown: number;
  readonly systems: readonly Row[];
}

export interface ReplacementPlan<Row> {
  /** Those whose year has passed, the oldest first. */
  readonly overdue: readonly ReplacementYear<Row>[];
  /** This year and every one after it until the last that has something, without a gap. */
  readonly years: readonly ReplacementYear<Row>[];
  /** Kronor of all of them, those overdue included. */
  readonly cost: number;
}

/** When systems must be replaced and what it costs year by year; what is retired needs no replacing. */
export function replacementPlan<Row extends Replaced>(
  systems: readonly Row[],
  thisYear: number,
): ReplacementPlan<Row> {
  const planned = systems.filter(({ state }) => state !== "retired");
  const yearOf = (year: number): ReplacementYear<Row> => {
    const own = planned.filter(({ replaceInYear }) => replaceInYear === year);
    return {
      year,
      cost: own.reduce((sum, { replacementCost }) => sum + (replacementCost ?? 0), 0),
      unknown: own.filter(({ replacementCost }) => replacementCost === undefined).length,
      systems: own,
    };
  };
  const known = new Set(planned.flatMap(({ replaceInYear }) => replaceInYear ?? []));
  const overdue = [...known]
    .filter((year) => year < thisYear)
    .toSorted((a, b) => a - b)
    .map(yearOf);
  const length = Math.max(0, ...[...known].map((year) => year - thisYear + 1));
  const years = Array.from({ length }, (_, index) => yearOf(thisYear + index));
  return { overdue, years, cost: [...overdue, ...years].reduce((sum, { cost }) => sum + cost, 0) };
}
