import fc from "fast-check";
import { expect, it } from "vitest";
import { texts } from "./texts-column.ts";

const column = texts("Plikt", "Duty");

it("shows the Swedish first and the English after it, and reads both back", () => {
  const duty = { sv: "Gör en bedömning", en: "Make an assessment" };
  expect(column.write(duty)).toBe("Gör en bedömning\n\nEN: Make an assessment");
  expect(column.read(column.write(duty))).toEqual(duty);
  expect(column.read("Gör\r\nså\r\n\r\nEN: Do\r\nso")).toEqual({ sv: "Gör\nså", en: "Do\nso" });
});

it("reads what somebody has typed in one language as both", () => {
  expect(column.read("Klassa")).toEqual({ sv: "Klassa", en: "Klassa" });
  expect(column.read(null)).toEqual({ sv: "", en: "" });
});

it("keeps once what says the same in both", () => {
  expect(column.write({ sv: "Pengarna finns", en: "Pengarna finns" })).toBe("Pengarna finns");
  expect(column.write({ sv: "", en: "" })).toBe("");
});

it("never moves the border between the languages, whatever they say", () => {
  const line = fc.string().filter((each) => !each.includes("\r"));
  const part = fc.oneof(line, fc.constant("\n\nEN: "), fc.constant("\n"));
  const text = fc.array(part, { maxLength: 4 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, text, (sv, en) => {
      const once = column.read(column.write({ sv, en }));
      expect(once.en).toBe(en);
      expect(column.read(column.write(once))).toEqual(once);
    }),
  );
});
