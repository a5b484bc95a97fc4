import { describe, expect, it } from "vitest";
import { dayOf } from "../../../tests/support/records.ts";
import { defaultParameters, parameterAt } from "./default-parameters.ts";
import { yearlyCost } from "./yearly-cost.ts";

describe("yearlyCost", () => {
  it("shows that a small project is not small: 11 000 units at 58 kronor a month are 7 656 000 a year [X-010]", () => {
    const cost = yearlyCost({ volume: 11_000, unitPrice: 58, timesPerYear: 12 });
    expect(cost).toBe(7_656_000);
    const day = dayOf("2024-06-01");
    for (const key of ["lightValuationLimit", "directProcurementLimit", "euThreshold"])
      expect(cost).toBeGreaterThan(parameterAt(defaultParameters, key, day)?.value ?? Infinity);
  });
});
