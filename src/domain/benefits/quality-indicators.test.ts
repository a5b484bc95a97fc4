import { describe, expect, it } from "vitest";
import { qualityIndicators, qualityLevel } from "./quality-indicators.ts";

const indicator = (key: string) => {
  const found = qualityIndicators.find((each) => each.key === key);
  if (!found) throw new Error(`no indicator: ${key}`);
  return found;
};

describe("quality indicators", () => {
  it("gives soft values something to count, how to count it and from when it is small, clear or large [A-139]", () => {
    for (const { how, unit, levels, source } of qualityIndicators) {
      for (const text of [how.sv, how.en, unit.sv, unit.en, source]) expect(text.trim()).not.toBe("");
      expect(levels.map(({ points }) => points)).toEqual([1, 2, 3]);
      expect(levels.map(({ from }) => from)).toEqual(
        levels.map(({ from }) => from).toSorted((a, b) => a - b),
      );
    }
  });
  it("counts effects beyond time and money: thefts, traceability, accessibility and legal certainty [A-136, A-227]", () => {
    const level = (key: string, start: number, value: number) =>
      qualityLevel(indicator(key), start, value)?.points;
    expect(level("thefts", 10, 5)).toBe(2);
    expect(level("traceability", 40, 100)).toBe(3);
    expect(level("lowLiteracy", 30, 60)).toBe(3);
    expect(level("legalCertainty", 8, 4)).toBe(2);
    expect(level("legalCertainty", 4, 8)).toBeUndefined();
  });
  it("has the indicators that the reports name [A-186]", () => {
    expect(qualityIndicators.map(({ key }) => key)).toEqual([
      "administrativeTime",
      "deviations",
      "adherence",
      "missedDoses",
      "handlingTime",
      "thefts",
      "traceability",
      "lowLiteracy",
      "legalCertainty",
      "usage",
      "satisfaction",
    ]);
  });
});

describe("qualityLevel", () => {
  it("reads a fall as better where a lower figure is better, and a rise where a higher is", () => {
    expect(qualityLevel(indicator("deviations"), 20, 13)?.points).toBe(2);
    expect(qualityLevel(indicator("deviations"), 20, 26)).toBeUndefined();
    expect(qualityLevel(indicator("usage"), 30, 60)?.points).toBe(3);
  });
  it("gives no level to what has no start to compare with", () => {
    expect(qualityLevel(indicator("deviations"), undefined, 13)).toBeUndefined();
    expect(qualityLevel(indicator("deviations"), 0, 13)).toBeUndefined();
  });
});
