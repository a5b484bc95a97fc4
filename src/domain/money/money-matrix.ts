import {
  byUnitYearType,
  totalOf,
  type MoneyCell,
  type MoneyTotals,
} from "#domain/benefits/by-unit-year-type.ts";
import type { Calculation, MoneyLine } from "#domain/benefits/calculation.ts";
import { countedLines } from "#domain/benefits/counted-lines.ts";

/** Cost and effect by unit, calendar year and cost type; each set of totals adds up to the same whole [D-05, A-172]. */
export interface MoneyMatrix {
  /** `year` is a calendar year; `unitId` undefined is the bucket for lines that do not say which unit. */
  readonly cells: readonly MoneyCell[];
  readonly units: readonly (MoneyTotals & { readonly unitId: number | undefined })[];
  readonly years: readonly (MoneyTotals & { readonly year: number })[];
  readonly costTypes: readonly (MoneyTotals & { readonly costType: string })[];
  readonly total: MoneyTotals;
}

/** The money of many initiatives together: the calculation that holds for each, never older versions beside it. */
export function moneyMatrix(calculations: readonly Calculation[]): MoneyMatrix {
  const lines = calculations.flatMap((calculation) =>
    countedLines(calculation).map((line): MoneyLine => ({
      ...line,
      year: calculation.startYear + line.year,
    })),
  );
  const cells = byUnitYearType(lines);
  const of = <Key>(read: (line: MoneyLine) => Key, key: Key): MoneyTotals =>
    totalOf(lines.filter((line) => read(line) === key));
  return {
    cells,
    units: distinct(cells.map(({ unitId }) => unitId)).map((unitId) => ({
      unitId,
      ...of((line) => line.unitId, unitId),
    })),
    years: distinct(cells.map(({ year }) => year))
      .toSorted((a, b) => a - b)
      .map((year) => ({ year, ...of((line) => line.year, year) })),
    costTypes: distinct(cells.map(({ costType }) => costType))
      .toSorted((a, b) => a.localeCompare(b))
      .map((costType) => ({ costType, ...of((line) => line.costType, costType) })),
    total: totalOf(lines),
  };
}

const distinct = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];
