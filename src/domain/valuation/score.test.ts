import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerProblems, score } from "./score.ts";
import type { Answers } from "./valuation.ts";
import { vaxjoMatrix } from "./vaxjo-matrix.ts";

const answers = (levels: Record<string, number>): Answers =>
  Object.fromEntries(Object.entries(levels).map(([key, level]) => [key, { level, reason: "" }]));
const all = (level: number) =>
  answers(Object.fromEntries(vaxjoMatrix.criteria.map(({ key }) => [key, level])));

describe("Växjö's matrix", () => {
  it("has effect in time and cost, feasibility, financing and resource need at levels 1, 3 and 5 [A-130 in part]", () => {
    expect(vaxjoMatrix.criteria.map(({ key }) => key)).toEqual([
      "effectTime",
      "effectCost",
      "feasibility",
      "financing",
      "resourceNeed",
    ]);
    for (const { levels } of vaxjoMatrix.criteria)
      expect(levels.map(({ value }) => value)).toEqual([1, 3, 5]);
  });
  it("writes out guidance and the meaning of each level in both languages [A-130 in part]", () => {
    for (const { guidance, levels } of vaxjoMatrix.criteria)
      for (const { sv, en } of [guidance, ...levels.map(({ meaning }) => meaning)]) {
        expect(sv.length).toBeGreaterThan(15);
        expect(en.length).toBeGreaterThan(15);
      }
  });
  it("tells when a valuation is to be made [A-131]", () => {
    expect(vaxjoMatrix.when.sv).toMatch(/innan resurser/);
  });
});

describe("score", () => {
  it("is 100 when everything speaks for it: a low resource need counts as good", () => {
    expect(score(vaxjoMatrix, { ...all(5), ...answers({ resourceNeed: 1 }) })).toBe(100);
    expect(score(vaxjoMatrix, { ...all(1), ...answers({ resourceNeed: 5 }) })).toBe(0);
  });
  it("weighs each criterion the same", () => {
    expect(score(vaxjoMatrix, all(3))).toBe(50);
    expect(score(vaxjoMatrix, all(5))).toBe(80);
  });
  it("waits for every answer: unanswered is not level 1", () => {
    const { financing: _, ...rest } = all(5);
    expect(score(vaxjoMatrix, rest)).toBeUndefined();
    expect(answerProblems(vaxjoMatrix, rest).map(({ field }) => field)).toEqual(["financing"]);
  });
  it("refuses a level that the model does not have", () => {
    expect(answerProblems(vaxjoMatrix, { ...all(3), ...answers({ financing: 2 }) })).toHaveLength(1);
  });
  it("never falls when one answer gets better", () => {
    const level = fc.constantFrom(1, 3, 5);
    const criterion = fc.constantFrom(...vaxjoMatrix.criteria);
    fc.assert(
      fc.property(fc.tuple(level, level, level, level, level), criterion, (levels, { key, isInverse }) => {
        const before = answers(
          Object.fromEntries(vaxjoMatrix.criteria.map((each, index) => [each.key, levels[index] ?? 1])),
        );
        const better = { ...before, ...answers({ [key]: isInverse ? 1 : 5 }) };
        expect(score(vaxjoMatrix, better)).toBeGreaterThanOrEqual(score(vaxjoMatrix, before) ?? 0);
      }),
    );
  });
});
