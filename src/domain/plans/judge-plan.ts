import type { ModelBook } from "#domain/governance/model-in-force.ts";
import { isOneOf, type Organisation } from "#domain/governance/parties.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { Text } from "#domain/shared/language.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { swedishDay } from "#domain/shared/swedish-day.ts";
import { planDeciders, planMandate, whoDecides } from "./plan-decider.ts";
import type { Plan } from "./plan.ts";

export type PlanJudgement = { readonly counts: true } | { readonly counts: false; readonly why: Text };

/** What a plan is judged by. */
export interface PlanRules {
  readonly book: ModelBook;
  readonly organisation: Organisation;
}

type Judged = Pick<
  Stored<Plan>,
  | "unitId"
  | "bodyId"
  | "decidedById"
  | "decidedOn"
  | "createdAt"
  | "createdBy"
  | "modifiedBy"
  | "standing"
  | "standingReason"
>;

/**
 * Whether a plan counts: whoever is said to have decided it, or their deputy, wrote the row, and may decide that plan under the model
 * of the day when it was written.
 */
export function judgePlan(plan: Judged, { book, organisation }: PlanRules): PlanJudgement {
  const day = swedishDay(plan.createdAt);
  const { people, units, bodies } = organisation;
  const author = people.find(({ accountId }) => accountId === plan.createdBy);
  const decider = people.find(({ id }) => id === plan.decidedById);
  if (!decider || !author || !isOneOf(author, [decider])) return no(notOwnWord(author, decider));
  const deciders = planDeciders(book.on(day, plan.createdAt), plan.unitId, organisation, day);
  const unit = units.find(({ id }) => id === plan.unitId) ?? (plan.unitId === undefined ? undefined : gone);
  const speaksFor = deciders.filter((each) => isOneOf(decider, each.people));
  if (speaksFor.length === 0) return no(notTheirs(planMandate(deciders, undefined, unit), decider));
  if (!speaksFor.some(({ body }) => body?.id === plan.bodyId)) {
    const name = bodies.find(({ id }) => id === plan.bodyId)?.name;
    return no(otherBody(whoDecides(speaksFor, unit), name));
  }
  return plan.decidedOn > day ? no(tooEarly) : { counts: true };
}

/**
 * Whether a plan counts as far as is known: the server's word where it has given one, which only it can write on a row that exists,
 * and otherwise the same judgement as the server's.
 */
export function planStanding(plan: Judged, rules: PlanRules): PlanJudgement {
  if (plan.standing === "notYetRead" || plan.modifiedBy === plan.createdBy) return judgePlan(plan, rules);
  if (plan.standing === "counts") return { counts: true };
  return no(plan.standingReason);
}

const no = (why: Text): PlanJudgement => ({ counts: false, why });

const gone = { name: "…" };

type Named = Pick<Person, "name"> | undefined;

const notOwnWord = (author: Named, decider: Named): Text => ({
  sv: `${author?.name ?? "Någon utan plats i Rådslag"} har skrivit raden och ${decider?.name ?? "ingen"} anges som den som beslutat. Den som beslutar, eller ersättaren, skriver beslutet själv.`,
  en: `${author?.name ?? "Somebody unknown to Rådslag"} wrote the row and ${decider?.name ?? "nobody"} is said to have decided. Whoever decides, or their deputy, writes the decision.`,
});

function notTheirs(mandate: ReturnType<typeof planMandate>, decider: Named): Text {
  const refusal = "refusal" in mandate ? mandate.refusal : { sv: "", en: "" };
  return {
    sv: `${decider?.name ?? ""} får inte besluta planen. ${refusal.sv}`,
    en: `${decider?.name ?? ""} may not decide the plan. ${refusal.en}`,
  };
}

const otherBody = (decidedBy: Text, name: string | undefined): Text => ({
  sv: `Raden säger att ${name ?? "linjen"} har beslutat. ${decidedBy.sv}`,
  en: `The row says that ${name ?? "the line"} has decided. ${decidedBy.en}`,
});

const tooEarly: Text = {
  sv: "Beslutsdagen hade inte varit när raden skrevs. Anteckna beslutet när det är fattat.",
  en: "The day of the decision had not come when the row was written. Record the decision once it is taken.",
};
