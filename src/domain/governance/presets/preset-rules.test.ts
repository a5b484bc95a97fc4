import { describe, expect, it } from "vitest";
import { noRows } from "#domain/governance/case-rows.ts";
import { evaluate } from "#domain/governance/evaluate.ts";
import { factsOf } from "#domain/governance/facts.ts";
import type { GoverningModel } from "#domain/governance/governing-model.ts";
import { parameterOn } from "#domain/governance/parameter-on.ts";
import { formFor, route } from "#domain/governance/route.ts";
import type { Initiative, NeedAnswers } from "#domain/initiatives/initiative.ts";
import { day, initiative } from "../../../../tests/support/governed-case.ts";
import { lund } from "./lund.ts";
import { orebro } from "./orebro.ts";
import { taby } from "./taby.ts";
import { vaxjo } from "./vaxjo.ts";

const today = "2026-11-22";

function about(model: GoverningModel, need: Partial<Initiative>, on = today) {
  const parameter = parameterOn(model, day(on));
  const rows = { ...noRows, initiative: initiative({ budget: undefined, ...need }) };
  const authors = { people: [], accountId: undefined };
  return { parameter, facts: factsOf({ rows, model, authors, parameter, valuationModel: () => undefined }) };
}

/** Keys of the rules that send a need to the body; those that must come first. */
function sentTo(model: GoverningModel, bodyRole: string, need: Partial<Initiative>): readonly string[] {
  const { facts, parameter } = about(model, need);
  return route(model, facts, parameter)
    .filter(({ rule, truth }) => rule.bodyRole === bodyRole && truth === "yes")
    .map(({ rule }) => `${rule.isMandatory ? "must" : "may"} ${rule.key}`)
    .toSorted((a, b) => b.localeCompare(a));
}
const answered = (needAnswers: NeedAnswers) => ({ isNewSystem: false, needAnswers });

describe("what comes to a body", () => {
  it("in Växjö: a new system always, and what operations want support with [A-058, A-059]", () => {
    expect(sentTo(vaxjo, "council", { isNewSystem: true })).toEqual(["must newSystem"]);
    for (const question of [
      "needsEvaluation",
      "isComplicatedService",
      "isProcurement",
      "isLargeChange",
      "needsSecurityHelp",
    ])
      expect(sentTo(vaxjo, "council", answered({ [question]: true }))).toEqual([`may ${question}`]);
    expect(sentTo(vaxjo, "council", answered({}))).toEqual([]);
  });

  it("in Täby: every new or replaced system, function or infrastructure; principle to the management group [A-003, A-040]", () => {
    expect(sentTo(taby, "council", { isNewSystem: true })).toEqual(["must newSystem"]);
    expect(sentTo(taby, "council", answered({ isReplacement: true }))).toEqual(["must replacement"]);
    expect(sentTo(taby, "council", answered({ isInfrastructure: true }))).toEqual(["must infrastructure"]);
    for (const question of ["isPrinciple", "needsSpecialFinancing"])
      expect(sentTo(taby, "leadershipGroup", answered({ [question]: true }))).toHaveLength(1);
  });

  it("in Lund: what more than one unit can use [A-071]", () => {
    expect(sentTo(lund, "council", answered({ isUsefulToOthers: true }))).toEqual(["must common"]);
    expect(sentTo(lund, "council", { ...answered({ isUsefulToOthers: false }), otherUnitIds: [2] })).toEqual([
      "must common",
    ]);
    expect(sentTo(lund, "council", answered({ isUsefulToOthers: false }))).toEqual([]);
  });

  it("in Örebro: what is more than ordinary development, common, or without money [A-086]", () => {
    expect(sentTo(orebro, "committee", answered({ isOrdinary: false }))).toEqual(["must notOrdinary"]);
    expect(sentTo(orebro, "committee", answered({ isOrdinary: true }))).toEqual([]);
    expect(sentTo(orebro, "committee", { ...answered({ isOrdinary: true }), otherUnitIds: [2] })).toEqual([
      "must common",
    ]);
  });

  it.each([vaxjo, taby, lund, orebro])(
    "above Nacka's limits, not at them, in $key [D-02 in part]",
    (model) => {
      const [body = ""] = model.routing.map(({ bodyRole }) => bodyRole);
      const may = (answers: NeedAnswers) => sentTo(model, body, answered(answers));
      expect([may({ sharedHours: 40 }), may({ sharedHours: 41 })]).toEqual([[], ["may sharedHours"]]);
      expect([may({ totalHours: 500 }), may({ totalHours: 501 })]).toEqual([[], ["may totalHours"]]);
      expect(may({ needsIntegrations: true })).toEqual(["may integrations"]);
      expect(may({ isHandledOutside: true })).toEqual(["may handledOutside"]);
      expect(may({ isFundingUnclear: true }).length).toBeGreaterThan(0);
    },
  );
});

describe("how much is asked", () => {
  const size = (model: GoverningModel, need: Partial<Initiative>): string => {
    const { facts, parameter } = about(model, need);
    return formFor(model, facts, parameter).size;
  };

  it("is little below 200 000 kr in one unit without a new system, and no less while that is unknown [A-076, D-12 in part]", () => {
    expect(size(vaxjo, { budget: 199_999, isNewSystem: false })).toBe("light");
    expect(size(vaxjo, { budget: 200_000, isNewSystem: false })).toBe("normal");
    expect(size(vaxjo, { budget: 199_999 })).toBe("normal");
    expect(size(vaxjo, { isNewSystem: false })).toBe("normal");
  });

  it("is much in several units, above 500 hours or above the large amount [D-12 in part]", () => {
    expect(size(vaxjo, { budget: 100_000, isNewSystem: false, otherUnitIds: [2] })).toBe("large");
    expect(size(vaxjo, { needAnswers: { totalHours: 501 } })).toBe("large");
    expect(size(vaxjo, { budget: 2_000_001 })).toBe("large");
  });

  it("is never little for what the council or committee judges in Täby and Örebro", () => {
    const cheap = { budget: 50_000, isNewSystem: false };
    expect(size(taby, { ...cheap, needAnswers: { isReplacement: true } })).toBe("normal");
    expect(size(taby, { ...cheap, needAnswers: { isReplacement: false, isInfrastructure: false } })).toBe(
      "light",
    );
    expect(size(orebro, { ...cheap, needAnswers: { isOrdinary: false } })).toBe("normal");
    expect(size(orebro, { ...cheap, needAnswers: { isOrdinary: true, isFundingUnclear: false } })).toBe(
      "light",
    );
  });
});

describe("what law and security answers bring", () => {
  const duties = (
    needAnswers: NeedAnswers,
    on = today,
    need: Partial<Initiative> = {},
  ): readonly string[] => {
    const { facts, parameter } = about(vaxjo, { ...need, needAnswers }, on);
    return vaxjo.duties
      .filter(
        ({ validFrom, validTo }) => validFrom <= day(on) && (validTo === undefined || day(on) <= validTo),
      )
      .filter(({ when }) => evaluate(when, facts, parameter) === "yes")
      .map(({ key }) => key);
  };

  it("personal data: a record; sensitive, children, many or new technology: an impact assessment with the officer's advice [A-013 in part]", () => {
    expect(duties({ hasPersonalData: true })).toEqual(["processingRecord"]);
    for (const question of ["hasSensitiveData", "concernsChildren", "isLargeScale", "isNewTechnology"])
      expect(duties({ hasPersonalData: true, [question]: true })).toEqual([
        "impactAssessment",
        "officerAsked",
        "processingRecord",
      ]);
    expect(duties({ hasPersonalData: true, isHandledOutside: true })).toContain("processorAgreement");
    expect(duties({ hasPersonalData: false, hasSensitiveData: true })).toEqual([]);
  });

  it("information class: requirements at 3, and protective security outside the catalogue at 4 [A-220]", () => {
    expect(duties({ classConfidentiality: "level-2" })).toEqual([]);
    expect(duties({ classCorrectness: "level-3" })).toEqual(["classRequirements"]);
    expect(duties({ classAvailability: "level-4" })).toEqual(["protectiveSecurity"]);
    expect(duties({}, today, { isNewSystem: true })).toEqual(["classification"]);
  });

  it("vital operations: the Cybersecurity Act from its first day, with the supplier when somebody outside runs it [A-225]", () => {
    expect(duties({ isVital: true }, "2026-01-14")).toEqual([]);
    expect(duties({ isVital: true }, "2026-01-15")).toEqual(["cyberMeasures"]);
    expect(duties({ isVital: true, isHandledOutside: true })).toEqual(["cyberMeasures", "supplierChain"]);
  });

  it("AI: prohibited use to a lawyer, high risk to an assessment of rights from the day in force, which is to be checked", () => {
    expect(duties({ aiUse: "prohibited" })).toEqual(["prohibitedAi"]);
    expect(duties({ aiUse: "highRisk" }, "2026-08-01")).toEqual([]);
    expect(duties({ aiUse: "highRisk" }, "2026-08-02")).toEqual(["rightsAssessment"]);
    expect(vaxjo.duties.find(({ key }) => key === "rightsAssessment")?.source).toContain("har senarelagts");
    expect(duties({ aiUse: "internal" })).toEqual([]);
  });

  it("automated decisions: law and delegation examined, and a plan for sampling also where a person decides [A-226]", () => {
    expect(duties({ automation: "systemDecides" })).toEqual(["automatedDecision", "samplingPlan"]);
    expect(duties({ automation: "allEntitled" })).toEqual(["automatedDecision", "samplingPlan"]);
    expect(duties({ automation: "personDecides" })).toEqual(["samplingPlan"]);
    expect(duties({ automation: "none" })).toEqual([]);
  });

  it("purchases: competition from the limit, and a reason for every exception [A-223]", () => {
    expect(duties({ purchaseValue: 699_999 })).toEqual([]);
    expect(duties({ purchaseValue: 700_000 })).toEqual(["advertise"]);
    expect(duties({ purchaseValue: 2_400_000 }, "2024-06-01")).toEqual(["advertise", "advertiseInEurope"]);
    expect(duties({ purchaseValue: 2_300_000 }, "2024-06-01")).toEqual(["advertise"]);
    for (const acquisitionForm of ["ownDevelopment", "direct"])
      expect(duties({ acquisitionForm })).toEqual(["exceptionReason"]);
    expect(duties({ acquisitionForm: "callOff" })).toEqual([]);
  });

  it("public services, records and what is replaced: accessibility, archive and retirement [A-091 in part, A-228]", () => {
    expect(duties({ isPublicService: true })).toEqual(["accessibility"]);
    expect(duties({ hasRecords: true })).toEqual(["archive"]);
    expect(duties({ isReplacement: true })).toEqual(["retire"]);
  });

  it("what is signed: a digital chain of signature and archiving [A-229]", () => {
    expect(duties({ needsSignature: true })).toEqual(["digitalChain"]);
    expect(duties({ needsSignature: false })).toEqual([]);
    for (const { questions, duties: rules } of [vaxjo, taby, lund, orebro]) {
      expect(questions.map(({ key }) => key)).toContain("needsSignature");
      expect(rules.find(({ key }) => key === "digitalChain")?.source).toContain("eIDAS");
    }
  });

  it("what is large: the board's internal control, by the Local Government Act, under the unit's manager [A-232]", () => {
    expect(duties({}, today, { budget: 2_000_000 })).toEqual([]);
    expect(duties({}, today, { budget: 2_000_001 })).toEqual(["internalControl"]);
    for (const model of [vaxjo, taby, lund, orebro]) {
      const rule = model.duties.find(({ key }) => key === "internalControl");
      expect([rule?.party, rule?.source]).toEqual(["unit:manager", "Kommunallagen (2017:725) 6 kap. 6 §"]);
    }
    const board = lund.mandates.find(({ party, matter }) => party === "body:board" && matter === "execution");
    expect(board).toMatchObject({ mandate: "decides" });
    expect(board?.delegationPoint).toContain("kommunallagen (2017:725) 6 kap. 6 §");
  });
});
