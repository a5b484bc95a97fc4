import { describe, expect, it } from "vitest";
import { lundBenefitComplexity } from "./lund-benefit-complexity.ts";
import { changedInUse, valuationModelProblems } from "./model-problems.ts";
import { builtInModels } from "./valuation-models.ts";
import type { Criterion } from "./valuation-model.ts";

const withCriterion = (key: string, change: Partial<Criterion>) => ({
  ...lundBenefitComplexity,
  criteria: lundBenefitComplexity.criteria.map((each) => (each.key === key ? { ...each, ...change } : each)),
});
const fields = (model: typeof lundBenefitComplexity) =>
  valuationModelProblems(model).map(({ field }) => field);

describe("valuationModelProblems", () => {
  it("has nothing to say of the models that the product ships", () => {
    expect(builtInModels.flatMap(valuationModelProblems)).toEqual([]);
  });
  it("says where a criterion cannot be answered or counted", () => {
    const [first] = lundBenefitComplexity.criteria[0]?.levels ?? [];
    expect(fields(withCriterion("benefit", { levels: first ? [first] : [] }))).toContain(
      "criteria.benefit.levels",
    );
    expect(fields(withCriterion("benefit", { levels: first ? [first, first] : [] }))).toContain(
      "criteria.benefit.levels",
    );
    expect(fields(withCriterion("benefit", { weight: -1 }))).toEqual(["criteria.benefit.weight"]);
    expect(fields(withCriterion("benefit", { weight: Number.NaN }))).toEqual(["criteria.benefit.weight"]);
    expect(fields(withCriterion("benefit", { guidance: { sv: "Hur?", en: " " } }))).toEqual([
      "criteria.benefit.name",
    ]);
    expect(fields(withCriterion("calculation", { shows: undefined }))).toEqual([
      "criteria.calculation.shows",
    ]);
    expect(fields(withCriterion("spread", { key: "calculation" }))).toEqual(["criteria.calculation"]);
  });
  it("demands that something required gives points", () => {
    const none = {
      ...lundBenefitComplexity,
      criteria: lundBenefitComplexity.criteria.map((each) => ({ ...each, weight: 0 })),
    };
    expect(fields(none)).toEqual(["criteria"]);
  });
  it("demands two different criteria with levels as axes", () => {
    const { quadrants } = lundBenefitComplexity;
    const axes = (x: string, y: string) =>
      fields({ ...lundBenefitComplexity, quadrants: quadrants && { ...quadrants, x, y } });
    expect(axes("complexity", "spread")).toEqual(["quadrants"]);
    expect(axes("complexity", "complexity")).toEqual(["quadrants"]);
    expect(axes("benefit", "complexity")).toEqual([]);
  });
});

describe("changedInUse", () => {
  it("asks for a new version when a published one has been changed, so that old valuations keep theirs [D-25]", () => {
    const changed = withCriterion("benefit", { weight: 3 });
    expect(changedInUse(changed, builtInModels).map(({ field }) => field)).toEqual(["version"]);
    expect(changedInUse({ ...changed, version: 2 }, builtInModels)).toEqual([]);
  });
  it("sees through how the same model is written down", () => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what was written comes back without undefined properties
    const read = JSON.parse(JSON.stringify(lundBenefitComplexity)) as typeof lundBenefitComplexity;
    expect(changedInUse(read, builtInModels)).toEqual([]);
  });
});
