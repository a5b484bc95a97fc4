import { compareByRank } from "#domain/governance/rank.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { InitiativeStatus } from "#domain/initiatives/initiative-status.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import { daysOf } from "#domain/shared/partial-date.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { addDays } from "#domain/shared/swedish-day.ts";
import type { Horizon, PlanItem } from "./plan.ts";

export type Planned = Pick<
  Stored<Initiative>,
  | "id"
  | "createdAt"
  | "unitId"
  | "otherUnitIds"
  | "isConfidential"
  | "priorityClass"
  | "legalReference"
  | "score"
  | "startsOn"
  | "endsOn"
  | "status"
>;

/** Neither over nor turned down. */
export const over: readonly InitiativeStatus[] = ["closed", "rejected"];
/** What is known well enough to plan. */
export const plannable: readonly InitiativeStatus[] = [
  "developing",
  "valued",
  "forDecision",
  "decided",
  "planning",
  "executing",
];
export const begun: readonly InitiativeStatus[] = ["planning", "executing"];

/** Short term when it has begun or begins within a year; a start that nobody has stated is a long way off. */
export function horizonOf(
  { startsOn, status }: Pick<Initiative, "startsOn" | "status">,
  today: CalendarDate,
): Horizon {
  if (begun.includes(status)) return "short";
  if (startsOn === undefined) return "long";
  return daysOf(startsOn).first <= addDays(today, 365) ? "short" : "long";
}

/** Law before critical operations before efficiency, then the score, then the older. */
export function inPlanOrder<Row extends Planned>(rows: readonly Row[]): readonly Row[] {
  const compare = compareByRank({ keys: ["priorityClass", "score"] });
  const asRanked = (row: Row) => ({
    ...row,
    payback: undefined,
    netPresentValue: undefined,
    urgency: undefined,
  });
  return rows.toSorted((a, b) => compare(asRanked(a), asRanked(b)));
}

export interface Proposal<Row> {
  readonly items: readonly { readonly row: Row; readonly horizon: Horizon }[];
  /** The unit's others, which are not far enough on to be proposed. */
  readonly left: readonly Row[];
}

/**
 * What a unit leads or takes part in and could plan for, in order of priority; confidential initiatives stand in no plan.
 * @param decided the items of the plan that holds: what stands in it stays, at its horizon until it has begun
 */
export function proposedPlan<Row extends Planned>(
  initiatives: readonly Row[],
  unitId: number,
  today: CalendarDate,
  decided: readonly PlanItem[] = [],
): Proposal<Row> {
  const before = new Map(decided.map(({ initiativeId, horizon }) => [initiativeId, horizon]));
  const own = inPlanOrder(
    initiatives.filter(
      (row) =>
        !row.isConfidential &&
        !over.includes(row.status) &&
        (row.unitId === unitId || row.otherUnitIds.includes(unitId)),
    ),
  );
  const isProposed = ({ id, status }: Row): boolean => plannable.includes(status) || before.has(id);
  const horizonNow = (row: Row): Horizon =>
    begun.includes(row.status) ? "short" : (before.get(row.id) ?? horizonOf(row, today));
  return {
    items: own.filter(isProposed).map((row) => ({ row, horizon: horizonNow(row) })),
    left: own.filter((row) => !isProposed(row)),
  };
}
