import { describe, expect, it } from "vitest";
import { answerProblems, score } from "./score.ts";
import { lightValuation } from "./light-valuation.ts";
import { lundBenefitComplexity } from "./lund-benefit-complexity.ts";
import { orebroSummary } from "./orebro-summary.ts";
import { quadrantOf } from "./quadrant.ts";
import { tabySuitability } from "./taby-suitability.ts";
import { builtInModels, findModel } from "./valuation-models.ts";
import type { ValuationModel } from "./valuation-model.ts";
import type { Answers } from "./valuation.ts";

/** Every level criterion at its best or worst, words written. */
const answered = (model: ValuationModel, side: "for" | "against"): Answers =>
  Object.fromEntries(
    model.criteria.map(({ key, kind, levels, isInverse }) => {
      const values = levels.map(({ value }) => value);
      const level = (side === "for") === isInverse ? Math.min(...values) : Math.max(...values);
      return [key, { level: kind === "level" ? level : undefined, reason: "Så här är det." }];
    }),
  );

describe("built-in models", () => {
  it("each tells when to value, what it rests on, and what every level means in both languages [A-149, A-150]", () => {
    for (const { when, source, criteria } of builtInModels) {
      const texts = criteria.flatMap(({ guidance, levels }) => [
        guidance,
        ...levels.map(({ meaning }) => meaning),
      ]);
      for (const { sv, en } of [when, ...texts]) {
        expect(sv.length).toBeGreaterThan(15);
        expect(en.length).toBeGreaterThan(15);
      }
      expect(source).not.toBe("");
    }
  });
  it("each is a model of its own, with criteria of their own", () => {
    expect(new Set(builtInModels.map(({ key, version }) => `${key} ${String(version)}`)).size).toBe(5);
    for (const { criteria } of builtInModels)
      expect(new Set(criteria.map(({ key }) => key)).size).toBe(criteria.length);
  });
  it("each goes from 0 to 100 and can be handed in once everything is answered", () => {
    for (const model of builtInModels) {
      expect(score(model, answered(model, "for"))).toBe(100);
      expect(score(model, answered(model, "against"))).toBe(0);
      expect(answerProblems(model, answered(model, "against"), true)).toEqual([]);
      expect(score(model, {})).toBeUndefined();
    }
  });
});

describe("findModel", () => {
  it("finds what an old valuation was made with, also among the municipality's own", () => {
    const own = { ...lightValuation, key: "own", version: 3 };
    expect(findModel("vaxjo-matrix", 1)?.key).toBe("vaxjo-matrix");
    expect(findModel("own", 3)).toBeUndefined();
    expect(findModel("own", 3, [own])).toBe(own);
    expect(findModel("vaxjo-matrix", 2)).toBeUndefined();
  });
});

describe("Täby's suitability", () => {
  it("judges five grounds as not suitable, suitable with conditions or suitable [A-041]", () => {
    const grounds = tabySuitability.criteria.slice(0, 5);
    expect(grounds.map(({ key }) => key)).toEqual([
      "technology",
      "securityPrivacy",
      "economy",
      "userNeeds",
      "innovation",
    ]);
    for (const { levels } of grounds)
      expect(levels.map(({ name }) => name.sv)).toEqual([
        "Inte lämpligt",
        "Lämpligt med villkor",
        "Lämpligt",
      ]);
  });
  it("gives points to benefit in money and in quality, beside the years to payback [A-137]", () => {
    const counted = tabySuitability.criteria.filter(({ weight }) => weight > 0);
    expect(new Set(counted.map(({ section }) => section?.sv))).toEqual(
      new Set(["Nytta i pengar", "Nytta i kvalitet"]),
    );
    expect(tabySuitability.criteria.find(({ shows }) => shows === "payback")?.kind).toBe("calculation");
  });
  it("asks for a verdict on every ground though grounds give no points: one that is not suitable stops it at the gate", () => {
    const answers = answered(tabySuitability, "for");
    const { technology, ...rest } = answers;
    expect(score(tabySuitability, rest)).toBe(100);
    expect(technology).toBeDefined();
    expect(answerProblems(tabySuitability, rest).map(({ field }) => field)).toEqual(["technology"]);
  });
});

describe("Lund's benefit and complexity", () => {
  const at = (benefit: number, complexity: number) =>
    quadrantOf(lundBenefitComplexity, {
      benefit: { level: benefit, reason: "" },
      complexity: { level: complexity, reason: "" },
    });
  it("places every pair of levels in one of four fields [A-069]", () => {
    expect(at(4, 1)?.name.sv).toBe("Gör först");
    expect(at(3, 3)?.name.sv).toBe("Planera noga");
    expect(at(1, 2)?.name.sv).toBe("Gör när det passar");
    expect(at(2, 4)?.name.sv).toBe("Avstå");
    expect(at(4, 1)).toMatchObject({ x: 0, y: 1 });
  });
  it("is in no field until both are judged, and no other model has fields", () => {
    expect(quadrantOf(lundBenefitComplexity, { benefit: { level: 4, reason: "" } })).toBeUndefined();
    expect(quadrantOf(tabySuitability, answered(tabySuitability, "for"))).toBeUndefined();
  });
  it("shows how sure one is without letting it move the score [A-144], and the calculation beside it [A-141]", () => {
    const sure = answered(lundBenefitComplexity, "for");
    expect(score(lundBenefitComplexity, { ...sure, confidence: { level: 1, reason: "" } })).toBe(100);
    expect(
      answerProblems(lundBenefitComplexity, { ...sure, confidence: { level: undefined, reason: "" } }),
    ).toHaveLength(1);
    expect(lundBenefitComplexity.criteria.find(({ key }) => key === "calculation")?.shows).toBe(
      "netEffectPerYear",
    );
  });
});

describe("Örebro's summary", () => {
  it("has the eleven parameters in their order [A-145]", () => {
    const sections = [...new Set(orebroSummary.criteria.map(({ section }) => section?.sv))];
    expect(sections).toEqual([
      "1. Tidsplan",
      "2. Finansiering",
      "3. Total kostnad per nämnd",
      "4. Nettoeffekter per år",
      "5. Total ekonomisk effekt per nämnd",
      "6. Kvalitativa effekter",
      "7. Angelägenhet",
      "8. Genomförbarhet och potential",
      "9. Övergripande förutsättningar",
      "10. Summerad prioritering",
      "11. Konsekvenser",
    ]);
  });
  it("reads cost per board, net effect per year, effect per board and qualitative effects off the calculation [A-145]", () => {
    expect(orebroSummary.criteria.flatMap(({ shows }) => shows ?? [])).toEqual([
      "costPerUnit",
      "netEffectPerYear",
      "effectPerUnit",
      "qualitative",
    ]);
  });
  it("cannot be handed in while there is no calculation", () => {
    const problems = answerProblems(orebroSummary, answered(orebroSummary, "for"), false);
    expect(problems.map(({ field }) => field)).toEqual([
      "totalCost",
      "netEffects",
      "economicEffect",
      "qualitativeEffects",
    ]);
  });
  it("keeps legal urgency apart from organisational, technical and strategic [A-151]", () => {
    const urgencies = orebroSummary.criteria.filter(({ section }) => section?.sv === "7. Angelägenhet");
    expect(urgencies.map(({ key }) => key)).toEqual([
      "organisationalUrgency",
      "technicalUrgency",
      "legalUrgency",
      "strategicUrgency",
    ]);
  });
});

describe("the light valuation", () => {
  it("has at most four short questions, all answered by choosing [A-076]", () => {
    expect(lightValuation.criteria.length).toBeLessThanOrEqual(4);
    for (const { kind, levels } of lightValuation.criteria) {
      expect(kind).toBe("level");
      expect(levels).toHaveLength(3);
    }
  });
});
