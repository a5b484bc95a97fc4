import { describe, expect, it } from "vitest";
import { splitProblems } from "./split-problems.ts";

const shares = (...rows: readonly (readonly [unitId: number, percent: number])[]) =>
  rows.map(([unitId, percent]) => ({ unitId, percent }));
const said = (...parameters: Parameters<typeof splitProblems>): readonly string[] =>
  splitProblems(...parameters).map(({ text }) => text.sv);

describe("splitProblems", () => {
  it("has nothing to say of shares that make 100, also where the computer's sum does not", () => {
    expect(said(shares([1, 33.34], [2, 33.33], [3, 33.33]), [1, 2, 3])).toEqual([]);
    expect(said(shares([1, 99.9], [2, 0.07], [3, 0.03]), [1, 2, 3])).toEqual([]);
  });
  it("says what the shares come to when they do not make 100 [A-078]", () => {
    expect(said(shares([1, 60], [2, 39.5]), [1, 2])).toEqual([
      "Andelarna blir 99,5 procent: ändra så att de blir 100.",
    ]);
    expect(said(shares([1, 60], [2, 40.01]), [1, 2])).toHaveLength(1);
  });
  it("asks for every unit that takes part, once, and for nobody else", () => {
    expect(said(shares([1, 100]), [1, 2])).toEqual(["Ge varje enhet som deltar en andel, om så 0."]);
    expect(said(shares([1, 50], [1, 50]), [1])).toEqual(["En enhet står på flera rader: slå ihop dem."]);
    expect(said(shares([1, 50], [9, 50]), [1])[0]).toMatch(/som inte deltar/);
  });
  it("refuses a share below nought, no number, and more than two decimals", () => {
    expect(said(shares([1, 110], [2, -10]), [1, 2])).toEqual([
      "Ange varje andel som ett tal från 0 till 100.",
    ]);
    expect(said(shares([1, Number.NaN], [2, 100]), [1, 2])).toContain(
      "Ange varje andel som ett tal från 0 till 100.",
    );
    expect(said(shares([1, 33.333], [2, 66.667]), [1, 2])).toEqual([
      "Ange andelarna med högst två decimaler.",
    ]);
  });
});
