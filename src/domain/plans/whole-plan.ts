import type { ChainLink } from "#domain/benefits/calculation.ts";
import type { Goal, GoverningModel } from "#domain/governance/governing-model.ts";
import { mandateOf } from "#domain/governance/mandate-of.ts";
import { bodyRoleOf } from "#domain/governance/parties.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Labels } from "#domain/shared/language.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Horizon, PlanItem } from "./plan.ts";
import { begun, horizonOf, inPlanOrder, over, plannable, type Planned } from "./proposed-plan.ts";

export const planReasons = ["planned", "goal", "joint", "central", "above", "focused"] as const;
/** Why an initiative is proposed for the whole municipality's plan. */
export type PlanReason = (typeof planReasons)[number];
export const planReasonLabels: Labels<PlanReason> = {
  planned: { sv: "Med i planen före", en: "In the plan before" },
  goal: { sv: "Ger nytta för målet", en: "Serves the goal" },
  joint: { sv: "Gemensamt för flera enheter", en: "Joint for several units" },
  central: { sv: "Centrala eller delade medel", en: "Central or shared funds" },
  above: { sv: "Större än en enhet beslutar", en: "Larger than a unit decides" },
  focused: { sv: "Särskilt fokuserat", en: "In special focus" },
};

export type WholePlanned = Planned & Pick<Stored<Initiative>, "funding" | "budget" | "isFocused">;

export interface WholeItem<Row> {
  readonly row: Row;
  readonly horizon: Horizon;
  /** Key of a goal in force; empty when it is linked to none. */
  readonly goal: string;
  readonly reasons: readonly PlanReason[];
}

/** What the proposal for the whole municipality's plan is made from. */
export interface StrategyRows<Row> {
  readonly initiatives: readonly Row[];
  /** The chain of each initiative's newest calculation, by number. */
  readonly chains: ReadonlyMap<number, readonly ChainLink[]>;
  readonly model: Pick<GoverningModel, "goals" | "mandates" | "bodyRoles">;
  /** The items of the plan of the year before, or of the one that holds. */
  readonly before: readonly PlanItem[];
}

export interface WholeProposal<Row> {
  /** In order of priority. */
  readonly items: readonly WholeItem<Row>[];
  /** The others, which can be taken in by hand. */
  readonly left: readonly WholeItem<Row>[];
}

/** The goals of the strategy that hold on a day. */
export const goalsOn = ({ goals }: Pick<GoverningModel, "goals">, day: CalendarDate): readonly Goal[] =>
  goals.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === undefined || validTo >= day));

/**
 * The whole municipality's action plan as the strategy gives it: what serves its goals according to the calculations, what the plan
 * before held, and what is joint, central, in focus or larger than a unit decides by itself; never what is confidential.
 */
export function proposedWholePlan<Row extends WholePlanned>(
  { initiatives, chains, model, before }: StrategyRows<Row>,
  today: CalendarDate,
): WholeProposal<Row> {
  const goals = new Set(goalsOn(model, today).map(({ key }) => key));
  const known = new Map(before.map((item) => [item.initiativeId, item]));
  const limit = unitsLimit(model);
  const living = inPlanOrder(
    initiatives.filter(({ isConfidential, status }) => !isConfidential && !over.includes(status)),
  );
  const all = living.map((row): WholeItem<Row> => {
    const earlier = known.get(row.id);
    const served = goalServed(chains.get(row.id) ?? [], goals);
    const kept = earlier !== undefined && goals.has(earlier.goal) ? earlier.goal : undefined;
    const is: Readonly<Record<PlanReason, boolean>> = {
      planned: earlier !== undefined,
      goal: served !== "",
      joint: row.otherUnitIds.length > 0,
      central: row.funding === "centralFunds" || row.funding === "shared",
      above: limit !== undefined && row.budget !== undefined && row.budget > limit,
      focused: row.isFocused,
    };
    return {
      row,
      horizon: begun.includes(row.status) ? "short" : (earlier?.horizon ?? horizonOf(row, today)),
      goal: kept ?? served,
      reasons: planReasons.filter((reason) => is[reason]),
    };
  });
  const isProposed = ({ row, reasons }: WholeItem<Row>): boolean =>
    reasons.includes("planned") || (reasons.length > 0 && plannable.includes(row.status));
  return { items: all.filter(isProposed), left: all.filter((item) => !isProposed(item)) };
}

/** The goal in force that most of the good effects serve, the first of equals; empty when none does. */
export function goalServed(chain: readonly ChainLink[], goals: ReadonlySet<string>): string {
  const counts = new Map<string, number>();
  for (const { goal, isNegative } of chain)
    if (!isNegative && goals.has(goal)) counts.set(goal, (counts.get(goal) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? "";
}

/** Kronor up to which units decide by themselves; undefined where one decides without a limit, or none decides. */
function unitsLimit(model: Pick<GoverningModel, "mandates" | "bodyRoles">): number | undefined {
  const isOfUnit = (party: string): boolean =>
    party.startsWith("unit:") ||
    model.bodyRoles.some(({ key, isOnePerUnit }) => isOnePerUnit && party === `body:${key}`);
  const limits = model.mandates
    .filter(({ party, matter }) => matter === "execution" && isOfUnit(party))
    .filter(({ mandate }) => mandate === "decides")
    .map(({ party }) => mandateOf(model, party, "execution", undefined).line?.upTo);
  if (limits.length === 0) return undefined;
  const stated = limits.filter((limit) => limit !== undefined);
  return stated.length < limits.length ? undefined : Math.max(...stated);
}

export interface GoalSection<Item> {
  /** Undefined for what serves no goal that is known. */
  readonly goal: Goal | undefined;
  readonly items: readonly Item[];
}

/** Every goal with what serves it, those without anything included, and last what is linked to no goal. */
export function byGoal<Item extends { readonly goal: string }>(
  items: readonly Item[],
  goals: readonly Goal[],
): readonly GoalSection<Item>[] {
  const keys = new Set(goals.map(({ key }) => key));
  return [
    ...goals.map((goal) => ({ goal, items: items.filter((item) => item.goal === goal.key) })),
    { goal: undefined, items: items.filter((item) => !keys.has(item.goal)) },
  ];
}

/** Whether a body role is one of the whole municipality. */
export const isBodyOfWhole = ({ bodyRoles }: Pick<GoverningModel, "bodyRoles">, key: string): boolean =>
  bodyRoles.some((role) => role.key === key && !role.isOnePerUnit);

/** How many matters a body decides without a limit of kronor: the higher, the nearer to those who answer for everything. */
export const rightsOf = ({ mandates }: Pick<GoverningModel, "mandates">, key: string): number =>
  mandates.filter(
    ({ party, mandate, upTo }) => bodyRoleOf(party) === key && mandate === "decides" && upTo === undefined,
  ).length;
