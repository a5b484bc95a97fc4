import { describe, expect, it } from "vitest";
import { vaxjoMatrix } from "#domain/valuation/vaxjo-matrix.ts";
import { initiative, minute, rows, valuation } from "../../../tests/support/governed-case.ts";
import type { CaseRows } from "./case-rows.ts";
import type { Condition } from "./condition.ts";
import { factsOf } from "./facts.ts";
import type { RoutingRule } from "./governing-model.ts";

const rule = (bodyRole: string, when: Condition, isMandatory = true): RoutingRule => ({
  key: `${bodyRole}-${JSON.stringify(when)}`,
  bodyRole,
  isMandatory,
  when,
  reason: { sv: "", en: "" },
  source: "",
});
const factsWith = (changes: Partial<CaseRows>, routing: readonly RoutingRule[] = []) =>
  factsOf({
    rows: rows(changes),
    model: { routing, teams: [] },
    authors: { people: [], accountId: undefined },
    parameter: () => undefined,
    valuationModel: (key, version) => (key === vaxjoMatrix.key && version === 1 ? vaxjoMatrix : undefined),
  });

describe("what is known of an initiative", () => {
  it("is unknown until somebody has said it, and 0 kronor is said", () => {
    const facts = factsWith({ initiative: initiative({ budget: undefined }) });
    const names = [
      "budget",
      "isNewSystem",
      "score",
      "payback",
      "answer:hours",
      "signOff:law",
      "criterion:financing",
    ];
    expect(names.map(facts)).toEqual(names.map(() => undefined));
    expect(factsWith({ initiative: initiative({ budget: 0 }) })("budget")).toBe(0);
    expect(facts("nothing at all")).toBeUndefined();
    expect(facts("constructor")).toBeUndefined();
  });

  it("is read off the newest valuation, in whatever order the rows come", () => {
    const valuations = [valuation(2, minute(5, 0), 5), valuation(1, minute(2, 0), 1)];
    for (const each of [valuations, valuations.toReversed()]) {
      const facts = factsWith({ valuations: each });
      expect([facts("score"), facts("criterion:financing"), facts("isValued")]).toEqual([80, 5, true]);
    }
  });

  it("has the answers to the model's questions, and counts units once", () => {
    const facts = factsWith({
      initiative: initiative({
        needAnswers: { hours: 60 },
        isNewSystem: true,
        unitId: 1,
        otherUnitIds: [1, 2],
        costSplit: [
          { unitId: 1, percent: 33.33 },
          { unitId: 2, percent: 66.67 },
        ],
      }),
    });
    expect(["answer:hours", "answer:isNewSystem", "units", "isCostSplit"].map(facts)).toEqual([
      60,
      true,
      2,
      true,
    ]);
  });

  it("says that it must come to a body when one rule does, and is unknown while one still may [D-02]", () => {
    const must = (isNewSystem: boolean | undefined, budget: number | undefined) =>
      factsWith({ initiative: initiative({ isNewSystem, budget }) }, [
        rule("council", { fact: "isNewSystem", is: true }),
        rule("council", { fact: "budget", above: 100 }),
        rule("council", { all: [] }, false),
      ])("mustGoTo:council");
    expect([must(true, undefined), must(false, 100), must(false, undefined), must(undefined, 50)]).toEqual([
      true,
      false,
      undefined,
      undefined,
    ]);
  });

  it("stays unknown where rules send an initiative to a body because it must go there", () => {
    const ring = [
      rule("council", { fact: "mustGoTo:forum", is: true }),
      rule("forum", { fact: "mustGoTo:council", is: true }),
    ];
    expect(factsWith({}, ring)("mustGoTo:council")).toBeUndefined();
  });
});
