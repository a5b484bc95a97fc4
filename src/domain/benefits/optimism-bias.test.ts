import { describe, expect, it } from "vitest";
import { calculation, dayOf, moneyLine } from "../../../tests/support/records.ts";
import { resultOf } from "./calculate.ts";
import { defaultParameters } from "./default-parameters.ts";
import { investmentBand, optimismWarning } from "./optimism-bias.ts";

const band = { low: 0.1, high: 2 };
const paying = (investment: number, effect: number) =>
  calculation({
    discountRate: 0,
    lines: [moneyLine({ kind: "cost", year: 0, amount: investment }), moneyLine({ year: 1, amount: effect })],
  });

describe("optimismWarning", () => {
  it("takes the band for equipment and development from dated parameters: 10 to 200 per cent more", () => {
    expect(investmentBand(defaultParameters, dayOf("2026-11-22"))).toEqual(band);
    expect(investmentBand([], dayOf("2026-11-22"))).toBeUndefined();
  });
  it("says from which overrun the initiative no longer pays", () => {
    const warning = optimismWarning(paying(100_000, 150_000), band);
    expect(warning.investmentAtLow).toBeCloseTo(110_000, 6);
    expect(warning).toMatchObject({
      investment: 100_000,
      investmentAtHigh: 300_000,
      netPresentValueAtLow: 40_000,
      netPresentValueAtHigh: -150_000,
      breakEven: 0.5,
      stopsPaying: "within",
    });
  });
  it("tells when it pays also at the high end, and when not even at the low", () => {
    expect(optimismWarning(paying(100_000, 400_000), band).stopsPaying).toBe("never");
    expect(optimismWarning(paying(100_000, 105_000), band).stopsPaying).toBe("below");
    expect(optimismWarning(paying(100_000, 90_000), band).breakEven).toBeUndefined();
  });
  it("warns beside the figures and leaves them as they are", () => {
    const made = paying(100_000, 150_000);
    optimismWarning(made, band);
    expect(resultOf(made).netPresentValue).toBe(50_000);
  });
});
