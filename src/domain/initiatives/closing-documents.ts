import type { Evidence, Initiative } from "./initiative.ts";

/** What auditors ask for when an initiative is done, as in Lund's table of closed projects. */
export const closingDocuments = [
  "purposeAndGoals",
  "benefitCalculation",
  "riskAnalysis",
  "evaluation",
] as const satisfies readonly (keyof Initiative)[];
export type ClosingDocument = (typeof closingDocuments)[number];

/** What somebody has said of the documents, and what stands in the initiative itself. */
export type ClosingMaterial = Pick<Initiative, ClosingDocument> &
  Partial<Pick<Initiative, "purpose" | "risks" | "followUp">>;

const points = { yes: 1, partly: 0.5, missing: 0 } as const;
const isWritten = (text = ""): boolean => text.trim() !== "";

/**
 * Whether each document exists. What is written in the initiative counts as much as a document of its own, so that a small
 * project has all of them from its form; a plan for following up is part of an evaluation, not the whole.
 * @param isCalculated whether there is a calculation of costs and benefits
 * @returns undefined for what nobody has judged or written
 */
export function closingEvidence(
  initiative: ClosingMaterial,
  isCalculated = false,
): Readonly<Record<ClosingDocument, Evidence | undefined>> {
  const { purpose, risks, followUp, purposeAndGoals, benefitCalculation, riskAnalysis, evaluation } =
    initiative;
  return {
    purposeAndGoals: isWritten(purpose) ? "yes" : purposeAndGoals,
    benefitCalculation: isCalculated ? "yes" : benefitCalculation,
    riskAnalysis: isWritten(risks) ? "yes" : riskAnalysis,
    evaluation: isWritten(followUp) && evaluation !== "yes" ? "partly" : evaluation,
  };
}

/**
 * How complete the documents are: 1 for each that exists, a half for each that exists in part.
 * @returns `points` out of `of`, and how many of them nobody has judged, which count as 0
 */
export function closingCompleteness(
  initiative: ClosingMaterial,
  isCalculated = false,
): {
  readonly points: number;
  readonly of: number;
  readonly notJudged: number;
} {
  const found = closingEvidence(initiative, isCalculated);
  const evidence = closingDocuments.map((document) => found[document]);
  return {
    points: evidence.reduce((sum, each) => sum + (each ? points[each] : 0), 0),
    of: closingDocuments.length,
    notJudged: evidence.filter((each) => each === undefined).length,
  };
}
