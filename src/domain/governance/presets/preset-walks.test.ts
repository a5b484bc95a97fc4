import { describe, expect, it } from "vitest";
import { lightValuation } from "#domain/valuation/light-valuation.ts";
import { lundBenefitComplexity } from "#domain/valuation/lund-benefit-complexity.ts";
import { orebroSummary } from "#domain/valuation/orebro-summary.ts";
import { tabySuitability } from "#domain/valuation/taby-suitability.ts";
import { vaxjoMatrix } from "#domain/valuation/vaxjo-matrix.ts";
import { PresetWalk } from "../../../../tests/support/preset-walk.ts";
import { lund } from "./lund.ts";
import { orebro } from "./orebro.ts";
import { taby } from "./taby.ts";
import { vaxjo } from "./vaxjo.ts";

const written = {
  purpose: "Kortare väntan på bygglov.",
  risks: "Att handläggarna inte hinner med.",
  followUp: "Enhetschefen mäter handläggningstiden efter ett halvår.",
  budget: 300_000,
} as const;
const high = () => 2;

describe("Växjö: the line decides, PULS supports", () => {
  it("goes from need to closed with one responsible at each step, and nobody else [A-012, A-020, A-055, A-056, A-060, A-061]", () => {
    const walk = new PresetWalk(vaxjo, { isNewSystem: false });
    expect(walk.place).toBe("value idea");
    expect(walk.refusal("manager", "forward")).toContain("Värdera behovet");
    walk.value(vaxjoMatrix, high);
    expect(walk.place).toBe("review valued");
    for (const other of ["owner", "councilChair", "outsider"] as const)
      expect(walk.refusal(other, "forward")).toContain("räknas inte");
    expect(walk.refusal("councilChair", "forward", "council")).toContain("räknas inte");
    walk.say("manager", "forward");
    expect(walk.place).toBe("allocate forDecision");
    expect(walk.refusal("manager", "complete")).toContain("resursägare");
    walk.say("resourceOwner", "complete");
    expect(walk.refusal("owner", "complete")).toContain("Skriv syfte och mål");
    walk.write(written).say("owner", "complete");
    expect(walk.place).toBe("decide forDecision");
    expect(walk.refusal("councilChair", "grant", "council")).toContain("enhetens chef");
    walk.say("manager", "grant");
    expect(walk.place).toBe("plan decided");
    walk.say("owner", "complete").say("resourceOwner", "complete").say("owner", "complete");
    expect(walk.place).toBe("evaluate executing");
    expect(walk.refusal("owner", "complete")).toContain("enhetens chef");
    walk.say("manager", "complete");
    expect(walk.place).toBe("closed");
  });

  it("decides on a new system only when security and law have said that it suits [A-058, A-224]", () => {
    const walk = new PresetWalk(vaxjo, { ...written, isNewSystem: true }).value(vaxjoMatrix, high);
    walk.say("manager", "forward").say("resourceOwner", "complete").say("owner", "complete");
    expect(walk.refusal("manager", "grant")).toContain("säkerhet och juridik");
    expect(walk.refusal("manager", "decline")).toBeUndefined();
    walk.signFour().say("manager", "grant");
    expect(walk.place).toBe("plan decided");
  });

  it("decides on a joint initiative only with a split of the cost that makes 100 % [A-078]", () => {
    const walk = new PresetWalk(vaxjo, { ...written, isNewSystem: false, otherUnitIds: [2] });
    walk.value(vaxjoMatrix, high).say("manager", "forward").say("resourceOwner", "complete");
    expect(walk.refusal("owner", "complete")).toContain("hur kostnaden delas");
    walk.write({ costSplit: [{ unitId: 1, percent: 60 }] });
    expect(walk.refusal("owner", "complete")).toContain("hur kostnaden delas");
    walk.write({
      costSplit: [
        { unitId: 1, percent: 60 },
        { unitId: 2, percent: 40 },
      ],
    });
    walk.say("owner", "complete");
    expect(walk.place).toBe("decide forDecision");
  });
});

const acquisition = { isReplacement: true, isPrinciple: false, needsSpecialFinancing: false };

describe("Täby: the council decides on its preparation group's recommendation", () => {
  it("takes an acquisition through group and council, by two authors [A-001, A-002, A-040, A-041, A-042, A-043, A-044]", () => {
    const walk = new PresetWalk(taby, { ...written, needAnswers: acquisition });
    expect(walk.refusal("owner", "complete")).toBe("Först: Gör en nyttokalkyl.");
    walk.calculate().say("owner", "complete");
    expect(walk.place).toBe("review valued");
    walk.say("manager", "forward");
    expect(walk.place).toBe("prepare forDecision");
    expect(walk.refusal("preparationChair", "recommend", "preparation")).toContain("alla fem grunderna");
    expect(walk.refusal("councilChair", "recommend", "council")).toContain("Beredningsgruppen");
    expect(walk.refusal("preparationChair", "grant", "preparation")).toContain("rekommenderar");
    walk.value(tabySuitability, high).signFour();
    walk.say("councilMember", "recommend", "preparation");
    expect(walk.place).toBe("decide forDecision");
    expect(walk.refusal("councilMember", "grant", "council")).toContain("någon annan");
    expect(walk.refusal("manager", "grant")).toContain("Digitaliseringsrådet");
    walk.say("councilChair", "grant", "council");
    expect(walk.place).toBe("plan decided");
    walk
      .say("owner", "complete")
      .say("owner", "complete")
      .say("owner", "complete")
      .say("manager", "complete");
    expect(walk.place).toBe("closed");
  });

  it("asks for four sign-offs before the council decides [A-224]", () => {
    const walk = new PresetWalk(taby, { ...written, needAnswers: acquisition }).calculate();
    walk.say("owner", "complete").say("manager", "forward").value(tabySuitability, high);
    expect(walk.refusal("preparationChair", "recommend", "preparation")).toContain(
      "Säkerhet, juridik, teknik",
    );
    expect(walk.signFour().refusal("preparationChair", "recommend", "preparation")).toBeUndefined();
  });

  it("leaves what is no acquisition to the line, and nothing unanswered to chance [A-004, A-040]", () => {
    const walk = new PresetWalk(taby, written).calculate();
    expect(walk.refusal("owner", "complete")).toContain("Svara på om det är ett nytt eller ersatt system");
    const answers = { isReplacement: false, isInfrastructure: false };
    walk.write({ isNewSystem: false, needAnswers: answers }).say("owner", "complete");
    expect(walk.place).toBe("inLine valued");
    expect(walk.refusal("councilChair", "grant", "council")).toContain("enhetens chef");
    walk.say("manager", "grant");
    expect(walk.place).toBe("plan decided");
  });

  it("stops at the threshold what gives too little, unless the law demands it [A-046, A-137]", () => {
    const start = () =>
      new PresetWalk(taby, { ...written, needAnswers: acquisition })
        .calculate()
        .say("owner", "complete")
        .say("manager", "forward")
        .value(tabySuitability, (key) => (key === "technology" ? 1 : 0))
        .signFour();
    expect(start().refusal("preparationChair", "recommend", "preparation")).toBeUndefined();
    const slow = { ...taby, parameters: taby.parameters.map(shorter) };
    const stopped = new PresetWalk(slow, { ...written, needAnswers: acquisition })
      .calculate()
      .say("owner", "complete")
      .say("manager", "forward")
      .value(tabySuitability, () => 0)
      .signFour();
    expect(stopped.refusal("preparationChair", "recommend", "preparation")).toContain("Nyttan räcker inte");
    expect(stopped.refusal("preparationChair", "investigateFurther", "preparation")).toBeUndefined();
    stopped.write({ priorityClass: "law" });
    expect(stopped.refusal("preparationChair", "recommend", "preparation")).toBeUndefined();
  });

  it("begins innovation with what broad use would cost [A-047]", () => {
    const walk = new PresetWalk(taby, { ...written, needAnswers: { ...acquisition, isInnovation: true } });
    walk.calculate().say("owner", "complete").say("manager", "forward");
    expect(walk.place).toBe("scale valued");
    expect(walk.refusal("owner", "complete")).toContain("breddinförande");
    const assessed = { scaleCost: 4_000_000, scaleArchitecture: "extend" };
    walk.write({ needAnswers: { ...acquisition, isInnovation: true, ...assessed } }).say("owner", "complete");
    expect(walk.place).toBe("prepare forDecision");
  });

  it("lets the management group sit as council on principle, and the council on central funds [A-003, A-160]", () => {
    const answers = { ...acquisition, isPrinciple: true };
    const walk = new PresetWalk(taby, { ...written, needAnswers: answers, funding: "centralFunds" });
    walk.calculate().say("owner", "complete").say("manager", "forward");
    walk.value(tabySuitability, high).signFour().say("preparationChair", "recommend", "preparation");
    expect(walk.place).toBe("principle forDecision");
    expect(walk.refusal("councilChair", "grant", "council")).toContain("Kommunledningsgruppen");
    walk.say("leader", "grant", "leadershipGroup");
    expect(walk.place).toBe("funds forDecision");
    walk.say("councilChair", "decline", "council");
    expect(walk.place).toBe("review valued");
  });
});

const shorter = (parameter: (typeof taby.parameters)[number]) =>
  parameter.key === "suitabilityPayback" ? { ...parameter, value: 2 } : parameter;

describe("Lund: forum and council prepare, the delegation decides", () => {
  const needed = { ...written, needAnswers: { isUsefulToOthers: false } };

  it("lets neither forum nor council decide, and the manager up to the delegated amount [A-016, A-019, A-020, A-070, A-230, D-01]", () => {
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

  it("works for a company without a forum, and waits there for a board that is not entered [A-017]", () => {
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
      .calculate()
      .say("owner", "complete")
      .value(orebroSummary, high);

  it("goes from proposal through pre-study, team and committee to the director, and has an effect owner before it is decided [A-026, A-028, A-030, A-032, A-085, A-089]", () => {
    const walk = new PresetWalk(orebro, { ...common, preStudy: "" }).say("owner", "complete");
    expect(walk.place).toBe("sort developing");
    expect(walk.refusal("committeeChair", "grant", "committee")).toContain("bereder");
    walk.say("committeeChair", "complete", "committee");
    expect(walk.place).toBe("preStudy developing");
    expect(walk.refusal("owner", "complete")).toBe("Först: Skriv förstudien. Gör en nyttokalkyl.");
    walk.write(common).calculate().say("owner", "complete");
    expect(walk.place).toBe("assess developing");
    walk.value(lightValuation, high);
    expect(walk.place).toBe("assess developing");
    walk.value(orebroSummary, high);
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
    walk.say("coordinator", "complete").say("owner", "complete").say("owner", "complete");
    walk.say("manager", "complete");
    expect(walk.place).toBe("closed");
  });

  it("may investigate further before a new decision, or not grant [A-089]", () => {
    const walk = prepared().say("committeeChair", "recommend", "committee");
    walk.say("municipalDirector", "investigateFurther");
    expect(walk.place).toBe("preStudy developing");
    const declined = prepared().say("committeeChair", "recommend", "committee");
    expect(declined.say("municipalDirector", "decline").place).toBe("rejected");
  });

  it("goes ultimately to the executive board above the director's amount [A-085, A-230, D-01]", () => {
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
