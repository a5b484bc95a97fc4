import type { Initiative } from "./initiative.ts";

/** What auditors ask for when an initiative is done, as in Lund's table of closed projects. */
export const closingDocuments = [
  "purposeAndGoals",
  "benefitCalculation",
  "riskAnalysis",
  "evaluation",
] as const satisfies readonly (keyof Initiative)[];
export type ClosingDocument = (typeof closingDocuments)[number];

const points = { yes: 1, partly: 0.5, missing: 0 } as const;

/**
 * How complete the documents are: 1 for each that exists, a half for each that exists in part.
 * @returns `points` out of `of`, and how many of them nobody has judged, which count as 0
 */
export function closingCompleteness(initiative: Pick<Initiative, ClosingDocument>): {
  readonly points: number;
  readonly of: number;
  readonly notJudged: number;
} {
  const evidence = closingDocuments.map((document) => initiative[document]);
  return {
    points: evidence.reduce((sum, each) => sum + (each ? points[each] : 0), 0),
    of: closingDocuments.length,
    notJudged: evidence.filter((each) => each === undefined).length,
  };
}
