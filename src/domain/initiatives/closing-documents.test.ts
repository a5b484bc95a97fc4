import { describe, expect, it } from "vitest";
import { closingCompleteness, closingEvidence } from "./closing-documents.ts";
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

describe("what is written in the initiative", () => {
  const light = {
    ...documents(undefined, undefined, undefined, undefined),
    purpose: "Avtal samma dag",
    risks: "Få vill byta",
    followUp: "Mäts efter tre månader",
  };
  it("fills every audit column, so that a small project does not lack them [A-077, A-211 in part]", () => {
    expect(closingEvidence(light, true)).toEqual({
      purposeAndGoals: "yes",
      benefitCalculation: "yes",
      riskAnalysis: "yes",
      evaluation: "partly",
    });
    expect(closingCompleteness(light, true)).toEqual({ points: 3.5, of: 4, notJudged: 0 });
  });

  it("is not there when it is blank, and never lowers what somebody has judged", () => {
    const judged = {
      ...documents("partly", "yes", "missing", "yes"),
      purpose: " ",
      risks: "",
      followUp: "Ja",
    };
    expect(closingEvidence(judged)).toEqual({
      purposeAndGoals: "missing",
      benefitCalculation: "partly",
      riskAnalysis: "yes",
      evaluation: "yes",
    });
  });
});
