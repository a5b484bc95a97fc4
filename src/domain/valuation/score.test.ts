import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lundBenefitComplexity } from "./lund-benefit-complexity.ts";
import { answerProblems, score, scoreDetails, withWeight } from "./score.ts";
import { tabySuitability } from "./taby-suitability.ts";
import type { ValuationModel } from "./valuation-model.ts";
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

const level = fc.constantFrom(1, 3, 5);
const anyAnswers = fc
  .tuple(level, level, level, level, level)
  .map((levels) =>
    answers(Object.fromEntries(vaxjoMatrix.criteria.map(({ key }, index) => [key, levels[index] ?? 1]))),
  );
const anyCriterion = fc.constantFrom(...vaxjoMatrix.criteria);
const weighed = (model: ValuationModel, weights: Record<string, number>): ValuationModel => ({
  ...model,
  criteria: model.criteria.map((each) => ({ ...each, weight: weights[each.key] ?? each.weight })),
});

describe("weights", () => {
  it("counts a criterion by its weight beside the others'", () => {
    const heavy = weighed(vaxjoMatrix, { effectTime: 6 });
    expect(score(heavy, { ...all(1), ...answers({ effectTime: 5, resourceNeed: 5 }) })).toBe(60);
  });
  it("does not count a criterion of weight 0, nor wait for it", () => {
    const without = weighed(vaxjoMatrix, { financing: 0 });
    const { financing: _, ...rest } = { ...all(5), ...answers({ resourceNeed: 1 }) };
    expect(score(without, rest)).toBe(100);
    expect(answerProblems(without, rest).map(({ field }) => field)).toEqual(["financing"]);
  });
  it("leaves an optional criterion out of the sum until it is answered", () => {
    const optional: ValuationModel = {
      ...vaxjoMatrix,
      criteria: vaxjoMatrix.criteria.map((each) =>
        each.key === "financing" ? { ...each, isRequired: false } : each,
      ),
    };
    const { financing: _, ...rest } = { ...all(5), ...answers({ resourceNeed: 1 }) };
    expect(score(optional, rest)).toBe(100);
    expect(answerProblems(optional, rest)).toEqual([]);
    expect(score(optional, { ...rest, ...answers({ financing: 1 }) })).toBe(80);
  });
  it("takes a level that the model does not have for no answer", () => {
    expect(score(vaxjoMatrix, { ...all(3), ...answers({ financing: 99 }) })).toBeUndefined();
  });
  it("is the same score when every weight is multiplied alike", () => {
    fc.assert(
      fc.property(anyAnswers, fc.double({ min: 0.1, max: 10, noNaN: true }), (given, factor) => {
        const scaled = vaxjoMatrix.criteria.reduce(
          (model, { key }) => withWeight(model, key, factor),
          vaxjoMatrix,
        );
        expect(
          Math.abs((score(scaled, given) ?? -9) - (score(vaxjoMatrix, given) ?? -99)),
        ).toBeLessThanOrEqual(1);
      }),
    );
  });
  it("moves towards a criterion's own share when its weight grows by 20 per cent", () => {
    fc.assert(
      fc.property(anyAnswers, anyCriterion, (given, { key }) => {
        const before = scoreDetails(vaxjoMatrix, given);
        const own = 100 * (before.parts.find(({ criterion }) => criterion.key === key)?.share ?? 0);
        const [from, to] = [before.score ?? 0, score(withWeight(vaxjoMatrix, key, 1.2), given) ?? 0];
        expect(Math.abs(to - own)).toBeLessThanOrEqual(Math.abs(from - own) + 1);
        expect((to - from) * (own - from)).toBeGreaterThanOrEqual(-1);
      }),
    );
  });
});

describe("scoreDetails", () => {
  it("says what each criterion gave, and the parts add up to the score", () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const { parts, score: whole } = scoreDetails(vaxjoMatrix, given);
        const points = parts.reduce((sum, part) => sum + part.points, 0);
        expect(Math.abs(points - (whole ?? -1))).toBeLessThanOrEqual(0.5 + 1e-9);
        expect(parts.reduce((sum, { weightShare }) => sum + weightShare, 0)).toBeCloseTo(1, 10);
      }),
    );
  });
  it("names the criteria that it waits for", () => {
    const { effectTime, ...rest } = all(3);
    expect(effectTime).toBeDefined();
    expect(scoreDetails(vaxjoMatrix, rest).unanswered.map(({ key }) => key)).toEqual(["effectTime"]);
  });
});

describe("answerProblems", () => {
  const words = lundBenefitComplexity.criteria.map((each) =>
    each.key === "spread" ? { ...each, isRequired: true } : each,
  );
  const given = answers({ benefit: 3, complexity: 2, confidence: 2 });
  it("asks for words where words are demanded, and is content with any", () => {
    const model = { ...lundBenefitComplexity, criteria: words };
    const blank = { ...given, spread: { level: undefined, reason: "  " } };
    expect(answerProblems(model, blank).map(({ field }) => field)).toEqual(["spread"]);
    expect(answerProblems(model, { ...given, spread: { level: undefined, reason: "Skolan." } })).toEqual([]);
    expect(answerProblems(lundBenefitComplexity, given)).toEqual([]);
  });
  it("asks for the calculation when it is known to be missing", () => {
    const grounds = Object.fromEntries(
      tabySuitability.criteria.map(({ key }) => [key, { level: 1, reason: "" }]),
    );
    expect(answerProblems(tabySuitability, grounds, false).map(({ text }) => text.sv)).toEqual([
      "Gör nyttokalkylen: den visar återbetalningstid.",
    ]);
    expect(answerProblems(tabySuitability, grounds, true)).toEqual([]);
  });
});
