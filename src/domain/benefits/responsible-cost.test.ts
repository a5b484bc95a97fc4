import { describe, expect, it } from "vitest";
import { responsibleCost } from "./responsible-cost.ts";

describe("responsibleCost", () => {
  it("puts kronor on the hours of the responsible role, and says unknown rather than nought [A-142]", () => {
    expect(responsibleCost({ responsibleHours: 120 }, 450)).toBe(54_000);
    expect(responsibleCost({ responsibleHours: 0 }, 450)).toBe(0);
    expect(responsibleCost({ responsibleHours: undefined }, 450)).toBeUndefined();
  });
});
