import { describe, expect, it } from "vitest";
import { rice } from "./rice.ts";
import { wsjf } from "./wsjf.ts";

describe("wsjf", () => {
  it("is (8 + 5 + 3) / 5 = 3.2", () => {
    expect(wsjf({ businessValue: 8, timeCriticality: 5, riskReduction: 3, jobSize: 5 })).toBe(3.2);
    expect(wsjf({ businessValue: 8, timeCriticality: 5, riskReduction: 3, jobSize: 0 })).toBeUndefined();
  });
});

describe("rice", () => {
  it("is 2000 × 2 × 0.8 / 4 = 800", () => {
    expect(rice({ reach: 2000, impact: 2, confidence: 0.8, effort: 4 })).toBe(800);
    expect(rice({ reach: 2000, impact: 2, confidence: 0.8, effort: 0 })).toBeUndefined();
  });
});
