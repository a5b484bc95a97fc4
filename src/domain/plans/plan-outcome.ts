import type { Goal } from "#domain/governance/governing-model.ts";
import type { InitiativeStatus } from "#domain/initiatives/initiative-status.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Labels } from "#domain/shared/language.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { PlanReport, ReportedItem } from "./plan-report.ts";
import type { Plan } from "./plan.ts";
import { byGoal, type WholeItem } from "./whole-plan.ts";

export const planOutcomes = ["finished", "begun", "decided", "waiting", "dropped"] as const;
/** What has become of an initiative in a plan. */
export type PlanOutcome = (typeof planOutcomes)[number];
export const planOutcomeLabels: Labels<PlanOutcome> = {
  finished: { sv: "Avslutat", en: "Finished" },
  begun: { sv: "Påbörjat", en: "Begun" },
  decided: { sv: "Beslutat, inte påbörjat", en: "Decided, not begun" },
  waiting: { sv: "Inte beslutat än", en: "Not decided yet" },
  dropped: { sv: "Avslaget eller vilande", en: "Rejected or dormant" },
};

const outcomes: Readonly<Record<InitiativeStatus, PlanOutcome>> = {
  idea: "waiting",
  developing: "waiting",
  valued: "waiting",
  forDecision: "waiting",
  unstated: "waiting",
  decided: "decided",
  planning: "begun",
  executing: "begun",
  closed: "finished",
  rejected: "dropped",
  dormant: "dropped",
};

export const outcomeOf = ({ status }: Pick<ReportedItem, "status">): PlanOutcome => outcomes[status];

type Read = Pick<Stored<Initiative>, "id" | "status" | "budget" | "isConfidential">;

/** Kronor are granted once it is decided; before that they are a wish. */
const granted: readonly PlanOutcome[] = ["finished", "begun", "decided"];

/**
 * How a plan stands now, to be frozen in a report: its initiatives in their order, and then what has been taken up beside the plan.
 * What is confidential, or no longer there, is left out.
 * @param now what would stand in the plan if it were made today
 */
export function reportedItems(
  plan: Pick<Plan, "items">,
  initiatives: readonly Read[],
  now: readonly WholeItem<Read>[],
): readonly ReportedItem[] {
  const known = new Map(initiatives.map((row) => [row.id, row]));
  const planned = new Set(plan.items.map(({ initiativeId }) => initiativeId));
  const added = now
    .filter(({ row }) => !planned.has(row.id) && granted.includes(outcomeOf(row)))
    .map(({ row, goal }) => ({ initiativeId: row.id, goal }));
  return [...plan.items, ...added].flatMap(({ initiativeId, goal }) => {
    const row = known.get(initiativeId);
    if (!row || row.isConfidential) return [];
    const { status, budget } = row;
    return [{ initiativeId, status, goal, budget: granted.includes(outcomeOf(row)) ? budget : undefined }];
  });
}

export interface OutcomeFigures {
  readonly counts: Readonly<Record<PlanOutcome, number>>;
  /** Of the plan's initiatives. */
  readonly total: number;
  /** Taken up beside the plan. */
  readonly added: number;
  /** Were to be begun within the year, and are not. */
  readonly late: number;
  /** Kronor granted; `unknown` of those that are decided have no amount. */
  readonly budget: { readonly sum: number; readonly unknown: number };
}

export interface GoalOutcome extends OutcomeFigures {
  readonly goal: Goal | undefined;
  readonly items: readonly ShownItem[];
}

export interface ShownItem extends ReportedItem {
  readonly outcome: PlanOutcome;
  /** Not in the plan when it was decided. */
  readonly isAdded: boolean;
  readonly isLate: boolean;
}

export interface PlanOutcomes extends OutcomeFigures {
  readonly goals: readonly GoalOutcome[];
  /** Of the plan, and not in the report: confidential, or no longer in the list. */
  readonly hidden: number;
  /** In the order of the plan, and then what was taken up beside it. */
  readonly items: readonly ShownItem[];
}

/** A report's figures in all and goal by goal: what has been decided, begun, finished, dropped and changed since the plan. */
export function planOutcome(
  plan: Pick<Plan, "items">,
  { items }: Pick<PlanReport, "items">,
  goals: readonly Goal[],
): PlanOutcomes {
  const planned = new Map(plan.items.map((item) => [item.initiativeId, item]));
  const shown = items.map((item): ShownItem => {
    const inPlan = planned.get(item.initiativeId);
    const outcome = outcomeOf(item);
    const isLate = inPlan?.horizon === "short" && (outcome === "waiting" || outcome === "decided");
    return { ...item, goal: inPlan?.goal ?? item.goal, outcome, isAdded: !inPlan, isLate };
  });
  const told = new Set(items.map(({ initiativeId }) => initiativeId));
  return {
    ...figuresOf(shown),
    items: shown,
    hidden: plan.items.filter(({ initiativeId }) => !told.has(initiativeId)).length,
    goals: byGoal(shown, goals)
      .filter((section) => section.goal !== undefined || section.items.length > 0)
      .map((section) => ({ ...section, ...figuresOf(section.items) })),
  };
}

function figuresOf(items: readonly ShownItem[]): OutcomeFigures {
  const own = items.filter(({ isAdded }) => !isAdded);
  const count = (outcome: PlanOutcome): number => own.filter((item) => item.outcome === outcome).length;
  const decided = items.filter(({ outcome }) => granted.includes(outcome));
  return {
    counts: {
      finished: count("finished"),
      begun: count("begun"),
      decided: count("decided"),
      waiting: count("waiting"),
      dropped: count("dropped"),
    },
    total: own.length,
    added: items.length - own.length,
    late: own.filter(({ isLate }) => isLate).length,
    budget: {
      sum: decided.reduce((sum, { budget }) => sum + (budget ?? 0), 0),
      unknown: decided.filter(({ budget }) => budget === undefined).length,
    },
  };
}
