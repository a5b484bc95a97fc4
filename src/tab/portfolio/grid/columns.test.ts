import { formatIn } from "#tab/shared/format.ts";
import { tabPortfolio } from "../../../../tests/support/tab-portfolio.ts";
import { describe, expect, it } from "vitest";
import { portfolioLines, type PortfolioLine } from "../portfolio-line.ts";
import { columnsThatFit, defaultColumns, sortedLines } from "./columns.ts";

const lines = portfolioLines(await tabPortfolio({ size: 6 }).portfolio.load());
const { compare } = formatIn("sv");
const titled = (...titles: string[]): readonly PortfolioLine[] =>
  titles.flatMap((title, index) => {
    const line = lines[index];
    return line ? [{ ...line, row: { ...line.row, title } }] : [];
  });
const titlesOf = (sorted: readonly PortfolioLine[]): readonly string[] => sorted.map(({ row }) => row.title);

describe("sortedLines", () => {
  it("sorts å, ä and ö after z, and digits by value", () => {
    const sorted = sortedLines(
      titled("Öl", "Zebra 10", "Zebra 9", "Äpple", "Åtgärd"),
      { column: "title", isDescending: false },
      compare,
    );
    expect(titlesOf(sorted)).toEqual(["Zebra 9", "Zebra 10", "Åtgärd", "Äpple", "Öl"]);
  });

  it("puts what has no value last in both directions", () => {
    for (const isDescending of [true, false]) {
      const scores = sortedLines(lines, { column: "score", isDescending }, compare).map(
        ({ row }) => row.score,
      );
      expect(scores.findIndex((score) => score === undefined)).toBe(
        scores.filter((score) => score !== undefined).length,
      );
    }
  });

  it("puts law before critical operations before efficiency, whatever their scores [A-133]", () => {
    const classes = ["efficiency", "law", undefined, "critical"] as const;
    const some = classes.flatMap((priorityClass, index) => {
      const line = lines[index];
      return line ? [{ ...line, row: { ...line.row, priorityClass, score: 100 - index } }] : [];
    });
    const sorted = sortedLines(some, { column: "priorityClass", isDescending: false }, compare);
    expect(sorted.map(({ row }) => row.priorityClass)).toEqual(["law", "critical", "efficiency", undefined]);
  });

  it("sorts statuses in the order in which an initiative moves", () => {
    const statuses = ["executing", "idea", "unstated", "valued"] as const;
    const some = statuses.flatMap((status, index) => {
      const line = lines[index];
      return line ? [{ ...line, row: { ...line.row, status } }] : [];
    });
    const sorted = sortedLines(some, { column: "status", isDescending: false }, compare);
    expect(sorted.map(({ row }) => row.status)).toEqual(["idea", "valued", "executing", "unstated"]);
  });
});

describe("columnsThatFit", () => {
  it("shows every chosen column where there is room", () => {
    expect(columnsThatFit(defaultColumns, 1400)).toEqual(defaultColumns);
  });

  it("leaves out from the end what does not fit, never the title", () => {
    expect(columnsThatFit(defaultColumns, 540)).toEqual(["title", "status", "unit"]);
    expect(columnsThatFit(defaultColumns, 100)).toEqual(["title"]);
  });
});
