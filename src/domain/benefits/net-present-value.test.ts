import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measuresOf, netOf, payback, presentValue, sum } from "./net-present-value.ts";

/** An investment of 600 000, then 220 000 a year in benefits and 40 000 in running costs for five years. */
const flows = {
  costs: [600_000, 40_000, 40_000, 40_000, 40_000, 40_000],
  benefits: [0, 220_000, 220_000, 220_000, 220_000, 220_000],
};

describe("measuresOf", () => {
  it("gives the net present value at 3, 3.5 and 4 per cent", () => {
    expect(measuresOf(flows, 0.03, "end").netPresentValue).toBeCloseTo(224_347.29, 2);
    expect(measuresOf(flows, 0.035, "end").netPresentValue).toBeCloseTo(212_709.43, 2);
    expect(measuresOf(flows, 0.04, "end").netPresentValue).toBeCloseTo(201_328.02, 2);
  });
  it("gives present benefits and costs, their ratio, payback and return", () => {
    const { presentBenefits, presentCosts, benefitCostRatio, returnOnInvestment, ...rest } = measuresOf(
      flows,
      0.03,
      "end",
    );
    expect(presentBenefits).toBeCloseTo(1_007_535.58, 2);
    expect(presentCosts).toBeCloseTo(783_188.29, 2);
    expect(benefitCostRatio).toBeCloseTo(1.2865, 4);
    expect(rest.payback).toBeCloseTo(3.33, 2);
    expect(returnOnInvestment).toBeCloseTo(300_000 / 800_000, 10);
  });
  it("counts the first year in full by the other convention, and the investment in full by both", () => {
    expect(measuresOf(flows, 0.03, "start").netPresentValue).toBeCloseTo(249_077.71, 2);
    expect(presentValue([100], 0.03, "start")).toBe(100);
    expect(presentValue([100], 0.03, "end")).toBe(100);
  });
  it("shows no ratio and no return where there is no cost", () => {
    const free = measuresOf({ costs: [0], benefits: [100] }, 0.03, "end");
    expect(free.benefitCostRatio).toBeUndefined();
    expect(free.returnOnInvestment).toBeUndefined();
    expect(free.payback).toBe(0);
  });
  it("adds up the workbook's ten years to 28 400 when nothing is discounted", () => {
    const net = [-1400, -10_000, -8800, 2800, 4800, 6800, 7800, 8800, 8800, 8800];
    expect(sum(net)).toBe(28_400);
    expect(presentValue(net, 0, "end")).toBe(28_400);
    expect(payback(net)).toBeCloseTo(5 + 5800 / 7800, 10);
  });
});

describe("payback", () => {
  it("is undefined when the money never comes back, or nothing is entered", () => {
    expect(payback([-100, 20, 20])).toBeUndefined();
    expect(payback([])).toBeUndefined();
    expect(payback([0, 0])).toBeUndefined();
  });
  it("waits for money that goes out after year 0", () => {
    expect(payback([0, -100, 200])).toBe(1.5);
    expect(payback([10, -110, 200])).toBe(1.5);
  });
  it("is the end of the year when it comes back exactly then", () => {
    expect(payback([-100, 50, 50])).toBe(2);
  });
});

describe("properties", () => {
  const amount = fc.integer({ min: 0, max: 10_000_000 });
  const amounts = fc.array(amount, { minLength: 1, maxLength: 15 });
  const rate = fc.double({ min: 0, max: 0.2, noNaN: true });
  const convention = fc.constantFrom("end" as const, "start" as const);

  it("falls when the rate rises, if what comes later is benefit", () => {
    fc.assert(
      fc.property(amounts, rate, rate, convention, (benefits, one, other, how) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(presentValue([0, ...benefits], low, how)).toBeGreaterThanOrEqual(
          presentValue([0, ...benefits], high, how),
        );
      }),
    );
  });
  it("is benefits less costs, and above nought exactly when their ratio is above 1", () => {
    fc.assert(
      fc.property(amounts, amounts, rate, convention, (costs, benefits, r, how) => {
        const found = measuresOf({ costs, benefits }, r, how);
        expect(found.netPresentValue).toBeCloseTo(presentValue(netOf({ costs, benefits }), r, how), 2);
        fc.pre(found.benefitCostRatio !== undefined && Math.abs(found.netPresentValue) > 1);
        expect(found.netPresentValue > 0).toBe(found.benefitCostRatio > 1);
      }),
    );
  });
  it("is always paid back when the sum is above nought, and always within the years", () => {
    const net = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(net, (series) => {
        fc.pre(sum(series) > 0);
        const found = payback(series) ?? -1;
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(series.length - 1);
      }),
    );
  });
  it("is never paid back when what comes in each year never makes up for the investment", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 20 }), (investment, count) => {
        const yearly = Math.floor((investment - 1) / count);
        expect(payback([-investment, ...Array.from({ length: count }, () => yearly)])).toBeUndefined();
      }),
    );
  });
});
