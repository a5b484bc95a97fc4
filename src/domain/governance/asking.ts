import type { Decision, Outcome } from "#domain/decisions/decision.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { Instant } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Valuation } from "#domain/valuation/valuation.ts";
import { newest, type CaseRows } from "./case-rows.ts";
import type { DerivedCase } from "./derive-case.ts";
import type { Step } from "./governing-model.ts";
import { mandateOf, outcomesWithin, type MandateFound } from "./mandate-of.ts";
import { bodyRoleOf, peopleOf } from "./parties.ts";

/** The row that brought an initiative to the step where it stands. */
export interface Cause {
  /** `valuations.9`; with the step it names the arrival. */
  readonly key: string;
  readonly at: Instant;
}

/** What one step asks, and of whom. */
export interface Asked {
  readonly step: Step;
  readonly cause: Cause;
  /** The newest; undefined while nobody has valued the need. */
  readonly valuation: Stored<Valuation> | undefined;
  readonly mandate: MandateFound;
  /** The step's moves that the party's mandate allows; none where the step waits for a valuation alone. */
  readonly outcomes: readonly Outcome[];
  /** Empty when nobody is named. */
  readonly people: readonly Stored<Person>[];
}

/** The row that a name such as `valuations.9` stands for; for the initiative's own, when its status was stated. */
export function causeNamed(
  key: string,
  { initiative, valuations, decisions, needLinks }: CaseRows,
): Cause | undefined {
  const [list, id] = key.split(".", 2);
  const { statedAt, createdAt } = initiative;
  if (list === "initiatives")
    return Number(id) === initiative.id ? { key, at: statedAt ?? createdAt } : undefined;
  const rows = { valuations, decisions, needLinks }[list ?? ""];
  const row = rows?.find((each) => each.id === Number(id));
  return row && { key, at: row.createdAt };
}

/**
 * The row that a step's stand is taken on. A valuation that is made while a step waits for a stand on one takes the place of the one
 * that led there.
 */
export function causeOf(
  { arrivedBy, standing }: Pick<DerivedCase, "arrivedBy" | "standing">,
  rows: CaseRows,
): Cause | undefined {
  const cause = causeNamed(arrivedBy, rows);
  const isOnValuation = isStated(arrivedBy) ? standing.step?.status === "valued" : isValuation(arrivedBy);
  const last = newest(rows.valuations);
  if (!isOnValuation || !last || last.createdAt < (cause?.at ?? "")) return cause;
  return { key: `valuations.${String(last.id)}`, at: last.createdAt };
}

/** By registration, import or the coordinator's word: no step led there. */
export const isStated = (cause: Cause["key"]): boolean => cause.startsWith("initiatives.");

export const isValuation = (cause: Cause["key"]): boolean => cause.startsWith("valuations.");

/** What the step where an initiative stands asks of a person; undefined when the step is a body's, nobody's or leaves no choice. */
export function askedAt(derived: DerivedCase, rows: CaseRows): Asked | undefined {
  const { standing } = derived;
  const { step, model, initiative, organisation } = standing;
  const cause = causeOf(derived, rows);
  if (!step || !cause || bodyRoleOf(step.party) !== undefined) return undefined;
  const mandate = mandateOf(model, step.party, step.matter, initiative.budget);
  const within = outcomesWithin[mandate.mandate];
  const outcomes = step.moves.flatMap(({ act }) => within.filter((outcome) => outcome === act));
  const isSentBack = !isValuation(cause.key) && !isStated(cause.key);
  const isForValuation = isSentBack && step.moves.some(({ act }) => act === "valued");
  if (outcomes.length === 0 && !isForValuation) return undefined;
  const people = peopleOf(step.party, initiative, model, organisation);
  return { step, cause, valuation: newest(rows.valuations), mandate, outcomes, people };
}

/**
 * The decision by which a step was left after an arrival.
 * @param step undefined takes whichever step the initiative stood at
 */
export function settledBy(
  { passed }: Pick<DerivedCase, "passed">,
  { decisions }: Pick<CaseRows, "decisions">,
  { step, at }: { readonly step: string | undefined; readonly at: Instant },
): Stored<Decision> | undefined {
  const left = passed.find(
    ({ act, row, step: from }) =>
      act !== "valued" && row.createdAt >= at && (step === undefined || from.key === step),
  );
  return left && decisions.find(({ id }) => id === left.row.id);
}

/** The step that a decision led to; undefined where the process ended by it. */
export function stepAfter(
  { passed, standing }: Pick<DerivedCase, "passed" | "standing">,
  decisionId: number,
): Step | undefined {
  const index = passed.findIndex(({ act, row }) => act !== "valued" && row.id === decisionId);
  return passed[index + 1]?.step ?? standing.step;
}
