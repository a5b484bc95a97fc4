import { statedCounts, tabPortfolio } from "../../../../tests/support/tab-portfolio.ts";
import { describe, expect, it } from "vitest";
import { portfolioLines } from "../portfolio-line.ts";
import { facetKeys, missing, toggled } from "./facets.ts";
import { selectLines } from "./select-lines.ts";

const lines = portfolioLines(await tabPortfolio().portfolio.load());
const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0);

describe("selectLines", () => {
  it("lets the whole portfolio through when nothing is asked for", () => {
    expect(selectLines(lines, "", {}).lines).toHaveLength(450);
  });

  it("counts every line once in every facet, so that each adds up to all [A-201 in part, D-03 in part]", () => {
    const { counts } = selectLines(lines, "", {});
    expect(facetKeys.map((facet) => sum(counts[facet]))).toEqual(facetKeys.map(() => 450));
  });

  it("gives the unstated their own count beside Växjö's six [X-001, X-002]", () => {
    const { status } = selectLines(lines, "", {}).counts;
    expect(Object.fromEntries(status)).toEqual({ ...statedCounts, unstated: 188 });
  });

  it("counts a facet's choices as they would be without its own filter", () => {
    const { lines: shown, counts, others } = selectLines(lines, "", { status: ["executing"] });
    expect(shown).toHaveLength(98);
    expect(sum(counts.status)).toBe(450);
    expect(others.status).toHaveLength(450);
    expect(sum(counts.unit)).toBe(98);
  });

  it("joins choices of one facet with or, and facets with and", () => {
    const both = selectLines(lines, "", { status: ["decided", "planning"] });
    expect(both.lines).toHaveLength(21);
    const narrower = selectLines(lines, "", { status: ["decided", "planning"], form: ["project"] }).lines;
    expect(narrower.length).toBe(both.counts.form.get("project"));
    expect(narrower.every(({ row }) => row.form === "project")).toBe(true);
  });

  it("finds every word anywhere, whatever the case", () => {
    const found = selectLines(lines, "BYGGLOV  klf", {}).lines;
    expect(found.length).toBeGreaterThan(0);
    expect(
      found.every(({ row, unitShortName }) => row.title.includes("bygglov") && unitShortName === "KLF"),
    ).toBe(true);
  });

  it("finds by owner, å, ä and ö included", () => {
    const found = selectLines(lines, "åsa öberg", {}).lines;
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ ownerName }) => ownerName === "Åsa Öberg")).toBe(true);
  });

  it("can be narrowed to what is missing", () => {
    const without = selectLines(lines, "", { owner: [missing] }).lines;
    expect(without.length).toBe(lines.filter(({ row }) => row.ownerId === undefined).length);
  });

  it("keeps the order of the lines", () => {
    const reversed = selectLines(lines.toReversed(), "", { status: ["valued"] }).lines;
    expect(reversed.map(({ row }) => row.id)).toEqual(
      reversed.map(({ row }) => row.id).toSorted((a, b) => b - a),
    );
  });
});

describe("toggled", () => {
  it("turns a choice on and off, and leaves no empty filter behind", () => {
    const on = toggled({}, "status", "idea");
    expect(on).toEqual({ status: ["idea"] });
    expect(toggled(on, "status", "idea")).toEqual({});
  });
});
