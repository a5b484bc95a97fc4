import { describe, expect, it } from "vitest";
import { lightValuation } from "#domain/valuation/light-valuation.ts";
import { lundBenefitComplexity } from "#domain/valuation/lund-benefit-complexity.ts";
import { orebroSummary } from "#domain/valuation/orebro-summary.ts";
import { PresetWalk } from "../../../../tests/support/preset-walk.ts";
import { lund } from "./lund.ts";
import { orebro } from "./orebro.ts";
import { retirementKinds } from "#domain/systems/retirement.ts";

const written = {
  purpose: "Kortare väntan på bygglov.",
  risks: "Att handläggarna inte hinner med.",
  followUp: "Enhetschefen mäter handläggningstiden efter ett halvår.",
  budget: 300_000,
} as const;
const high = () => 2;

describe("Lund: forum and council prepare, the delegation decides", () => {
  const needed = { ...written, needAnswers: { isUsefulToOthers: false } };

  it("lets neither forum nor council decide, and the manager up to the delegated amount [A-016 in part, A-019 in part, A-020 in part, A-070 in part]", () => {
    const walk = new PresetWalk(lund, needed).value(lundBenefitComplexity, high);
    expect(walk.place).toBe("forum valued");
    expect(walk.refusal("strategist", "grant", "forum")).toContain("bereder");
    expect(walk.refusal("strategist", "recommend")).toContain("Digitaliseringsforum");
    walk.say("strategist", "recommend", "forum");
    expect(walk.refusal("manager", "grant")).toContain("nyttokalkyl");
  });

  it("decides in the line once the calculation is there, and skips the council when nobody else can use it [A-071]", () => {
    const walk = new PresetWalk(lund, needed).value(lundBenefitComplexity, high).calculate();
    walk.say("strategist", "recommend", "forum");
    expect(walk.place).toBe("decide forDecision");
    walk.say("manager", "grant");
    expect(walk.place).toBe("roadmap decided");
    walk
      .say("owner", "complete")
      .say("owner", "complete")
      .say("owner", "complete")
      .say("manager", "complete");
    expect(walk.place).toBe("closed");
  });

  it("raises to the council what more units can use, which only prepares [A-071]", () => {
    const walk = new PresetWalk(lund, { ...needed, needAnswers: { isUsefulToOthers: true } });
    walk.value(lundBenefitComplexity, high).calculate().say("strategist", "recommend", "forum");
    expect(walk.place).toBe("council forDecision");
    expect(walk.refusal("councilChair", "grant", "council")).toContain("bereder");
    walk.say("councilChair", "recommend", "council");
    expect(walk.place).toBe("decide forDecision");
  });

  it("sends what costs more than the delegation to the board, by another hand [A-230, D-01]", () => {
    const walk = new PresetWalk(lund, { ...needed, budget: 900_000 });
    walk.value(lundBenefitComplexity, high).calculate().say("strategist", "recommend", "forum");
    expect(walk.refusal("manager", "grant")).toContain("beslutar upp till");
    walk.say("manager", "recommend");
    expect(walk.place).toBe("board forDecision");
    expect(walk.refusal("manager", "grant")).toContain("Nämnden");
    walk.say("boardChair", "grant", "board");
    expect(walk.place).toBe("roadmap decided");
  });

  it("works for a company without a forum, and waits there for a board that is not entered [A-017 in part]", () => {
    const walk = new PresetWalk(lund, { ...needed, unitId: 2, budget: 900_000 }).calculate();
    walk.value(lundBenefitComplexity, high);
    expect(walk.place).toBe("decide forDecision");
    walk.say("manager", "recommend");
    expect(walk.place).toBe("board forDecision");
    expect(walk.refusal("manager", "grant")).toContain("Nämnden");
  });

  it("lets one board run pilot, implementation and upkeep in laps under the common statuses [A-023, A-073, A-083, D-24]", () => {
    const walk = new PresetWalk(lund, { unitId: 3 }).value(lundBenefitComplexity, high);
    expect(walk.place).toBe("pilot-decide valued");
    expect(walk.refusal("manager", "forward")).toContain("riskerna");
    walk.write(written).say("manager", "forward").say("owner", "complete").say("manager", "complete");
    expect(walk.place).toBe("introduction-plan forDecision");
    walk.calculate().say("owner", "complete").say("manager", "grant").say("owner", "complete");
    walk.say("manager", "complete");
    expect(walk.place).toBe("upkeep-plan executing");
    for (const lap of [1, 2]) {
      walk.say("owner", "complete").say("manager", "forward").say("owner", "complete");
      expect([lap, walk.place]).toEqual([lap, "upkeep-evaluate executing"]);
      walk.say("manager", "forward");
      expect([lap, walk.place]).toEqual([lap, "upkeep-plan executing"]);
    }
    walk.say("owner", "complete").say("manager", "forward").say("owner", "complete");
    walk.say("manager", "complete");
    expect(walk.place).toBe("closed");
  });
});

describe("Örebro: the committee prepares, the municipal director decides", () => {
  const common = {
    ...written,
    preStudy: "Orsaker, målgrupper, intressenter och logikmodell.",
    needAnswers: { isOrdinary: false },
  };
  const prepared = (more: object = {}) =>
    new PresetWalk(orebro, { ...common, ...more })
      .say("owner", "complete")
      .say("committeeChair", "complete", "committee")
      .say("owner", "complete")
      .calculate()
      .value(orebroSummary, high)
      .say("valuer", "complete");

  it("goes from proposal through pre-study, team and committee to the director, and has an effect owner before it is decided [A-026 in part, A-028 in part, A-030 in part, A-032, A-085]", () => {
    const walk = new PresetWalk(orebro, { ...common, preStudy: "" }).say("owner", "complete");
    expect(walk.place).toBe("sort developing");
    expect(walk.refusal("committeeChair", "grant", "committee")).toContain("bereder");
    walk.say("committeeChair", "complete", "committee");
    expect(walk.place).toBe("preStudy developing");
    expect(walk.refusal("owner", "complete")).toBe("Först: Skriv förstudien.");
    walk.write(common).calculate("owner").say("owner", "complete");
    expect(walk.place).toBe("assess developing");
    const beforeCommittee = [
      "Värderingsteamet ska ha beräknat nyttan: spara en egen version av nyttokalkylen.",
      "Värderingsteamet ska ha gjort värderingssammanställningen.",
    ];
    expect(walk.refusal("owner", "complete")).toContain("värderingsteam");
    expect(walk.refusal("valuer", "complete")).toBe(`Först: ${beforeCommittee.join(" ")}`);
    walk.calculate().value(lightValuation, high);
    expect(walk.refusal("valuer", "complete")).toBe(`Först: ${beforeCommittee[1] ?? ""}`);
    walk.value(orebroSummary, high).calculate("owner");
    expect(walk.refusal("valuer", "complete")).toBe(`Först: ${beforeCommittee[0] ?? ""}`);
    walk.calculate();
    expect(walk.place).toBe("assess developing");
    walk.say("valuer", "complete");
    expect(walk.place).toBe("committee valued");
    expect(walk.refusal("committeeChair", "grant", "committee")).toContain("bereder");
    walk.say("committeeChair", "recommend", "committee");
    expect(walk.place).toBe("director forDecision");
    expect(walk.refusal("committeeChair", "grant", "committee")).toContain("kommundirektör");
    expect(walk.refusal("manager", "grant")).toContain("kommundirektör");
    walk.say("municipalDirector", "grant");
    expect(walk.place).toBe("appoint forDecision");
    expect(walk.refusal("manager", "complete")).toContain("effekthemtagningsansvarig");
    walk.write({ benefitOwnerId: 16, followUp: "" }).say("manager", "complete");
    expect(walk.refusal("owner", "complete")).toContain("effekthemtagningsansvarig");
    expect(walk.refusal("benefitOwner", "complete")).toContain("följs upp");
    walk.write(written).say("benefitOwner", "complete");
    expect(walk.place).toBe("start decided");
    walk.say("coordinator", "complete");
    expect(walk.refusal("owner", "complete")).toContain("Planera ändrat arbetssätt");
    walk.basis("changeActivity", "communication", "training");
    walk.say("owner", "complete").retiresNothing().say("owner", "complete");
    walk.say("manager", "complete");
    expect(walk.place).toBe("closed");
  });

  it("finishes carrying out only when it is said what is retired, and closes only when that is done or stays [A-091 in part, D-08 in part]", () => {
    const walk = prepared({ benefitOwnerId: 16 }).say("committeeChair", "recommend", "committee");
    walk.say("municipalDirector", "grant").say("manager", "complete").say("benefitOwner", "complete");
    walk.say("coordinator", "complete").basis("changeActivity", "communication", "training");
    walk.say("owner", "complete");
    expect(walk.place).toBe("execute executing");
    expect(walk.refusal("owner", "complete")).toContain("Svara under ”Vad som tas bort”");
    for (const kind of retirementKinds.filter((each) => each !== "nothing")) walk.retires({ kind });
    walk.say("owner", "complete");
    expect(walk.place).toBe("evaluate executing");
    expect(walk.refusal("manager", "complete")).toContain("det utlovade är avvecklat");
    expect(walk.refusal("manager", "investigateFurther")).toBeUndefined();
    expect(walk.settleRetirements("kept").refusal("manager", "complete")).toBeUndefined();
    walk.settleRetirements("promised");
    expect(walk.refusal("manager", "complete")).toContain("det utlovade är avvecklat");
    walk.settleRetirements("retired").say("manager", "complete");
    expect(walk.place).toBe("closed");
  });

  it("may investigate further before a new decision, or not grant [A-089]", () => {
    const walk = prepared().say("committeeChair", "recommend", "committee");
    walk.say("municipalDirector", "investigateFurther");
    expect(walk.place).toBe("preStudy developing");
    const declined = prepared().say("committeeChair", "recommend", "committee");
    expect(declined.say("municipalDirector", "decline").place).toBe("rejected");
  });

  it("goes ultimately to the executive board above the director's amount [A-085 in part, A-230 in part, D-01 in part]", () => {
    const walk = prepared({ budget: 8_000_000 }).say("committeeChair", "recommend", "committee");
    expect(walk.refusal("municipalDirector", "grant")).toContain("beslutar upp till");
    walk.say("municipalDirector", "recommend");
    expect(walk.place).toBe("board forDecision");
    expect(walk.refusal("municipalDirector", "grant")).toContain("Kommunstyrelsen");
    walk.say("executive", "grant", "executiveBoard");
    expect(walk.place).toBe("appoint forDecision");
  });

  it("leaves ordinary development to the administration, valued all the same [A-086]", () => {
    const answers = { isOrdinary: true, isFundingUnclear: false };
    const walk = new PresetWalk(orebro, { ...written, needAnswers: answers }).say("owner", "complete");
    walk.say("committeeChair", "complete", "committee");
    expect(walk.place).toBe("ordinary developing");
    expect(walk.refusal("manager", "grant")).toBe("Först: Behovet ska vara värderat.");
    walk.value(lightValuation, high).say("manager", "grant");
    expect(walk.place).toBe("appoint forDecision");
  });
});
