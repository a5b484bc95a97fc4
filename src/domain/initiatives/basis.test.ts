import { describe, expect, it } from "vitest";
import { dayOf } from "../../../tests/support/records.ts";
import { outcomePartsOf, printOutcome, readOutcome } from "./basis-guidance.ts";
import { basisProblems, isSafeLink, shareIn } from "./basis-problems.ts";
import { basisTemplates, missingOf } from "./basis-templates.ts";

const today = dayOf("2026-11-22");
const written = {
  kind: "check",
  title: "Inget läcker",
  outcome: "",
  hours: undefined,
  doneOn: undefined,
  link: "",
} as const;
const fields = (changes: object) =>
  basisProblems({ ...written, ...changes }, today).map(({ field }) => field);

describe("what keeps a piece of the basis from being saved", () => {
  it("is a title that is missing or too long, and a day that has not been", () => {
    expect(fields({})).toEqual([]);
    expect(fields({ title: " " })).toEqual(["title"]);
    expect(fields({ title: "a".repeat(256) })).toEqual(["title"]);
    expect(fields({ doneOn: dayOf("2026-11-23"), outcome: "Höll" })).toEqual(["doneOn"]);
    expect(fields({ doneOn: today, outcome: "Höll" })).toEqual([]);
  });

  it("is a result that nobody can read of, once it is done", () => {
    for (const kind of ["check", "trial", "usage", "userEvidence"] as const)
      expect([kind, fields({ kind, doneOn: today })]).toEqual([kind, ["outcome"]]);
    expect(fields({ kind: "training", doneOn: today })).toEqual([]);
  });

  it("is a share of users outside 0 to 100 [A-049 in part]", () => {
    const use = (share: string) => fields({ kind: "usage", outcome: `Andel användare, procent: ${share}` });
    expect(["0", "42,5 %", "100"].map(use)).toEqual([[], [], []]);
    expect(["101", "många", "-1"].map(use)).toEqual([["share"], ["share"], ["share"]]);
    expect(shareIn("42,5 %")).toBe(42.5);
  });

  it.each([
    ["https://kommun.example/test?a=b#c", true],
    ["https://kommun.example:8443/", true],
    ["http://kommun.example", false],
    ["javascript:alert(1)", false],
    ["https://", false],
    ["https://kommun.example@evil.example/", false],
    ["https://kommun.example\\@evil.example", false],
    ["https://kommun.example/a b", false],
    ["kommun.example", false],
  ])("is a link that is no https address: %s", (link, isSafe) => {
    expect(isSafeLink(link)).toBe(isSafe);
    expect(fields({ link })).toEqual(isSafe ? [] : ["link"]);
  });
});

describe("templates", () => {
  const keys = (template: string, rows: Parameters<typeof missingOf>[2] = []) => {
    const found = basisTemplates.find(({ key }) => key === template);
    if (!found) throw new Error(`no template: ${template}`);
    return missingOf(found, 7, rows, "sv").map(({ key, kind }) => `${key} ${kind}`);
  };

  it("add the checks of technology, security, support and management [A-222 in part]", () => {
    expect(keys("checks")).toEqual([
      "basis:7:checks:technology:0 check",
      "basis:7:checks:security:0 check",
      "basis:7:checks:support:0 check",
      "basis:7:checks:management:0 check",
    ]);
  });

  it("add change leadership, communication and training, the technical work to hold them against, and what is done after going live [A-049 in part, A-053 in part]", () => {
    const kinds = (template: string) => keys(template).map((each) => each.split(" ")[1]);
    expect(kinds("changePlan")).toEqual(["changeActivity", "communication", "training", "technology"]);
    expect(kinds("afterStart")).toEqual(["marketing", "usage"]);
  });

  it("add only what is lacking, and a new row for what was taken away", () => {
    const row = (item: string, isRemoved: boolean) => ({ key: `basis:7:afterStart:${item}:0`, isRemoved });
    expect(keys("afterStart", [row("marketing", false)])).toEqual(["basis:7:afterStart:usage:0 usage"]);
    expect(keys("afterStart", [row("marketing", false), row("usage", true)])).toEqual([
      "basis:7:afterStart:usage:1 usage",
    ]);
  });
});

it("keeps of a trial whether to buy, what it costs and whether it lasts, and what else was written [A-050 in part]", () => {
  expect(outcomePartsOf("trial")).toEqual(["buy", "cost", "lasts"]);
  const outcome = { rest: "Bra skärm", parts: { buy: "Nej", cost: "4 000 kr per st", lasts: "Två år" } };
  const text = printOutcome(outcome, "sv");
  expect(text).toBe("Bra skärm\n\nKöpa: Nej\n\nKostnad: 4 000 kr per st\n\nHåller över tid: Två år");
  expect(readOutcome(text)).toEqual(outcome);
});
