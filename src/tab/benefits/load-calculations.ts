import type { Calculation } from "#domain/benefits/calculation.ts";
import { DuplicateError } from "#domain/shared/failures.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Stored } from "#domain/shared/stored.ts";

/** What is calculated, and the versions saved so far, newest first. */
export interface CalculationSubject {
  readonly initiative: Stored<Initiative>;
  readonly calculations: readonly Stored<Calculation>[];
}

export async function loadCalculations(
  { initiatives, calculations }: Repositories,
  initiativeId: number,
): Promise<CalculationSubject> {
  const [initiative, made] = await Promise.all([
    initiatives.byId(initiativeId),
    calculations.find({ where: [{ property: "initiativeId", is: "eq", value: initiativeId }] }),
  ]);
  return { initiative, calculations: made.toSorted((one, other) => other.id - one.id) };
}

/** Versions that somebody has saved since the page was opened; one's own that came through in spite of a lost answer is none. */
export const savedSince = (
  opened: CalculationSubject,
  subject: CalculationSubject,
  ownKey: string,
): readonly Stored<Calculation>[] => {
  const known = new Set(opened.calculations.map(({ id }) => id));
  return subject.calculations.filter(({ id, key }) => !known.has(id) && key !== ownKey);
};

/** Adds a version; one saved before under the same key but changed since becomes a version with a key of its own. */
export async function saveCalculation(
  { calculations }: Repositories,
  calculation: Calculation,
  newKey: () => string,
): Promise<Stored<Calculation>> {
  try {
    return await calculations.add(calculation);
  } catch (problem) {
    if (problem instanceof DuplicateError) return calculations.add({ ...calculation, key: newKey() });
    throw problem;
  }
}
