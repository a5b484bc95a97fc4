import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculation, moneyLine } from "../../../tests/support/records.ts";
import { resultOf } from "./calculate.ts";
import { colours, type MoneyLine } from "./calculation.ts";
import { sum } from "./net-present-value.ts";

const years = [1, 2, 3, 4, 5];
const cost = (year: number, amount: number): MoneyLine => moneyLine({ kind: "cost", year, amount });
const lines = [
  cost(0, 600_000),
  ...years.map((year) => cost(year, 40_000)),
  ...years.map((year) => moneyLine({ year, amount: 220_000 })),
];

/** Likely, optimistic, pessimistic, as the workbook lists them, in thousands of kronor. */
const estimated = (
  kind: MoneyLine["kind"],
  [likely, optimistic, pessimistic]: readonly [number, number, number],
) => moneyLine({ kind, year: 0, amount: likely, estimate: { likely, optimistic, pessimistic } });
const workbook = [
  estimated("cost", [19_600, 18_000, 25_000]),
  estimated("cost", [9000, 8000, 11_000]),
  estimated("effect", [40_000, 50_000, 25_000]),
  estimated("effect", [10_000, 15_000, 5000]),
  estimated("effect", [5000, 7000, 3000]),
  estimated("effect", [4000, 4000, 4000]),
];

describe("resultOf", () => {
  it("gives the investment of 600 000 its net present value, ratio and payback [A-042]", () => {
    const result = resultOf(calculation({ lines }));
    expect(result.netPresentValue).toBeCloseTo(224_347.29, 2);
    expect(result.benefitCostRatio).toBeCloseTo(1.2865, 4);
    expect(result.payback).toBeCloseTo(3.33, 2);
    expect(result.interval).toBeUndefined();
  });
  it("shows each year by its calendar year, and the sum so far", () => {
    const { series } = resultOf(calculation({ lines, startYear: 2026 }));
    expect(series.map(({ calendarYear }) => calendarYear)).toEqual([2026, 2027, 2028, 2029, 2030, 2031]);
    expect(series.map(({ cumulative }) => cumulative)).toEqual([
      -600_000, -420_000, -240_000, -60_000, 120_000, 300_000,
    ]);
    expect(sum(series.map(({ presentNet }) => presentNet))).toBeCloseTo(224_347.29, 2);
  });
  it("counts three estimates as one figure and shows how wide they are apart [A-144]", () => {
    const { netPresentValue, interval } = resultOf(calculation({ lines: workbook }));
    expect(netPresentValue).toBe(28_440);
    expect(interval).toEqual({ adjusted: 28_440, likely: 30_400, optimistic: 50_000, pessimistic: 1000 });
  });
  it("shows what remains when only green effects are believed, and keeps red out of the money", () => {
    const effects = [
      moneyLine({ amount: 50_000, colour: "green" }),
      moneyLine({ amount: 30_000, colour: "yellow" }),
      moneyLine({ amount: 999_999, colour: "red" }),
    ];
    const result = resultOf(calculation({ lines: [cost(0, 40_000), ...effects], discountRate: 0 }));
    expect(result.byColour).toEqual({ green: 50_000, yellow: 30_000, red: 0 });
    expect(result.netPresentValue).toBe(40_000);
    expect(result.greenOnly.netPresentValue).toBe(10_000);
    expect(result.greenOnly.payback).toBe(0.8);
  });
  it("takes a negative effect off the benefits [A-147]", () => {
    const effects = [moneyLine({ amount: 100_000 }), moneyLine({ amount: -30_000 })];
    const result = resultOf(calculation({ lines: effects, discountRate: 0 }));
    expect(result.presentBenefits).toBe(70_000);
    expect(result.presentCosts).toBe(0);
  });
  it("counts the years of its horizon and tells which lines it left out", () => {
    const late = moneyLine({ year: 6, amount: 1_000_000 });
    const result = resultOf(calculation({ lines: [...lines, late] }));
    expect(result.netPresentValue).toBeCloseTo(224_347.29, 2);
    expect(result.leftOut).toEqual([late]);
  });
  it("is nought without lines, and says that nothing is paid back", () => {
    const result = resultOf(calculation({ lines: [] }));
    expect(result.netPresentValue).toBe(0);
    expect(result.payback).toBeUndefined();
    expect(result.benefitCostRatio).toBeUndefined();
  });
});

describe("properties", () => {
  const line = fc.record({
    kind: fc.constantFrom("cost" as const, "effect" as const),
    year: fc.integer({ min: 0, max: 5 }),
    amount: fc.integer({ min: -100_000, max: 1_000_000 }),
    colour: fc.constantFrom(...colours),
  });
  it("has the same effects by colour as by year, and never believes more of green than there is", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (rows) => {
        const result = resultOf(calculation({ lines: rows.map(moneyLine), discountRate: 0 }));
        const { green, yellow, red } = result.byColour;
        expect(red).toBe(0);
        expect(green + yellow).toBeCloseTo(sum(result.series.map(({ benefit }) => benefit)), 6);
        expect(result.greenOnly.netPresentValue).toBeCloseTo(result.netPresentValue - yellow, 6);
      }),
    );
  });
});
