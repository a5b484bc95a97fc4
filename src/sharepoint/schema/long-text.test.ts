import fc from "fast-check";
import { expect, it } from "vitest";
import { cut, joined } from "./long-text.ts";

it("gives back any text that it cut, with no space at a cut and no letter cut in two", () => {
  const words = fc.array(fc.constantFrom("ord", "åtgärd", "👩🏽‍⚕️mm", "x\n\nyy"), {
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(words, (said) => {
      const text = said.join(" ");
      const found = cut(text, 60, 12);
      const parts = found.filter((part) => part !== null);
      expect([found.length, joined(found)]).toEqual([60, text]);
      expect(parts.filter((part) => part.length > 12 || part !== part.trim())).toEqual([]);
      // Half a letter cannot be encoded: encodeURI throws.
      expect(() => parts.map(encodeURI)).not.toThrow();
    }),
  );
});

it("cuts a text without a good place anyway", () => {
  const text = " ".repeat(25);
  expect(joined(cut(text, 30, 10))).toBe(text);
});

it("keeps a short text in its first part, and refuses one that is longer than all of them", () => {
  expect(cut("kort", 3)).toEqual(["kort", null, null]);
  expect(cut("", 2)).toEqual(["", null]);
  expect(() => cut("x".repeat(21), 2, 10)).toThrow(RangeError);
});
