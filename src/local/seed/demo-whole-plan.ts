import type { Calculation } from "#domain/benefits/calculation.ts";
import { newestCalculations } from "#domain/benefits/newest-calculation.ts";
import { vaxjo } from "#domain/governance/presets/vaxjo.ts";
import type { InitiativeStatus } from "#domain/initiatives/initiative-status.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Body } from "#domain/organisation/body.ts";
import { planOutcome, reportedItems } from "#domain/plans/plan-outcome.ts";
import type { PlanReport, ReportedItem } from "#domain/plans/plan-report.ts";
import type { Plan, PlanItem } from "#domain/plans/plan.ts";
import { proposedWords } from "#domain/plans/report-words.ts";
import { goalsOn, proposedWholePlan } from "#domain/plans/whole-plan.ts";
import { asSaid } from "#domain/shared/language.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import { calendarDate } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";

/** As many as the director has put into the year's plan: what has been calculated since is proposed beside it. */
const planned = 42;

interface Strategy {
  readonly initiatives: readonly Stored<Initiative>[];
  readonly calculations: readonly Stored<Calculation>[];
  readonly directorId: number | undefined;
  readonly today: CalendarDate;
}

function day(year: number, monthAndDay: string): CalendarDate {
  const found = calendarDate(`${String(year)}-${monthAndDay}`);
  if (!found) throw new Error(`No day: ${String(year)}-${monthAndDay}`);
  return found;
}

/** The earlier of the usual day of deciding and today, so that the demo's plan is decided whatever the day is. */
const decidedBy = (usual: CalendarDate, today: CalendarDate): CalendarDate => (usual < today ? usual : today);

const blank = {
  unitId: undefined,
  bodyId: undefined,
  objects: [],
  standing: "notYetRead",
  standingReason: { sv: "", en: "" },
} as const;

/** The whole municipality's action plan for the year, made from Växjö's strategy by the municipal director [A-026]. */
export function demoWholePlan({ initiatives, calculations, directorId, today }: Strategy): Plan {
  const year = Number(today.slice(0, 4));
  const chains = new Map([...newestCalculations(calculations)].map(([id, { chain }]) => [id, chain]));
  const { items } = proposedWholePlan({ initiatives, chains, model: vaxjo, before: [] }, today);
  return {
    ...blank,
    key: `demo-plan:whole:${String(year)}`,
    year,
    decidedById: directorId,
    decidedOn: decidedBy(day(year, "01-20"), today),
    paragraph: `KD ${String(year)}-14`,
    note: "Tagen fram ur digitaliseringsstrategin, KS 2019-09-10 § 292, och stämd av med kommunledningsgruppen.",
    items: items
      .slice(0, planned)
      .map(({ row, horizon, goal }) => ({ initiativeId: row.id, horizon, estimate: undefined, goal })),
  };
}

/** What has become of them by the end of last year, in turn. */
const ends: readonly InitiativeStatus[] = [
  "closed",
  "executing",
  "executing",
  "decided",
  "forDecision",
  "closed",
  "executing",
  "rejected",
  "valued",
  "planning",
  "closed",
];

/** Some served SKL's areas, which held until the end of that year; one served none. */
const lastYearsGoals: Readonly<Record<number, string>> = {
  2: "skl-information",
  4: "",
  5: "skl-services",
  8: "skl-services",
};

/** Last year's plan: most of what is under way or over now. */
export function demoLastPlan({ initiatives, directorId, today }: Omit<Strategy, "calculations">): Plan {
  const year = Number(today.slice(0, 4)) - 1;
  const open = initiatives.filter(
    ({ status, isConfidential }) => !isConfidential && (status === "executing" || status === "closed"),
  );
  return {
    ...blank,
    key: `demo-plan:whole:${String(year)}`,
    year,
    decidedById: directorId,
    decidedOn: day(year, "01-22"),
    paragraph: `KD ${String(year)}-09`,
    note: "",
    items: open.slice(0, ends.length + 4).map(({ id, priorityClass }, index): PlanItem => ({
      initiativeId: id,
      horizon: index % 4 === 3 ? "long" : "short",
      estimate: undefined,
      goal: lastYearsGoals[index] ?? priorityClass ?? "efficiency",
    })),
  };
}

/** What the director told the executive board of last year's plan when the year was over. */
export function demoPlanReport(
  plan: Stored<Plan>,
  initiatives: readonly Stored<Initiative>[],
  board: Pick<Stored<Body>, "id"> | undefined,
): PlanReport {
  const budgets = new Map(initiatives.map(({ id, budget }) => [id, budget]));
  const items = plan.items.map(({ initiativeId, goal }, index): ReportedItem => {
    const status = ends[index % ends.length] ?? "executing";
    const isDecided = status !== "forDecision" && status !== "valued" && status !== "rejected";
    return { initiativeId, status, goal, budget: isDecided ? budgets.get(initiativeId) : undefined };
  });
  return {
    ...reportOf(plan, board, items),
    key: `demo-plan-report:${String(plan.year)}`,
    reportedOn: day(plan.year, "12-10"),
    words: `${wordsOf(plan, items)}\n\nDet som dröjer väntar mest på integrationer mellan verksamhetssystemen. Vi föreslår att nästa års plan håller sig till det som är lagkrav eller samhällsviktigt, och att varje mål har ett initiativ.`,
  };
}

/** What the director has told of the year's plan half-way; undefined before the summer. */
export function demoHalfYearReport(
  plan: Stored<Plan>,
  initiatives: readonly Stored<Initiative>[],
  board: Pick<Stored<Body>, "id"> | undefined,
  today: CalendarDate,
): PlanReport | undefined {
  const reportedOn = day(plan.year, "06-16");
  if (reportedOn > today) return undefined;
  const items = reportedItems(plan, initiatives, []);
  return {
    ...reportOf(plan, board, items),
    key: `demo-plan-report:${String(plan.year)}:half`,
    reportedOn,
    words: `${wordsOf(plan, items)}\n\nHalvårsläget: det som är för beslut tas upp i PULS efter sommaren.`,
  };
}

const reportOf = (
  plan: Stored<Plan>,
  board: Pick<Stored<Body>, "id"> | undefined,
  items: readonly ReportedItem[],
): Pick<PlanReport, "planId" | "bodyId" | "reportedById" | "items" | "standing" | "standingReason"> => ({
  planId: plan.id,
  bodyId: board?.id,
  reportedById: plan.decidedById,
  items,
  standing: "notYetRead",
  standingReason: asSaid(""),
});

const wordsOf = (plan: Plan, items: readonly ReportedItem[]): string =>
  proposedWords(plan.year, planOutcome(plan, { items }, goalsOn(vaxjo, plan.decidedOn)), "sv");
