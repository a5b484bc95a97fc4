import { describe, expect, it } from "vitest";
import type { Parameter } from "#domain/governance/governing-model.ts";
import { dayOf } from "../../../tests/support/records.ts";
import { defaultParameters, parameterAt } from "./default-parameters.ts";

const valueOn = (key: string, day: string): number | undefined =>
  parameterAt(defaultParameters, key, dayOf(day))?.value;

describe("default parameters", () => {
  it("has the hourly cost, the rate, the limits and the hours that the sources give", () => {
    const expected = {
      hoursPerMonth: 142,
      onCost: 0.54,
      hourlyCostInternal: 450,
      hourlyCostProcured: 870,
      discountRate: 0.03,
      horizon: 5,
      horizonLight: 3,
      horizonLarge: 10,
      lightValuationLimit: 200_000,
      directProcurementLimit: 700_000,
      lufsLimit: 1_200_000,
      sharedHours: 40,
      totalHours: 500,
    };
    const found = Object.fromEntries(Object.keys(expected).map((key) => [key, valueOn(key, "2026-11-22")]));
    expect(found).toEqual(expected);
  });
  it("changes the EU threshold with the years, and has none where none has been entered", () => {
    expect(valueOn("euThreshold", "2019-12-31")).toBe(2_096_097);
    expect(valueOn("euThreshold", "2020-01-01")).toBeUndefined();
    expect(valueOn("euThreshold", "2022-01-01")).toBe(2_236_731);
    expect(valueOn("euThreshold", "2023-12-31")).toBe(2_236_731);
    expect(valueOn("euThreshold", "2024-01-01")).toBe(Math.round((221_000 * 1_546_202) / 143_000));
    expect(valueOn("euThreshold", "2025-12-31")).toBe(2_389_585);
    expect(valueOn("euThreshold", "2026-01-01")).toBeUndefined();
  });
  it("gives every number a source, a unit and a name in both languages", () => {
    for (const { name, unit, source } of defaultParameters)
      for (const text of [name.sv, name.en, unit, source]) expect(text.trim()).not.toBe("");
  });
  it("never has two rows in force for one key from the same day", () => {
    const starts = defaultParameters.map(({ key, validFrom }) => `${key} ${validFrom}`);
    expect(new Set(starts).size).toBe(starts.length);
  });
});

describe("parameterAt", () => {
  const rate = (value: number, from: string): Parameter => ({
    key: "discountRate",
    name: { sv: "Kalkylränta", en: "Discount rate" },
    value,
    unit: "andel",
    validFrom: dayOf(from),
    validTo: undefined,
    source: "KS § 12",
  });
  it("lets a later row take over from its day, whatever the order of the rows", () => {
    const [first, later] = [rate(0.03, "2015-01-01"), rate(0.04, "2026-01-01")];
    for (const rows of [
      [first, later],
      [later, first],
    ]) {
      expect(parameterAt(rows, "discountRate", dayOf("2025-12-31"))?.value).toBe(0.03);
      expect(parameterAt(rows, "discountRate", dayOf("2026-01-01"))?.value).toBe(0.04);
    }
  });
});
