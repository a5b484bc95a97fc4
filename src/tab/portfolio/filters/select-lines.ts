import type { PortfolioLine } from "../portfolio-line.ts";
import { choiceOf, facetKeys, type FacetKey, type Filters } from "./facets.ts";

/** What a search and a set of filters leave of the portfolio. */
export interface Selection {
  /** In the order of the lines given. */
  readonly lines: readonly PortfolioLine[];
  /**
   * For each facet, how many lines each choice would show given the search and the other facets' filters;
   * a facet's counts sum to the length of its `others`.
   */
  readonly counts: Readonly<Record<FacetKey, ReadonlyMap<string, number>>>;
  /** Lines that the search and all filters but this facet's own let through. */
  readonly others: Readonly<Record<FacetKey, readonly PortfolioLine[]>>;
}

interface Test {
  readonly facet: FacetKey;
  readonly chosen: ReadonlySet<string> | undefined;
  readonly counts: Map<string, number>;
  readonly others: PortfolioLine[];
}

/** Goes through the lines once, however many facets there are. */
export function selectLines(lines: readonly PortfolioLine[], text: string, filters: Filters): Selection {
  const words = text.toLocaleLowerCase("sv").split(/\s+/).filter(Boolean);
  const tests = facetKeys.map((facet): Test => {
    const chosen = filters[facet];
    return { facet, chosen: chosen && new Set(chosen), counts: new Map(), others: [] };
  });
  const selected: PortfolioLine[] = [];
  for (const line of lines) {
    if (!words.every((word) => line.searched.includes(word))) continue;
    const refusing = tests.filter(({ facet, chosen }) => chosen && !chosen.has(choiceOf[facet](line.row)));
    if (refusing.length === 0) selected.push(line);
    if (refusing.length > 1) continue;
    for (const test of refusing.length === 1 ? refusing : tests) count(test, line);
  }
  return {
    lines: selected,
    counts: byFacet(tests, (test) => test.counts),
    others: byFacet(tests, (test) => test.others),
  };
}

function count({ facet, counts, others }: Test, line: PortfolioLine): void {
  const choice = choiceOf[facet](line.row);
  counts.set(choice, (counts.get(choice) ?? 0) + 1);
  others.push(line);
}

function byFacet<Value>(tests: readonly Test[], value: (test: Test) => Value): Record<FacetKey, Value> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `tests` has one entry for every facet key
  return Object.fromEntries(tests.map((test) => [test.facet, value(test)])) as Record<FacetKey, Value>;
}
