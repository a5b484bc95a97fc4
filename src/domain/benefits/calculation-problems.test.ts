import { describe, expect, it } from "vitest";
import { calculation, chainLink, moneyLine } from "../../../tests/support/records.ts";
import type { Calculation, MoneyLine } from "./calculation.ts";
import { calculationProblems } from "./calculation-problems.ts";

const fields = (said: Partial<Calculation>, costTypes?: readonly string[]) =>
  calculationProblems(calculation({ lines: [moneyLine()], ...said }), costTypes).map(({ field }) => field);
const line = (said: Partial<MoneyLine>) => fields({ lines: [moneyLine(said)] });

describe("calculationProblems", () => {
  it("lets a calculation with a line, or only a chain, be saved", () => {
    expect(fields({})).toEqual([]);
    expect(fields({ lines: [], chain: [chainLink()] })).toEqual([]);
    expect(fields({ lines: [] })).toEqual(["lines"]);
  });
  it("asks for years and a rate that can be counted with: 3 is not 3 per cent", () => {
    expect(fields({ horizon: 0 })).toEqual(["horizon", "lines.0.year"]);
    expect(fields({ horizon: 2.5 })).toEqual(["horizon"]);
    expect(fields({ discountRate: 3 })).toEqual(["discountRate"]);
    expect(fields({ discountRate: Number.NaN })).toEqual(["discountRate"]);
    expect(fields({ startYear: 26 })).toEqual(["startYear"]);
  });
  it("says which line is wrong and how", () => {
    expect(line({ what: "" })).toEqual(["lines.0.what"]);
    expect(line({ year: 6 })).toEqual(["lines.0.year"]);
    expect(line({ year: -1 })).toEqual(["lines.0.year"]);
    expect(line({ amount: Number.NaN })).toEqual(["lines.0.amount"]);
    expect(fields({ lines: [moneyLine(), moneyLine({ costType: "staff" })] }, ["staff"])).toEqual([
      "lines.0.costType",
    ]);
  });
  it("takes a negative effect and refuses a negative cost [A-147]", () => {
    expect(line({ kind: "effect", amount: -5 })).toEqual([]);
    expect(line({ kind: "cost", amount: -5 })).toEqual(["lines.0.amount"]);
  });
  it("refuses kronor on a red effect, which would not be counted", () => {
    expect(line({ colour: "red", amount: 5 })).toEqual(["lines.0.amount"]);
    expect(line({ colour: "red", amount: 0 })).toEqual([]);
  });
  it("wants the optimistic estimate to be the low cost or the large effect", () => {
    const [optimistic, likely, pessimistic] = [18_000, 19_600, 25_000];
    expect(line({ kind: "cost", estimate: { optimistic, likely, pessimistic } })).toEqual([]);
    expect(line({ kind: "effect", estimate: { optimistic, likely, pessimistic } })).toEqual([
      "lines.0.estimate",
    ]);
    expect(line({ kind: "effect", estimate: { optimistic: 5, likely: 4, pessimistic: 4 } })).toEqual([]);
  });
});
