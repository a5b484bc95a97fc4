import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Decision, Outcome } from "#domain/decisions/decision.ts";
import type { Instant } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { vaxjoMatrix } from "#domain/valuation/vaxjo-matrix.ts";
import type { Valuation } from "#domain/valuation/valuation.ts";
import { deriveInitiative } from "./derive-status.ts";

const at = (day: number): Instant => `2026-11-${String(day).padStart(2, "0")}T08:00:00Z` as Instant;
const stored = (id: number, day: number) => ({
  id,
  version: "1",
  createdAt: at(day),
  modifiedAt: at(day),
  createdBy: 1,
  modifiedBy: 1,
});
const valuation = (id: number, day: number, level: number): Stored<Valuation> => ({
  ...stored(id, day),
  key: `v${id}`,
  initiativeId: 1,
  valuedById: 1,
  model: vaxjoMatrix.key,
  modelVersion: 1,
  answers: Object.fromEntries(vaxjoMatrix.criteria.map(({ key }) => [key, { level, reason: "" }])),
  comment: "",
});
const decision = (id: number, day: number, outcome: Outcome): Stored<Decision> => ({
  ...stored(id, day),
  key: `d${id}`,
  initiativeId: 1,
  outcome,
  decidedById: 2,
  bodyId: undefined,
  meetingId: undefined,
  reason: "",
  valuationId: undefined,
});
const idea = { statedStatus: "idea", statedAt: at(1) } as const;

describe("deriveInitiative", () => {
  it("is the stated status until something happens", () => {
    expect(deriveInitiative({ initiative: idea, valuations: [], decisions: [] })).toEqual({
      status: "idea",
      score: undefined,
    });
  });
  it("goes from valued to for decision, or rejected, as the manager says [A-056 in part]", () => {
    const valuations = [valuation(1, 2, 3)];
    const after = (outcome: Outcome) =>
      deriveInitiative({ initiative: idea, valuations, decisions: [decision(1, 3, outcome)] }).status;
    expect(deriveInitiative({ initiative: idea, valuations, decisions: [] }).status).toBe("valued");
    expect(after("forward")).toBe("forDecision");
    expect(after("reject")).toBe("rejected");
  });
  it("keeps the newest valuation's score and does not fall back when valued again later", () => {
    expect(
      deriveInitiative({
        initiative: idea,
        valuations: [valuation(2, 4, 5), valuation(1, 2, 3)],
        decisions: [decision(1, 3, "forward")],
      }),
    ).toEqual({ status: "forDecision", score: 80 });
  });
  it("lets what the coordinator states later stand over earlier rows", () => {
    expect(
      deriveInitiative({
        initiative: { statedStatus: "closed", statedAt: at(9) },
        valuations: [valuation(1, 2, 3)],
        decisions: [decision(1, 3, "forward")],
      }).status,
    ).toBe("closed");
  });
  it("does not depend on the order in which rows are read", () => {
    const valuations = [valuation(1, 2, 3), valuation(2, 5, 1)];
    const decisions = [
      decision(1, 3, "forward"),
      decision(2, 6, "investigateFurther"),
      decision(3, 7, "grant"),
    ];
    const expected = deriveInitiative({ initiative: idea, valuations, decisions });
    fc.assert(
      fc.property(
        fc.shuffledSubarray(valuations, { minLength: 2 }),
        fc.shuffledSubarray(decisions, { minLength: 3 }),
        (shuffledValuations, shuffledDecisions) => {
          expect(
            deriveInitiative({
              initiative: idea,
              valuations: shuffledValuations,
              decisions: shuffledDecisions,
            }),
          ).toEqual(expected);
        },
      ),
    );
  });
});
