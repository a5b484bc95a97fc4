import { describe, expect, it } from "vitest";
import type { Parameter } from "#domain/governance/governing-model.ts";
import { dayOf } from "../../../tests/support/records.ts";
import { defaultParameters } from "./default-parameters.ts";
import { parameterProblems } from "./parameter-problems.ts";

const rate: Parameter = {
  key: "discountRate",
  name: { sv: "Kalkylränta", en: "Discount rate" },
  value: 0.03,
  unit: "andel",
  validFrom: dayOf("2026-01-01"),
  validTo: undefined,
  source: "KS § 12",
};
const said = (...rows: readonly Partial<Parameter>[]) =>
  parameterProblems(rows.map((row) => ({ ...rate, ...row }))).map(({ text }) => text.sv);

describe("parameterProblems", () => {
  it("has nothing to say of the numbers that the product ships", () => {
    expect(parameterProblems(defaultParameters)).toEqual([]);
  });
  it("asks for a number, a source, and days in order", () => {
    expect(said({ value: Number.NaN })).toEqual(["Ange ett tal för Kalkylränta."]);
    expect(said({ source: " " })).toEqual(["Ange varifrån Kalkylränta kommer."]);
    expect(said({ validTo: dayOf("2025-12-31") })[0]).toMatch(/före första dagen/);
  });
  it("refuses two values from the same day, and takes one that begins later", () => {
    expect(said({}, { value: 0.04 })[0]).toMatch(/två värden från samma dag/);
    expect(said({}, { value: 0.04, validFrom: dayOf("2027-01-01") })).toEqual([]);
  });
});
