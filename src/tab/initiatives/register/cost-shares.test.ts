import * as fc from "fast-check";
import { expect, it } from "vitest";
import { asShares, costSplitOf, equalShares, sharesOf, sumOf } from "./cost-shares.ts";

it("shares equally, to the hundredth, so that any number of units makes 100 [A-162 in part]", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 60 }),
      (units) => {
        const shares = equalShares(units);
        expect(sumOf(shares)).toBe(100);
        const percents = shares.map(({ percent }) => percent);
        expect(Math.max(...percents) - Math.min(...percents)).toBeLessThanOrEqual(0.0101);
      },
    ),
  );
  expect(equalShares([1, 2, 3]).map(({ percent }) => percent)).toEqual([33.34, 33.33, 33.33]);
});

it("reads what it has written", () => {
  const shares = asShares(equalShares([7, 8, 9]));
  expect(shares).toEqual({ 7: "33,34", 8: "33,33", 9: "33,33" });
  expect(sharesOf({ shares }, 7, [8, 9])).toEqual(equalShares([7, 8, 9]));
});

it("lets the lead pay until somebody says otherwise, and says nothing where the model needs no split", () => {
  const joint = { unitId: 7, otherUnitIds: [8] };
  expect(costSplitOf({ shares: {} }, joint, { needsSplit: true })).toEqual([
    { unitId: 7, percent: 100 },
    { unitId: 8, percent: 0 },
  ]);
  expect(costSplitOf({ shares: {} }, joint, { needsSplit: false })).toEqual([]);
  expect(costSplitOf({ shares: {} }, { unitId: 7, otherUnitIds: [] }, { needsSplit: true })).toEqual([]);
});

it("counts a unit that has joined since as nought, and what is no number as none", () => {
  expect(sharesOf({ shares: { 7: "60" } }, 7, [8])).toEqual([
    { unitId: 7, percent: 60 },
    { unitId: 8, percent: 0 },
  ]);
  expect(sumOf(sharesOf({ shares: { 7: "hälften" } }, 7, [8]))).toBeNaN();
});
