import { describe, expect, it } from "vitest";
import { hourlyCost } from "./hourly-cost.ts";

const inera = { hoursPerMonth: 142, onCost: 0.54 };

describe("hourlyCost", () => {
  it("gives Inera's examples: 32 000 a month is 347.04 an hour and 38 000 is 412.11", () => {
    expect(hourlyCost(32_000, inera)).toBeCloseTo(347.04, 2);
    expect(hourlyCost(38_000, inera)).toBeCloseTo(412.11, 2);
  });
  it("is undefined, not endless, when no hours are worked", () => {
    expect(hourlyCost(32_000, { ...inera, hoursPerMonth: 0 })).toBeUndefined();
  });
});
