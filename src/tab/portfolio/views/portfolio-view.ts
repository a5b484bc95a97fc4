import { propertiesOf, textsIn } from "#tab/shared/read-json.ts";
import { facetKeys, type Filters } from "../filters/facets.ts";
import { columnKeys, defaultColumns, type ColumnKey, type Sorting } from "../grid/columns.ts";

/** A way to look at the portfolio: what is searched for, filtered, sorted and shown. */
export interface PortfolioView {
  readonly text: string;
  readonly filters: Filters;
  readonly sorting: Sorting;
  readonly columns: readonly ColumnKey[];
}

export const wholePortfolio: PortfolioView = {
  text: "",
  filters: {},
  sorting: { column: "title", isDescending: false },
  columns: defaultColumns,
};

/** Reads a definition that somebody saved, in this version or an older one; what is not understood is left out. */
export function readView(definition: string): PortfolioView {
  const saved = propertiesOf(parsed(definition));
  const text = saved.get("text");
  const columns = listIn(saved.get("columns"), columnKeys);
  return {
    text: typeof text === "string" ? text : "",
    filters: readFilters(saved.get("filters")),
    sorting: readSorting(saved.get("sorting")),
    columns: columns.length > 0 ? columns : defaultColumns,
  };
}

export const printView = (view: PortfolioView): string => JSON.stringify(view);

/** Whether two views show the same. */
export const isSameView = (a: PortfolioView, b: PortfolioView): boolean =>
  printView(readView(printView(a))) === printView(readView(printView(b)));

function parsed(definition: string): unknown {
  try {
    return JSON.parse(definition);
  } catch {
    return {};
  }
}

function readFilters(saved: unknown): Filters {
  const byFacet = propertiesOf(saved);
  const read = facetKeys.map((facet) => [facet, textsIn(byFacet.get(facet)).toSorted()] as const);
  return Object.fromEntries(read.filter(([, choices]) => choices.length > 0));
}

function readSorting(saved: unknown): Sorting {
  const from = propertiesOf(saved);
  const column = columnKeys.find((key) => key === from.get("column"));
  return column ? { column, isDescending: from.get("isDescending") === true } : wholePortfolio.sorting;
}

function listIn<Key extends string>(saved: unknown, known: readonly Key[]): readonly Key[] {
  const wanted = textsIn(saved);
  return known.filter((key) => wanted.includes(key));
}
