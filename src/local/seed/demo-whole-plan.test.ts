import { expect, it } from "vitest";
import { planOutcome, planOutcomes } from "#domain/plans/plan-outcome.ts";
import { byGoal, goalsOn } from "#domain/plans/whole-plan.ts";
import { vaxjo } from "#domain/governance/presets/vaxjo.ts";
import { instant } from "#domain/shared/calendar.ts";
import { calculation, chainLink, dayOf, initiative } from "../../../tests/support/records.ts";
import { storedAt } from "../../../tests/support/stored-at.ts";
import { demoHalfYearReport, demoLastPlan, demoPlanReport, demoWholePlan } from "./demo-whole-plan.ts";

const today = dayOf("2026-11-22");
const at = instant("2026-11-22T08:00:00Z") ?? expect.fail();
const kept = storedAt(at);
const initiatives = Array.from({ length: 60 }, (_, index) => ({
  ...kept(index),
  ...initiative({ unitId: 1, status: index % 2 === 0 ? "executing" : "valued", priorityClass: "law" }),
}));
const calculations = initiatives.map(({ id }, index) => ({
  ...kept(index),
  ...calculation({ initiativeId: id, chain: [chainLink({ goal: "law" })] }),
}));

it("has the year's action plan from the strategy, with goals, and a goal that nothing serves", () => {
  const plan = demoWholePlan({ initiatives, calculations, directorId: 4, today });
  expect(plan).toMatchObject({ unitId: undefined, year: 2026, decidedById: 4, decidedOn: "2026-01-20" });
  const sections = byGoal(plan.items, goalsOn(vaxjo, today));
  expect(sections.find(({ goal }) => goal?.key === "law")?.items.length).toBeGreaterThan(10);
  expect(sections.find(({ goal }) => goal?.key === "productivity")?.items).toEqual([]);
  const inJanuary = dayOf("2026-01-03");
  expect(demoWholePlan({ initiatives, calculations, directorId: 4, today: inJanuary }).decidedOn).toBe(
    inJanuary,
  );
});

it("has last year's report to the board, with something of each outcome", () => {
  const last = { ...kept(0), ...demoLastPlan({ initiatives, directorId: 4, today }) };
  const report = demoPlanReport(last, initiatives, { id: 9 });
  expect(report).toMatchObject({ planId: 1, bodyId: 9, reportedById: 4, reportedOn: "2025-12-10" });
  const { counts } = planOutcome(last, report, goalsOn(vaxjo, last.decidedOn));
  expect(planOutcomes.filter((outcome) => counts[outcome] === 0)).toEqual([]);
  expect(report.words).toContain("Handlingsplanen för 2025 har 15 initiativ");
  const now = { ...kept(1), ...demoWholePlan({ initiatives, calculations, directorId: 4, today }) };
  expect(demoHalfYearReport(now, initiatives, { id: 9 }, today)).toMatchObject({
    planId: 2,
    reportedOn: "2026-06-16",
  });
  expect(demoHalfYearReport(now, initiatives, { id: 9 }, dayOf("2026-05-01"))).toBeUndefined();
});
