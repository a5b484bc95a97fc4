import { expect, it } from "vitest";
import { closingCompleteness } from "./closing-documents.ts";
import type { Evidence } from "./initiative.ts";

const documents = (
  benefitCalculation: Evidence | undefined,
  evaluation: Evidence | undefined,
  purposeAndGoals: Evidence | undefined,
  riskAnalysis: Evidence | undefined,
) => ({ benefitCalculation, evaluation, purposeAndGoals, riskAnalysis });

it.each([
  ["Digitalt bygglov", documents("yes", "yes", "yes", "yes"), 4],
  ["Wellbee", documents("yes", "yes", "yes", "yes"), 4],
  ["Meraki", documents("missing", "missing", "partly", "yes"), 1.5],
  ["Digital signering", documents("missing", "missing", "missing", "missing"), 0],
])("gives %s of Lund's table its points out of 4 [X-015]", (_name, evidence, points) => {
  expect(closingCompleteness(evidence)).toEqual({ points, of: 4, notJudged: 0 });
});

it("gives nothing for what nobody has judged, and says so", () => {
  const evidence = documents("yes", undefined, undefined, "partly");
  expect(closingCompleteness(evidence)).toEqual({ points: 1.5, of: 4, notJudged: 2 });
});
