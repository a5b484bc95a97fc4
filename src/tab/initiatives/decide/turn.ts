import type { Outcome } from "#domain/decisions/decision.ts";
import { decisionRefusal, type Standing } from "#domain/governance/decision-refusal.ts";
import type { Step } from "#domain/governance/governing-model.ts";
import { mandateOf, outcomesWithin, type MandateFound } from "#domain/governance/mandate-of.ts";
import { bodyFor, bodyRoleOf } from "#domain/governance/parties.ts";
import type { Body } from "#domain/organisation/body.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Text } from "#domain/shared/language.ts";
import type { Stored } from "#domain/shared/stored.ts";

/** Something that the party may record at this step, and why the person may not do it now. */
export interface Choice {
  readonly outcome: Outcome;
  readonly refusal: Text | undefined;
}

/** Whose turn it is at a step, and what the person who asks may record there. */
export interface Turn {
  readonly step: Step;
  /** The party's mandate for the step's matter at the initiative's cost. */
  readonly mandate: MandateFound;
  /** The body whose step it is; undefined when it is a person's. */
  readonly body: Stored<Body> | undefined;
  /** The step is left by a valuation, not by a decision. */
  readonly isValuation: boolean;
  /** Outcomes of the step that lie within the mandate. */
  readonly choices: readonly Choice[];
  /** Why the person can record nothing here; undefined when something can be recorded. */
  readonly why: Text | undefined;
}

/** @returns undefined when the process has ended */
export function turnOf(
  standing: Standing,
  person: Stored<Person> | undefined,
  day: CalendarDate,
): Turn | undefined {
  const { step, model, initiative, organisation } = standing;
  if (!step) return undefined;
  const mandate = mandateOf(model, step.party, step.matter, initiative.budget);
  const bodyRole = bodyRoleOf(step.party);
  const body = bodyRole === undefined ? undefined : bodyFor(model, bodyRole, initiative, organisation.bodies);
  const refusalOf = (outcome: Outcome): Text | undefined =>
    person
      ? decisionRefusal(standing, { outcome, person, bodyId: body?.id, step: step.key, day })
      : notAmongThePeople;
  const acts = [...new Set(step.moves.flatMap(({ act }) => (act === "valued" ? [] : [act])))];
  const within = acts.filter((outcome) => outcomesWithin[mandate.mandate].includes(outcome));
  const choices = within.map((outcome) => ({ outcome, refusal: refusalOf(outcome) }));
  const [first] = choices;
  const refused = first ? first.refusal : acts[0] && refusalOf(acts[0]);
  return {
    step,
    mandate,
    body,
    isValuation: acts.length === 0,
    choices,
    why: choices.some(({ refusal }) => refusal === undefined) ? undefined : refused,
  };
}

const notAmongThePeople: Text = {
  sv: "Du finns inte bland personerna i registret. Be koordinatorn lägga till dig.",
  en: "You are not among the people of the register. Ask the coordinator to add you.",
};

/** Outcomes that say no or send back: whoever is told must hear why. */
export const needsReason = (outcome: Outcome): boolean =>
  outcome === "reject" || outcome === "decline" || outcome === "investigateFurther";
