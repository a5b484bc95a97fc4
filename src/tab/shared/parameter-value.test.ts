import { expect, it } from "vitest";
import { parameterValue } from "./parameter-value.ts";

const plain = (words: string): string => words.replaceAll(/\s/gu, " ");

it("says a share in per cent without rounding it away, and every other value with its unit", () => {
  expect(plain(parameterValue({ value: 0.035, unit: "andel" }, "sv"))).toBe("3,5 %");
  expect(plain(parameterValue({ value: 0.54, unit: "andel" }, "en"))).toBe("54%");
  expect(plain(parameterValue({ value: 200_000, unit: "kr" }, "sv"))).toBe("200 000 kr");
  expect(plain(parameterValue({ value: 1600, unit: "h/år" }, "en"))).toBe("1,600 h/year");
  expect(parameterValue({ value: 3, unit: "" }, "sv")).toBe("3");
});
