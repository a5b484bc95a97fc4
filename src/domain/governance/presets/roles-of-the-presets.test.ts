import { describe, expect, it } from "vitest";
import { decisionOutcomes } from "#domain/governance/decision-refusal.ts";
import { rank, type RankRow } from "#domain/governance/rank.ts";
import { bodyRoleOf } from "#domain/governance/parties.ts";
import type { GoverningModel, Party } from "#domain/governance/governing-model.ts";
import { initiativeStatuses } from "#domain/initiatives/initiative-status.ts";
import { mayBuildAgenda, mayEnterFunds, mayStateStatus } from "#domain/organisation/rights.ts";
import { tabySuitability } from "#domain/valuation/taby-suitability.ts";
import { vaxjoMatrix } from "#domain/valuation/vaxjo-matrix.ts";
import { orebroSummary } from "#domain/valuation/orebro-summary.ts";
import { person } from "../../../../tests/support/governed-case.ts";
import { PresetWalk } from "../../../../tests/support/preset-walk.ts";
import { orebro } from "./orebro.ts";
import { taby } from "./taby.ts";
import { vaxjo } from "./vaxjo.ts";

const written = {
  purpose: "Kortare väntan på bygglov.",
  risks: "Att handläggarna inte hinner med.",
  followUp: "Enhetschefen mäter handläggningstiden efter ett halvår.",
  preStudy: "Orsaker och målgrupper.",
  budget: 300_000,
} as const;
const high = () => 2;
const steps = ({ processes }: GoverningModel) => processes.flatMap((process) => process.steps);
const mandatesOf = ({ mandates }: GoverningModel, party: Party) =>
  Object.fromEntries(
    mandates.filter((line) => line.party === party).map((line) => [line.matter, line.mandate]),
  );
const stepsOf = (model: GoverningModel, party: Party) =>
  steps(model)
    .filter((step) => step.party === party)
    .map(({ key }) => key);

describe("Täby", () => {
  it("is steered by the executive board through its office, which prepares and supports and decides nothing [A-005]", () => {
    expect(mandatesOf(taby, "body:executiveBoard")).toEqual({ model: "decides" });
    const office = mandatesOf(taby, "body:executiveOffice");
    expect(office).toEqual({
      model: "prepares",
      principle: "prepares",
      acquisition: "supports",
      execution: "supports",
      closing: "supports",
    });
    const purpose = taby.bodyRoles.find(({ key }) => key === "executiveOffice")?.purpose.sv;
    for (const word of ["Styr", "stödjer", "följer upp", "riktlinjer", "arkitekturprinciper"])
      expect(purpose).toContain(word);
  });

  it("keeps local solutions within the own frame in the line: no council, and no central funds [A-163]", () => {
    const walk = new PresetWalk(taby, {
      ...written,
      isNewSystem: false,
      needAnswers: { isReplacement: false, isInfrastructure: false },
    });
    walk.calculate().say("owner", "complete");
    expect(walk.place).toBe("inLine valued");
    expect(walk.case.standing.step?.agenda).toBeUndefined();
    expect(walk.refusal("councilChair", "grant", "council")).toContain("enhetens chef");
    expect(walk.case.standing.step?.guidance.sv).toContain("inom egen budget");
    walk.say("manager", "grant");
    expect(walk.place).toBe("plan decided");
    expect(walk.case.passed.map(({ step }) => step.key)).toEqual(["analyse", "inLine"]);
  });

  it("asks of each acquisition what others can use and replace, and stops what the architecture cannot hold [A-043]", () => {
    const synergies = tabySuitability.criteria.find(({ key }) => key === "synergies");
    expect(synergies?.guidance.sv).toContain("Vilka andra enheter kan använda samma lösning");
    const technology = tabySuitability.criteria.find(({ key }) => key === "technology");
    expect(technology?.guidance.sv).toContain("arkitektur");
    const walk = new PresetWalk(taby, { ...written, needAnswers: { isReplacement: true } });
    walk.calculate().say("owner", "complete").say("manager", "forward");
    expect(walk.refusal("preparationChair", "recommend", "preparation")).toContain("alla fem grunderna");
    walk.value(tabySuitability, high);
    expect(walk.refusal("preparationChair", "recommend", "preparation")).toContain("teknik");
    expect(taby.bodyRoles[0]?.principles.map(({ sv }) => sv).join(" ")).toContain("synergier");
  });
});

describe("Växjö", () => {
  it("has the head of administration responsible in the line: for the stand, the decision and the effects, and nobody beside [A-010]", () => {
    const deciding = steps(vaxjo).filter(({ moves }) =>
      moves.some(({ act }) => decisionOutcomes.some((outcome) => outcome === act)),
    );
    expect(deciding.map(({ key, party }) => [key, party])).toEqual([
      ["review", "unit:manager"],
      ["decide", "unit:manager"],
    ]);
    expect(stepsOf(vaxjo, "unit:manager")).toEqual(["review", "decide", "evaluate"]);
    for (const matter of ["review", "execution", "closing"] as const)
      expect(
        vaxjo.mandates
          .filter((line) => line.matter === matter && line.mandate === "decides")
          .map(({ party }) => party),
      ).toEqual(["unit:manager"]);
  });

  it("lets the resource owners give their time before the manager decides, and again before anything is carried out [A-011]", () => {
    const walk = new PresetWalk(vaxjo, { ...written, isNewSystem: false }).value(vaxjoMatrix, high);
    walk.say("manager", "forward");
    expect(walk.refusal("manager", "complete")).toContain("resursägare");
    walk.say("resourceOwner", "complete").say("owner", "complete");
    expect(walk.refusal("resourceOwner", "grant")).toContain("enhetens chef");
    walk.say("manager", "grant").basis("changeActivity", "communication", "training");
    walk.say("owner", "complete");
    expect(walk.place).toBe("staffing planning");
    expect(walk.refusal("manager", "complete")).toContain("resursägare");
    walk.say("resourceOwner", "complete");
    expect(walk.place).toBe("execute executing");
  });

  it("lets the operations drive, and secure resources and effects: theirs are all steps but the resource owners' [A-060]", () => {
    const theirs = [...stepsOf(vaxjo, "initiative:owner"), ...stepsOf(vaxjo, "unit:manager")];
    expect(new Set([...theirs, ...stepsOf(vaxjo, "role:resourceOwner")])).toEqual(
      new Set(steps(vaxjo).map(({ key }) => key)),
    );
    expect(theirs).toEqual(expect.arrayContaining(["value", "basis", "decide", "execute", "evaluate"]));
    const [drives] = vaxjo.bodyRoles.find(({ key }) => key === "council")?.principles ?? [];
    expect(drives?.sv).toContain("Verksamheten tar initiativet till mötet");
    expect(drives?.sv).toContain("säkra resurser och effekter");
  });

  it("steers as little as possible from the centre: no step is a body's, and no body decides but on the model [A-065]", () => {
    expect(steps(vaxjo).filter(({ party }) => bodyRoleOf(party) !== undefined)).toEqual([]);
    const bodies = vaxjo.mandates.filter(({ party }) => bodyRoleOf(party) !== undefined);
    const deciding = bodies.filter(({ mandate }) => mandate === "decides");
    expect(deciding.map(({ matter }) => matter)).toEqual(["model", "principle"]);
    expect(vaxjo.money.fund).toBeUndefined();
  });

  it("has the budget's line on productivity as a goal, and lets what raises it go before what has no class [A-134]", () => {
    expect(vaxjo.goals.find(({ key }) => key === "productivity")?.name.sv).toContain("höjer produktiviteten");
    const row = (id: number, priorityClass: RankRow["priorityClass"], score: number): RankRow => ({
      id,
      createdAt: "2026-01-01",
      priorityClass,
      legalReference: "",
      endsOn: undefined,
      score,
      payback: undefined,
      netPresentValue: undefined,
      urgency: undefined,
    });
    const rows = [row(1, undefined, 95), row(2, "efficiency", 40), row(3, "critical", 20)];
    expect(rank(rows, vaxjo.ranking).map(({ row: { id } }) => id)).toEqual([3, 2, 1]);
  });
});

describe("Örebro", () => {
  it("has a coordinator who owns the flow, from a proposal's beginning to what is granted and carried out [A-029]", () => {
    expect(mandatesOf(orebro, "role:coordinator")).toEqual({ plan: "supports" });
    expect(stepsOf(orebro, "role:coordinator")).toEqual(["start"]);
    const walk = new PresetWalk(orebro, {
      ...written,
      benefitOwnerId: 16,
      needAnswers: { isOrdinary: false },
    });
    walk.say("owner", "complete").say("committeeChair", "complete", "committee").say("owner", "complete");
    walk.calculate().value(orebroSummary, high).say("valuer", "complete");
    walk.say("committeeChair", "recommend", "committee").say("municipalDirector", "grant");
    walk.say("manager", "complete").say("benefitOwner", "complete");
    expect(walk.place).toBe("start decided");
    for (const other of ["owner", "manager", "committeeChair"] as const)
      expect(walk.refusal(other, "complete")).toContain("koordinator");
    walk.say("coordinator", "complete");
    expect(walk.place).toBe("plan planning");
    const coordinator = person(9, ["coordinator"]);
    expect(initiativeStatuses.every((status) => mayStateStatus(coordinator, status))).toBe(true);
    expect([mayBuildAgenda(coordinator), mayEnterFunds(coordinator, "granted")]).toEqual([true, true]);
  });
});
