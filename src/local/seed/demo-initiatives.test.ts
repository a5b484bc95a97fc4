import { expect, it } from "vitest";
import { perCent, portfolioTotals } from "#domain/initiatives/portfolio-totals.ts";
import type { Instant } from "#domain/shared/calendar.ts";
import { demoInitiatives } from "./demo-initiatives.ts";
import { demoUnits } from "./demo-units.ts";

const all = demoInitiatives("2026-11-01T08:00:00Z" as Instant);
const totals = portfolioTotals(
  all.map(({ unit, initiative }) => ({
    ...initiative,
    unitId: demoUnits.findIndex(({ key }) => key === unit),
  })),
);

it("reproduces Växjö's portfolio: 73, 25, 45, 10, 11 and 98, and a rest that adds up [X-001, X-002]", () => {
  const counts = Object.fromEntries(totals.byStatus.map(({ status, count }) => [status, count]));
  expect(counts).toMatchObject({
    developing: 73,
    valued: 25,
    forDecision: 45,
    decided: 10,
    planning: 11,
    executing: 98,
  });
  expect([totals.total, totals.total - 262]).toEqual([452, 190]);
});

it("gives FAV 11.7 % and OF 8.2 %, second and third with the central administration excepted [X-003, A-202]", () => {
  const shares = totals.byUnit
    .filter(({ unitId }) => !demoUnits[unitId ?? -1]?.isCentral)
    .map(({ unitId, count }) => [demoUnits[unitId ?? -1]?.shortName, perCent(count, totals.total)]);
  expect(shares.slice(1, 3)).toEqual([
    ["FAV", 11.7],
    ["OF", 8.2],
  ]);
});

it("has Lund's four closed projects with their gaps [X-009 in part]", () => {
  const of = (word: string) => {
    const found = all.find(
      ({ initiative }) => initiative.sourceKey.includes("Lund") && initiative.title.includes(word),
    );
    if (!found) throw new Error(`${word} is missing.`);
    const { budget, startsOn, benefitCalculation, evaluation, purposeAndGoals, riskAnalysis } =
      found.initiative;
    return [budget, startsOn, benefitCalculation, evaluation, purposeAndGoals, riskAnalysis];
  };
  expect(of("bygglov")).toEqual([596_600, "2017-23", "yes", "yes", "yes", "yes"]);
  expect(of("Wellbee")).toEqual([45_000, "2019-08-12", "yes", "yes", "yes", "yes"]);
  expect(of("Meraki")).toEqual([undefined, "2019-11-24", "missing", "missing", "partly", "yes"]);
  expect(of("avtal")).toEqual([undefined, undefined, "missing", "missing", "missing", "missing"]);
});

it("has two confidential initiatives, so that secrecy can be seen", () => {
  const confidential = all.filter(({ initiative }) => initiative.isConfidential);
  expect(confidential.map(({ unit, initiative }) => [unit, initiative.title])).toEqual([
    ["klf", "AI-stöd för säkerhetsklassning"],
    ["fav", "Uppföljning av familjehem i realtid"],
  ]);
});

it("is the same at every start and has no title twice", () => {
  expect(demoInitiatives("2026-11-01T08:00:00Z" as Instant)).toEqual(all);
  expect(new Set(all.map(({ initiative }) => initiative.title)).size).toBe(all.length);
  expect(new Set(all.map(({ initiative }) => initiative.key)).size).toBe(all.length);
});
