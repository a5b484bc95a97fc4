import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lundBenefitComplexity } from "#domain/valuation/lund-benefit-complexity.ts";
import { vaxjoMatrix } from "#domain/valuation/vaxjo-matrix.ts";
import { instant } from "#domain/shared/calendar.ts";
import type { Answers } from "#domain/valuation/valuation.ts";
import { calculation, initiative, moneyLine } from "../../../tests/support/records.ts";
import { planItem, system } from "../../../tests/support/plan-records.ts";
import { benefitOf } from "./benefit-size.ts";
import { estimateChanges, objectChanges } from "./estimate-changes.ts";
import { benefitSizes, horizons, type PlanEstimate, type PlanItem, type PlanObject } from "./plan.ts";
import { byObject, isOngoing, planTotals, totalsOf } from "./plan-totals.ts";
import { plannedObjects } from "./planned-objects.ts";
import { isEstimated, noEstimate, proposedEstimate, withHand, type KnownOf } from "./proposed-estimate.ts";
import { yearlyEffect } from "./yearly-effect.ts";

const at = (text: string) => instant(text) ?? expect.fail();
const [then, later] = [at("2026-09-01T08:00:00Z"), at("2026-11-01T08:00:00Z")];
const kept = (createdAt = then) => ({
  id: 1,
  version: "1",
  createdAt,
  modifiedAt: createdAt,
  createdBy: 1,
  modifiedBy: 1,
});
const level = (of: number) => ({ level: of, reason: "" });
const lundAnswers = (benefit: number): Answers => ({ benefit: level(benefit), complexity: level(1) });
const estimate = (said: Partial<PlanEstimate> = {}): PlanEstimate => ({ ...noEstimate, ...said });

describe("yearlyEffect", () => {
  it("is the mean of the years in use: effects less running costs, the investment and red effects left out [A-070 in part]", () => {
    const lines = [
      moneyLine({ kind: "cost", year: 0, amount: 900_000 }),
      moneyLine({ kind: "cost", year: 1, amount: 20_000 }),
      moneyLine({ kind: "cost", year: 2, amount: 20_000 }),
      moneyLine({ year: 1, amount: 100_000 }),
      moneyLine({ year: 2, amount: 140_000 }),
      moneyLine({ year: 2, amount: -10_000 }),
      moneyLine({ year: 2, amount: 500_000, colour: "red" }),
      moneyLine({ year: 3, amount: 500_000 }),
    ];
    expect(yearlyEffect(calculation({ horizon: 2, lines }))).toBe(95_000);
  });

  it("is below nought when running it costs more than it gives, and unknown when nothing in use is calculated", () => {
    const cost = (year: number) => moneyLine({ kind: "cost", year, amount: 5000 });
    expect(yearlyEffect(calculation({ horizon: 1, lines: [cost(1)] }))).toBe(-5000);
    expect(yearlyEffect(calculation({ horizon: 1, lines: [cost(0)] }))).toBeUndefined();
    expect(yearlyEffect(calculation({ horizon: 0, lines: [cost(0), cost(1)] }))).toBeUndefined();
  });
});

describe("benefitOf", () => {
  it("reads the size off the criterion for benefit, whatever speaks against it [A-070 in part]", () => {
    const sizeOf = (benefit: number) => benefitOf(lundBenefitComplexity, { answers: lundAnswers(benefit) });
    expect([1, 2, 3, 4].map((each) => sizeOf(each)?.size)).toEqual(["small", "medium", "large", "large"]);
    expect(sizeOf(4)?.basis).toBe("criterion");
    expect(benefitOf(lundBenefitComplexity, { answers: { complexity: level(1) } })).toBeUndefined();
  });

  it("reads it off the score where the model has no such criterion", () => {
    const every = (value: number): Answers =>
      Object.fromEntries(
        vaxjoMatrix.criteria.map(({ key, isInverse }) => [key, level(isInverse ? 6 - value : value)]),
      );
    expect([1, 3, 5].map((each) => benefitOf(vaxjoMatrix, { answers: every(each) }))).toEqual(
      benefitSizes.map((size) => ({ size, basis: "score" })),
    );
    expect(benefitOf(vaxjoMatrix, { answers: {} })).toBeUndefined();
  });
});

describe("proposedEstimate", () => {
  const calculated = (amount: number, createdAt = then) => ({
    ...kept(createdAt),
    ...calculation({ horizon: 1, lines: [moneyLine({ year: 1, amount })] }),
  });
  const valued = (benefit: number, createdAt = then) => ({
    ...kept(createdAt),
    key: "v",
    initiativeId: 1,
    valuedById: 1,
    model: lundBenefitComplexity.key,
    modelVersion: lundBenefitComplexity.version,
    answers: lundAnswers(benefit),
    comment: "",
  });
  const known = (said: Partial<KnownOf> = {}): KnownOf => ({
    initiative: initiative({ effectsForUsers: "Besked samma dag. Färre samtal." }),
    calculation: undefined,
    valuation: undefined,
    valuedBy: lundBenefitComplexity,
    ...said,
  });

  it("takes effect and benefit from what is known, and words where nothing is calculated [A-070 in part]", () => {
    expect(proposedEstimate(known({ calculation: calculated(80_000), valuation: valued(2) }))).toMatchObject({
      estimate: { effect: 80_000, benefit: "medium" },
      effectFrom: "calculation",
      benefitFrom: "valuation",
    });
    expect(proposedEstimate(known())).toEqual({
      estimate: { effect: undefined, benefit: undefined, words: "Besked samma dag." },
      effectFrom: undefined,
      benefitFrom: undefined,
      wordsFrom: "described",
    });
    const nothing = proposedEstimate(known({ initiative: initiative() }));
    expect(isEstimated(nothing.estimate)).toBe(false);
  });

  it("keeps what was decided until something newer is calculated or valued", () => {
    const frozen = { estimate: estimate({ effect: 50_000, benefit: "large", words: "Vårt" }), at: then };
    const same = known({ calculation: calculated(80_000), valuation: valued(1) });
    expect(proposedEstimate(same, frozen)).toMatchObject({
      estimate: { effect: 50_000, benefit: "large", words: "Vårt" },
      effectFrom: "decided",
      benefitFrom: "decided",
      wordsFrom: "decided",
    });
    const newer = known({ calculation: calculated(80_000, later), valuation: valued(1, later) });
    expect(proposedEstimate(newer, frozen)).toMatchObject({
      estimate: { effect: 80_000, benefit: "small" },
      effectFrom: "calculation",
      benefitFrom: "valuation",
    });
    expect(proposedEstimate(same, { estimate: undefined, at: later }).estimate.effect).toBe(80_000);
  });

  it("gives way to what is written by hand, part by part, also to an emptied part", () => {
    const proposed = proposedEstimate(known({ calculation: calculated(80_000), valuation: valued(4) }));
    expect(withHand(proposed, { effect: 10, benefit: undefined })).toMatchObject({
      estimate: { effect: 10, benefit: undefined, words: "Besked samma dag." },
      effectFrom: "hand",
      benefitFrom: "hand",
      wordsFrom: "described",
    });
    expect(withHand(proposed, undefined)).toBe(proposed);
    expect(withHand(proposed, {})).toBe(proposed);
  });
});

describe("totals of a plan", () => {
  const anEstimate = fc.option(
    fc.record({
      effect: fc.option(fc.integer({ min: -2_000_000, max: 2_000_000 }), { nil: undefined }),
      benefit: fc.constantFrom(undefined, ...benefitSizes),
      words: fc.constantFrom("", "Något blir bättre."),
    }),
    { nil: undefined },
  );
  const somePlan = fc.record({
    items: fc.uniqueArray(
      fc.record({
        initiativeId: fc.integer({ min: 1, max: 60 }),
        horizon: fc.constantFrom(...horizons),
        estimate: anEstimate,
        goal: fc.constant(""),
      }),
      { selector: ({ initiativeId }) => initiativeId, maxLength: 30 },
    ),
    objects: fc.uniqueArray(
      fc.record({
        systemId: fc.integer({ min: 1, max: 6 }),
        estimate: anEstimate.map((each) => each ?? noEstimate),
      }),
      { selector: ({ systemId }) => systemId, maxLength: 6 },
    ),
  });
  const statusOf = (id: number) => (id % 3 === 0 ? ("executing" as const) : ("valued" as const));
  const systemOf = (id: number) => (id % 4 === 0 ? undefined : id % 4);
  const figures = ["count", "estimated", "inKronor", "positive", "negative", "net"] as const;
  const added = (parts: readonly ReturnType<typeof totalsOf>[]) =>
    Object.fromEntries(figures.map((key) => [key, parts.reduce((sum, part) => sum + part[key], 0)]));
  const figuresOf = (totals: ReturnType<typeof totalsOf>) =>
    Object.fromEntries(figures.map((key) => [key, totals[key]]));

  it("equal the sum of their parts, by time, by what is ongoing and by object, and nothing is counted twice [A-070 in part]", () => {
    fc.assert(
      fc.property(somePlan, ({ items, objects }) => {
        const totals = planTotals(items, objects, statusOf);
        const all = figuresOf(totals.all);
        expect(added([totals.horizons.short, totals.horizons.long, totals.objects])).toEqual(all);
        expect(added([totals.ongoing, totals.coming, totals.objects])).toEqual(all);
        const rows = byObject(items, objects, systemOf);
        expect(added(rows.map(({ total }) => total))).toEqual(all);
        for (const { own, initiatives, total } of rows)
          expect(added([initiatives, totalsOf(own === undefined ? [] : [own])])).toEqual(figuresOf(total));
        expect(totals.all.net).toBe(totals.all.positive + totals.all.negative);
        const effects = [...items, ...objects].map((each) => each.estimate?.effect ?? 0);
        expect(totals.all.net).toBe(effects.reduce((sum, each) => sum + each, 0));
      }),
    );
  });

  it("do not depend on the order", () => {
    fc.assert(
      fc.property(somePlan, ({ items, objects }) => {
        const turned = [items.toReversed(), objects.toReversed()] as const;
        expect(planTotals(...turned, statusOf)).toEqual(planTotals(items, objects, statusOf));
        expect(byObject(...turned, systemOf)).toEqual(byObject(items, objects, systemOf));
      }),
    );
  });

  it("keep effects below nought, and what is not in kronor, apart", () => {
    expect(
      totalsOf([
        estimate({ effect: 70_000, benefit: "large" }),
        estimate({ effect: -20_000, benefit: "large" }),
        estimate({ words: "Grovt: färre samtal" }),
        estimate(),
        undefined,
      ]),
    ).toEqual({
      count: 5,
      estimated: 3,
      inKronor: 2,
      positive: 70_000,
      negative: -20_000,
      net: 50_000,
      benefits: { small: 0, medium: 0, large: 2 },
    });
  });

  it("count what stands there twice once, an object without initiatives, and initiatives without an object", () => {
    const items: readonly PlanItem[] = [
      planItem(1, "short", { estimate: estimate({ effect: 10 }) }),
      planItem(1, "long", { estimate: estimate({ effect: 10 }) }),
      planItem(4, "long", { estimate: estimate({ effect: 7 }) }),
    ];
    const objects: readonly PlanObject[] = [
      { systemId: 9, estimate: estimate({ effect: 5 }) },
      { systemId: 9, estimate: estimate({ effect: 5 }) },
    ];
    expect(planTotals(items, objects, statusOf).all).toMatchObject({ count: 3, net: 22 });
    expect(
      byObject(items, objects, systemOf).map(({ systemId, total }) => [systemId, total.count, total.net]),
    ).toEqual([
      [1, 1, 10],
      [9, 1, 5],
      [undefined, 1, 7],
    ]);
  });

  it("keep what is planned or carried out apart from what is to come", () => {
    expect(["planning", "executing"].every((each) => isOngoing(each as "planning"))).toBe(true);
    expect(isOngoing("decided")).toBe(false);
    const items = [3, 4].map((id) => planItem(id, "short", { estimate: estimate({ effect: id }) }));
    const { ongoing, coming } = planTotals(items, [], statusOf);
    expect([ongoing.net, coming.net]).toEqual([3, 4]);
  });
});

describe("estimateChanges", () => {
  it("says which figures and sizes differ, and what has been estimated since", () => {
    const before = [
      [1, estimate({ effect: 10, benefit: "small" })],
      [2, estimate({ effect: 10, words: "Då" })],
      [3, undefined],
      [4, estimate({ effect: 4 })],
      [6, estimate({ benefit: "small" })],
      [7, undefined],
    ] as const;
    const now = [
      [1, estimate({ effect: 12, benefit: "small" })],
      [2, estimate({ effect: 10, words: "Nu" })],
      [3, estimate({ benefit: "large" })],
      [5, estimate({ effect: 5 })],
      [6, undefined],
      [7, estimate()],
    ] as const;
    expect(estimateChanges(before, now)).toEqual({
      changed: [
        { id: 1, before: before[0][1], now: now[0][1] },
        { id: 6, before: before[4][1], now: noEstimate },
      ],
      estimated: [3],
    });
    expect(estimateChanges(before, before)).toEqual({ changed: [], estimated: [] });
  });

  it("says of objects which are estimated otherwise, for the first time or no longer", () => {
    const object = (systemId: number, effect: number): PlanObject => ({
      systemId,
      estimate: estimate({ effect }),
    });
    expect(objectChanges([object(1, 10), object(2, 20)], [object(1, 11), object(3, 30)])).toEqual({
      changed: [
        { id: 1, before: estimate({ effect: 10 }), now: estimate({ effect: 11 }) },
        { id: 2, before: estimate({ effect: 20 }), now: noEstimate },
      ],
      estimated: [3],
    });
  });
});

describe("plannedObjects", () => {
  it("are the unit's managed objects in use, what its initiatives develop and what was estimated before [A-022 in part]", () => {
    const rows = [
      system({ kind: "object" }),
      system({ kind: "object", unitId: 2 }),
      system({ kind: "system" }),
      system({ kind: "object", state: "retired" }),
      system({ kind: "system", unitId: 2 }),
    ].map((each, index) => ({ ...kept(), ...each, id: index + 1 }));
    expect(plannedObjects(rows, 1, new Set([5])).map(({ id }) => id)).toEqual([1, 5]);
  });
});
