import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculation, moneyLine } from "../../../tests/support/records.ts";
import { resultOf } from "#domain/benefits/calculate.ts";
import type { MoneyTotals } from "#domain/benefits/by-unit-year-type.ts";
import { takings } from "#domain/benefits/calculation.ts";
import { benefitMap } from "./benefit-map.ts";
import { moneyMatrix } from "./money-matrix.ts";

const line = fc.record({
  kind: fc.constantFrom("cost" as const, "effect" as const),
  unitId: fc.constantFrom(undefined, 1, 2, 3),
  year: fc.integer({ min: 0, max: 7 }),
  costType: fc.constantFrom("staff", "licences", ""),
  amount: fc.integer({ min: -100_000, max: 1_000_000 }),
  taking: fc.constantFrom(...takings),
});
const many = fc.array(
  fc
    .record({ startYear: fc.integer({ min: 2024, max: 2028 }), lines: fc.array(line, { maxLength: 8 }) })
    .map(({ startYear, lines }) => calculation({ startYear, lines: lines.map(moneyLine) })),
  { maxLength: 6 },
);
const sumOf = <Row>(rows: readonly Row[], read: (row: Row) => number): number =>
  rows.reduce((total, row) => total + read(row), 0);

describe("moneyMatrix", () => {
  it("puts each cost and effect on its unit, its calendar year and its cost type [D-05, A-172]", () => {
    const { cells, years } = moneyMatrix([
      calculation({
        startYear: 2025,
        lines: [moneyLine({ unitId: 1, year: 1, costType: "staff", amount: 10_000 })],
      }),
      calculation({
        startYear: 2026,
        lines: [moneyLine({ unitId: 1, year: 0, costType: "staff", kind: "cost", amount: 4000 })],
      }),
    ]);
    expect(cells).toHaveLength(1);
    expect(cells[0]).toMatchObject({ unitId: 1, year: 2026, costType: "staff", cost: 4000, effect: 10_000 });
    expect(years.map(({ year }) => year)).toEqual([2026]);
  });
  it("has a bucket of its own for what no unit is named for", () => {
    const { units } = moneyMatrix([calculation({ lines: [moneyLine({ amount: 700 })] })]);
    expect(units).toMatchObject([{ unitId: undefined, effect: 700 }]);
  });
  it("adds up to the same total by cell, unit, year and cost type, and to the initiatives' own results", () => {
    fc.assert(
      fc.property(many, (calculations) => {
        const { cells, units, years, costTypes, total } = moneyMatrix(calculations);
        for (const key of ["cost", "effect", ...takings] as const)
          for (const rows of [cells, units, years, costTypes] as readonly (readonly MoneyTotals[])[])
            expect(sumOf(rows, (row) => row[key])).toBeCloseTo(total[key], 6);
        const series = calculations.flatMap((each) => resultOf(each).series);
        expect(sumOf(series, ({ cost }) => cost)).toBeCloseTo(total.cost, 6);
        expect(sumOf(series, ({ benefit }) => benefit)).toBeCloseTo(total.effect, 6);
      }),
    );
  });
});

describe("benefitMap", () => {
  it("shows who pays and who gains, unit by unit [A-168]", () => {
    const joint = calculation({
      lines: [
        moneyLine({ unitId: 1, kind: "cost", year: 0, amount: 100_000 }),
        moneyLine({ unitId: 2, amount: 80_000 }),
        moneyLine({ unitId: 3, amount: 40_000 }),
      ],
    });
    const own = calculation({
      lines: [
        moneyLine({ unitId: 3, kind: "cost", year: 0, amount: 5000 }),
        moneyLine({ unitId: 3, amount: 15_000 }),
      ],
    });
    expect(benefitMap([joint, own])).toEqual([
      { unitId: 2, pays: 0, gains: 80_000, net: 80_000, gainsWithoutPaying: 80_000, paysWithoutGaining: 0 },
      {
        unitId: 3,
        pays: 5000,
        gains: 55_000,
        net: 50_000,
        gainsWithoutPaying: 40_000,
        paysWithoutGaining: 0,
      },
      {
        unitId: 1,
        pays: 100_000,
        gains: 0,
        net: -100_000,
        gainsWithoutPaying: 0,
        paysWithoutGaining: 100_000,
      },
    ]);
  });
  it("has the matrix' totals", () => {
    fc.assert(
      fc.property(many, (calculations) => {
        const map = benefitMap(calculations);
        const { total } = moneyMatrix(calculations);
        expect(sumOf(map, ({ pays }) => pays)).toBeCloseTo(total.cost, 6);
        expect(sumOf(map, ({ gains }) => gains)).toBeCloseTo(total.effect, 6);
        expect(sumOf(map, ({ net }) => net)).toBeCloseTo(total.effect - total.cost, 6);
      }),
    );
  });
});
