import { describe, expect, it } from "vitest";
import { chainLink } from "../../../tests/support/records.ts";
import { chainProblems, chainSummary, workEffectCounts } from "./effect-chain.ts";

describe("chainSummary", () => {
  it("keeps effects good and bad apart [A-147]", () => {
    const good = chainLink();
    const bad = chainLink({ effect: "Fler inloggningar", isNegative: true, benefit: "" });
    const summary = chainSummary([good, bad]);
    expect([summary.positive, summary.negative]).toEqual([[good], [bad]]);
    expect(summary.withoutBenefit).toEqual([]);
  });
  it("names effects that cannot be followed up, where a start value of nought is a value", () => {
    const measured = chainLink({ indicator: "Samtal per vecka", start: 0, target: 10 });
    const unmeasured = chainLink({ indicator: "Samtal per vecka", start: undefined, target: 10 });
    expect(chainSummary([measured, unmeasured]).withoutMeasure).toEqual([unmeasured]);
  });
  it("names effects without a goal", () => {
    const linked = chainLink({ goal: "service" });
    expect(chainSummary([linked, chainLink()]).withoutGoal).toHaveLength(1);
  });
});

describe("chainProblems", () => {
  it("asks for the effect in the organisation, and apart from it the benefit for those it is for [A-146, A-148]", () => {
    const chain = [chainLink(), chainLink({ effect: " " }), chainLink({ benefit: "" })];
    expect(chainProblems(chain).map(({ field }) => field)).toEqual(["chain.1.effect", "chain.2.benefit"]);
  });
  it("lets a negative effect stand without a benefit", () => {
    expect(chainProblems([chainLink({ isNegative: true, benefit: "" })])).toEqual([]);
  });
});

describe("what becomes of tasks", () => {
  it("counts tasks removed, deepened and newly possible [A-051]", () => {
    const chain = (["removed", "removed", "newlyPossible", undefined] as const).map((workEffect) =>
      chainLink({ workEffect }),
    );
    expect(workEffectCounts(chain)).toEqual({ removed: 2, deepened: 0, newlyPossible: 1 });
  });
});
