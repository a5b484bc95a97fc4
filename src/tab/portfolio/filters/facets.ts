import type { PortfolioRow } from "#domain/initiatives/initiative.ts";

/** What the portfolio can be narrowed by, in the order of the panel. */
export const facetKeys = [
  "status",
  "unit",
  "priorityClass",
  "form",
  "newSystem",
  "owner",
  "year",
  "scoreBand",
  "budgetBand",
] as const;
export type FacetKey = (typeof facetKeys)[number];

/** The choice of rows that have no value: its own choice, so that the counts add up. */
export const missing = "none";

/** Lower ends of the score bands, 0 to 100. */
export const scoreBands = [0, 20, 40, 60, 80] as const;
/** Lower ends of the budget bands, kronor. */
export const budgetBands = [0, 100_000, 500_000, 1_000_000, 5_000_000] as const;

/** Which choice of each facet a row falls under: exactly one. */
export const choiceOf: Readonly<Record<FacetKey, (row: PortfolioRow) => string>> = {
  status: (row) => row.status,
  unit: (row) => orMissing(row.unitId),
  priorityClass: (row) => row.priorityClass ?? missing,
  form: (row) => row.form,
  newSystem: (row) => (row.isNewSystem === undefined ? missing : row.isNewSystem ? "yes" : "no"),
  owner: (row) => orMissing(row.ownerId),
  year: (row) => row.startsOn?.slice(0, 4) ?? missing,
  scoreBand: (row) => bandOf(scoreBands, row.score),
  budgetBand: (row) => bandOf(budgetBands, row.budget),
};

const orMissing = (id: number | undefined): string => (id === undefined ? missing : String(id));

function bandOf(bands: readonly number[], value: number | undefined): string {
  return value === undefined ? missing : String(bands.findLast((from) => value >= from) ?? bands[0]);
}

/** Chosen choices by facet; a facet without any lets every row through. */
export type Filters = Readonly<Partial<Record<FacetKey, readonly string[]>>>;

/** The same filters with one choice turned on or off. */
export function toggled(filters: Filters, facet: FacetKey, choice: string): Filters {
  const chosen = filters[facet] ?? [];
  const next = chosen.includes(choice) ? chosen.filter((other) => other !== choice) : [...chosen, choice];
  return withChoices(filters, facet, next);
}

export function withChoices(filters: Filters, facet: FacetKey, choices: readonly string[]): Filters {
  const { [facet]: _, ...others } = filters;
  return choices.length === 0 ? others : { ...others, [facet]: choices };
}

export function countChosen(filters: Filters): number {
  return facetKeys.reduce((sum, facet) => sum + (filters[facet]?.length ?? 0), 0);
}
