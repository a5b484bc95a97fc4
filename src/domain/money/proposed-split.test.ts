import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moneyLine } from "../../../tests/support/records.ts";
import { proposedSplit } from "./proposed-split.ts";
import { splitProblems } from "./split-problems.ts";

describe("proposedSplit", () => {
  it("shares the cost as the benefit falls [A-162]", () => {
    const lines = [
      moneyLine({ unitId: 1, amount: 100_000 }),
      moneyLine({ unitId: 2, amount: 250_000 }),
      moneyLine({ unitId: 2, year: 2, amount: 50_000 }),
    ];
    expect(proposedSplit(lines, 1)).toEqual([
      { unitId: 1, percent: 25 },
      { unitId: 2, percent: 75 },
    ]);
  });
  it("gives the last hundredths to the largest remainders, so that three equal parts make 100", () => {
    const lines = [3, 5, 4].map((unitId) => moneyLine({ unitId, amount: 1 }));
    expect(proposedSplit(lines, 3)).toEqual([
      { unitId: 3, percent: 33.34 },
      { unitId: 4, percent: 33.33 },
      { unitId: 5, percent: 33.33 },
    ]);
  });
  it("counts a negative effect as nought, and neither costs nor red effects nor an unknown unit", () => {
    const lines = [
      moneyLine({ unitId: 1, amount: 10_000 }),
      moneyLine({ unitId: 2, amount: -90_000 }),
      moneyLine({ unitId: 3, amount: 90_000, kind: "cost" }),
      moneyLine({ unitId: 4, amount: 90_000, colour: "red" }),
      moneyLine({ unitId: undefined, amount: 90_000 }),
    ];
    expect(proposedSplit(lines, 1, [2, 3])).toEqual([
      { unitId: 1, percent: 100 },
      { unitId: 2, percent: 0 },
      { unitId: 3, percent: 0 },
    ]);
  });
  it("leaves everything on the lead when nobody has an effect", () => {
    expect(proposedSplit([], 7, [8])).toEqual([
      { unitId: 7, percent: 100 },
      { unitId: 8, percent: 0 },
    ]);
  });
  it("counts three estimates as one figure", () => {
    const estimate = { optimistic: 50, likely: 40, pessimistic: 25 };
    const lines = [moneyLine({ unitId: 1, amount: 0, estimate }), moneyLine({ unitId: 2, amount: 39 })];
    expect(proposedSplit(lines, 1).map(({ percent }) => percent)).toEqual([50, 50]);
  });
});

describe("properties of the proposed split", () => {
  const effect = fc.record({
    unitId: fc.constantFrom(undefined, 1, 2, 3, 4, 5, 6, 7),
    amount: fc.oneof(fc.integer({ min: -1e9, max: 1e9 }), fc.double({ min: 0, max: 1e12, noNaN: true })),
  });
  const units = [1, 2, 3, 4, 5, 6, 7];
  it("has nothing wrong with it, whatever the effects: it sums to 100 and no share is below nought [A-162]", () => {
    fc.assert(
      fc.property(fc.array(effect, { maxLength: 25 }), fc.constantFrom(...units), (rows, lead) => {
        const shares = proposedSplit(rows.map(moneyLine), lead, units);
        expect(splitProblems(shares, units)).toEqual([]);
        expect(shares[0]?.unitId).toBe(lead);
      }),
    );
  });
  it("is at most a hundredth from the exact share, and never gives more to who gains less", () => {
    const gains = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(gains, (amounts) => {
        const total = amounts.reduce((sum, each) => sum + each, 0);
        fc.pre(total > 0);
        const shares = proposedSplit(
          amounts.map((amount, index) => moneyLine({ unitId: index + 1, amount })),
          1,
          units,
        );
        const of = (unitId: number): number => shares.find((share) => share.unitId === unitId)?.percent ?? -1;
        for (const [index, amount] of amounts.entries()) {
          expect(Math.abs(of(index + 1) - (100 * amount) / total)).toBeLessThan(0.01 + 1e-9);
          const smaller = amounts.flatMap((less, other) => (less < amount ? [of(other + 1)] : []));
          expect(Math.max(0, ...smaller)).toBeLessThanOrEqual(of(index + 1));
        }
      }),
    );
  });
});
