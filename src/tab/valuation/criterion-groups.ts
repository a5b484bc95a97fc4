import type { Text } from "#domain/shared/language.ts";
import type { Criterion, ValuationModel } from "#domain/valuation/valuation-model.ts";

export interface NamedCriterion {
  readonly criterion: Criterion;
  /** As it stands above the criterion: numbered where the model's own sections are not. */
  readonly title: Text;
}

/** Criteria that stand together under one heading. */
export interface CriterionGroup {
  /** Undefined where the only criterion carries the section's name itself, and where the model has no sections. */
  readonly heading: Text | undefined;
  readonly criteria: readonly NamedCriterion[];
}

/** The model's criteria in order; a section that comes again is one section, where it came first. */
export function criterionGroups({ criteria }: ValuationModel): readonly CriterionGroup[] {
  const hasSections = criteria.some(({ section }) => section !== undefined);
  if (!hasSections)
    return [
      { heading: undefined, criteria: criteria.map((criterion, index) => numbered(criterion, index + 1)) },
    ];
  const sections = [...new Set(criteria.map(({ section }) => section?.sv))];
  return sections.map((section): CriterionGroup => {
    const own = criteria.filter((criterion) => criterion.section?.sv === section);
    const heading = own[0]?.section;
    const isAlone = own.length === 1 && heading !== undefined;
    return {
      heading: isAlone ? undefined : heading,
      criteria: own.map((criterion) => ({ criterion, title: isAlone ? heading : criterion.name })),
    };
  });
}

function numbered(criterion: Criterion, number: number): NamedCriterion {
  const { sv, en } = criterion.name;
  return { criterion, title: { sv: `${String(number)}. ${sv}`, en: `${String(number)}. ${en}` } };
}
