import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printParts, readParts } from "./headed-parts.ts";

const labels = {
  buy: { sv: "Köpa", en: "Buy" },
  cost: { sv: "Kostnad", en: "Cost" },
} as const;

/** Lines that look like headings, escapes and nothing, among ordinary ones. */
const line = fc.oneof(
  fc.constantFrom(
    "Köpa: ja",
    "Cost:",
    "\\Köpa: nej",
    "\\\\Kostnad:",
    "",
    " ",
    "\\",
    "Köpa",
    "Övrigt: text\r",
  ),
  fc.string(),
);
const words = fc.array(line, { maxLength: 5 }).map((lines) => lines.join("\n"));

describe("a text under headings", () => {
  it("gives back every part as it was written, in either language [A-087 in part]", () => {
    fc.assert(
      fc.property(
        words,
        words,
        words,
        fc.constantFrom("sv" as const, "en" as const),
        (rest, buy, cost, language) => {
          const written = { rest, parts: { buy, cost } };
          const { parts, rest: again } = readParts(printParts(written, labels, language), labels);
          expect([again, parts.buy ?? "", parts.cost ?? ""]).toEqual([rest, buy, cost]);
        },
      ),
    );
  });

  it("loses no word of a text that somebody wrote by hand", () => {
    fc.assert(
      fc.property(words, (text) => {
        const read = readParts(text, labels);
        const again = readParts(printParts(read, labels, "sv"), labels);
        expect(again).toEqual(read);
        const all = [read.rest, ...Object.values(read.parts)].join("\n");
        for (const each of text.split("\n").filter((one) => one.trim() !== "")) {
          const bare = each.replace(/^(Köpa|Kostnad|Buy|Cost): ?/u, "");
          expect(all).toContain(bare.startsWith("\\") ? bare.slice(1) : bare);
        }
      }),
    );
  });

  it("reads headings wherever they stand, in either language, and puts together what comes twice", () => {
    const text = "Före\nCost: 10 kr\nom året\n\nKöpa: nej\nKostnad: 20 kr";
    expect(readParts(text, labels)).toEqual({
      rest: "Före",
      parts: { cost: "10 kr\nom året\n\n20 kr", buy: "nej" },
    });
  });
});
