import { expect, it } from "vitest";
import { asWritten, writtenNumber } from "./written-number.ts";

it.each([
  ["1 250 000 kr", 1_250_000],
  ["3,5 %", 3.5],
  ["−40 000", -40_000],
  ["0", 0],
  ["", undefined],
])("reads %j as %j", (written, value) => {
  expect(writtenNumber(written)).toBe(value);
});

it.each(["ungefär en miljon", "1.2.3", "12x"])("reads %j as no number", (written) => {
  expect(writtenNumber(written)).toBeNaN();
});

it("writes what it can read again", () => {
  expect(asWritten(0.1 + 0.2)).toBe("0,3");
  expect(writtenNumber(asWritten(-1234.5))).toBe(-1234.5);
  expect(asWritten(undefined)).toBe("");
});
