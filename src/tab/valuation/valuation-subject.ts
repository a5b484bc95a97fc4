import type { Calculation } from "#domain/benefits/calculation.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import { DuplicateError } from "#domain/shared/failures.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Valuation } from "#domain/valuation/valuation.ts";

/** What is valued, and the valuations made so far, newest first. */
export interface ValuationSubject {
  readonly initiative: Stored<Initiative>;
  /** Newest first. */
  readonly calculations: readonly Stored<Calculation>[];
  readonly valuations: readonly Stored<Valuation>[];
}

/** What has changed about the subject since the form was opened. */
export interface ValuationNews {
  readonly subject: ValuationSubject;
  /** Fields of the initiative that somebody has changed. */
  readonly changed: readonly SubjectField[];
  readonly added: readonly Stored<Valuation>[];
}

/** What a valuation rests on; status and score are left out, since valuations themselves move them. */
export const subjectFields = [
  "title",
  "need",
  "background",
  "volumes",
  "effectsForStaff",
  "effectsForUsers",
  "expectedCosts",
  "purpose",
  "risks",
  "followUp",
] as const;
export type SubjectField = (typeof subjectFields)[number];

export async function loadSubject(
  { initiatives, valuations, calculations }: Repositories,
  initiativeId: number,
): Promise<ValuationSubject> {
  const where = [{ property: "initiativeId", is: "eq", value: initiativeId }] as const;
  const [initiative, made, calculated] = await Promise.all([
    initiatives.byId(initiativeId),
    valuations.find({ where }),
    calculations.find({ where }),
  ]);
  const newestFirst = made.toSorted(
    (one, other) => other.createdAt.localeCompare(one.createdAt) || other.id - one.id,
  );
  return {
    initiative,
    valuations: newestFirst,
    calculations: calculated.toSorted((one, other) => other.id - one.id),
  };
}

/**
 * Compares what the form was opened on with what is there now.
 * @param ownKey of the valuation about to be sent: it may be there already when an answer was lost
 * @returns undefined when nothing that matters has changed
 */
export function newsSince(
  opened: ValuationSubject,
  subject: ValuationSubject,
  ownKey: string,
): ValuationNews | undefined {
  const known = new Set(opened.valuations.map(({ id }) => id));
  const added = subject.valuations.filter(({ id, key }) => !known.has(id) && key !== ownKey);
  const changed =
    opened.initiative.version === subject.initiative.version
      ? []
      : subjectFields.filter((field) => opened.initiative[field] !== subject.initiative[field]);
  return added.length === 0 && changed.length === 0 ? undefined : { subject, changed, added };
}

/** Adds the valuation; one sent before under the same key but changed since becomes a revision with a key of its own. */
export async function sendValuation(
  { valuations }: Repositories,
  valuation: Valuation,
  newKey: () => string,
): Promise<Stored<Valuation>> {
  try {
    return await valuations.add(valuation);
  } catch (problem) {
    if (problem instanceof DuplicateError) return valuations.add({ ...valuation, key: newKey() });
    throw problem;
  }
}
