import { describe, expect, it } from "vitest";
import { tabySuitability } from "#domain/valuation/taby-suitability.ts";
import { vaxjoMatrix } from "#domain/valuation/vaxjo-matrix.ts";
import { PresetWalk } from "../../../../tests/support/preset-walk.ts";
import { taby } from "./taby.ts";
import { vaxjo } from "./vaxjo.ts";

const written = {
  purpose: "Kortare väntan på bygglov.",
  risks: "Att handläggarna inte hinner med.",
  followUp: "Enhetschefen mäter handläggningstiden efter ett halvår.",
  budget: 300_000,
} as const;
const high = () => 2;
const changePlan = ["changeActivity", "communication", "training"] as const;

describe("Växjö: the line decides, PULS supports", () => {
  it("goes from need to closed with one responsible at each step, and nobody else [A-012, A-055, A-056, A-060 in part, A-061]", () => {
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
    expect(walk.refusal("owner", "complete")).toContain("Planera ändrat arbetssätt");
    walk.basis(...changePlan).say("owner", "complete");
    walk.say("resourceOwner", "complete").say("owner", "complete");
    expect(walk.place).toBe("evaluate executing");
    expect(walk.refusal("owner", "complete")).toContain("enhetens chef");
    expect(walk.refusal("manager", "complete")).toContain("Svara under ”Vad som tas bort”");
    walk.retiresNothing().say("manager", "complete");
    expect(walk.place).toBe("closed");
  });

  it("plans nobody's execution before change, communication and training are planned [A-053]", () => {
    const walk = new PresetWalk(vaxjo, { ...written, isNewSystem: false }).value(vaxjoMatrix, high);
    walk.say("manager", "forward").say("resourceOwner", "complete").say("owner", "complete");
    walk.say("manager", "grant");
    for (const kind of changePlan) {
      expect(walk.refusal("owner", "complete")).toContain("Planera ändrat arbetssätt");
      walk.basis(kind);
    }
    expect(walk.refusal("owner", "complete")).toBeUndefined();
  });

  it("decides on a new system only when security and law have said that it suits [A-058 in part, A-224 in part]", () => {
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

const lineMatter = { isReplacement: false, isInfrastructure: false };
const acquisition = { isReplacement: true, isPrinciple: false, needsSpecialFinancing: false };

describe("Täby: the council decides on its preparation group's recommendation", () => {
  it("takes an acquisition through group and council, by two authors [A-002, A-041, A-042, A-043 in part, A-044 in part]", () => {
    const walk = new PresetWalk(taby, { ...written, needAnswers: acquisition });
    expect(walk.refusal("owner", "complete")).toBe("Först: Gör en nyttokalkyl.");
    walk.calculate().say("owner", "complete");
    expect(walk.place).toBe("managerReview valued");
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
    expect(walk.refusal("owner", "complete")).toContain("Svara under ”Vad som tas bort”");
    walk.retires({ kind: "system", name: "Gamla bygglovssystemet" }).say("owner", "complete");
    walk.basis("check").finish("check");
    walk.say("owner", "complete").say("owner", "complete");
    expect(walk.refusal("manager", "complete")).toContain("det utlovade är avvecklat");
    walk.settleRetirements("retired").say("manager", "complete");
    expect(walk.place).toBe("closed");
  });

  it("goes live only when technology, security and support have been checked, and no check remains [A-222]", () => {
    const walk = new PresetWalk(taby, { ...written, isNewSystem: false, needAnswers: lineMatter });
    walk.calculate().say("owner", "complete").say("manager", "grant");
    walk.retiresNothing().say("owner", "complete");
    expect(walk.place).toBe("prepareStart planning");
    expect(walk.refusal("owner", "complete")).toContain("kontrollerna före drift");
    walk.basis("check").finish("check").basis("check");
    expect(walk.refusal("owner", "complete")).toContain("kontrollerna före drift");
    walk.finish("check").say("owner", "complete");
    expect(walk.place).toBe("execute executing");
  });

  it("puts a service for the public before the group only when its users have tried it or been asked [A-048]", () => {
    const walk = new PresetWalk(taby, { ...written, needAnswers: { ...acquisition, isPublicService: true } });
    walk.calculate().say("owner", "complete").say("manager", "forward");
    expect(walk.place).toBe("users valued");
    walk.basis("userEvidence");
    expect(walk.refusal("owner", "complete")).toContain("användartest eller en enkät");
    walk.finish("userEvidence").say("owner", "complete");
    expect(walk.place).toBe("prepare forDecision");
  });

  it("asks for four sign-offs before the council decides [A-224]", () => {
    const walk = new PresetWalk(taby, { ...written, needAnswers: acquisition }).calculate();
    walk.say("owner", "complete").say("manager", "forward").value(tabySuitability, high);
    expect(walk.refusal("preparationChair", "recommend", "preparation")).toContain(
      "Säkerhet, juridik, teknik",
    );
    expect(walk.signFour().refusal("preparationChair", "recommend", "preparation")).toBeUndefined();
  });

  it("leaves what is no acquisition to the line, and nothing unanswered to chance [A-004 in part, A-040 in part]", () => {
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
    expect(walk.place).toBe("managerReview valued");
  });
});

const shorter = (parameter: (typeof taby.parameters)[number]) =>
  parameter.key === "suitabilityPayback" ? { ...parameter, value: 2 } : parameter;
