import { describe, expect, it } from "vitest";
import type { Condition } from "#domain/governance/condition.ts";
import { factNames } from "#domain/governance/condition.ts";
import { contradictions } from "#domain/governance/contradictions.ts";
import { factsIn } from "#domain/governance/evaluate.ts";
import { processEnds, type GoverningModel } from "#domain/governance/governing-model.ts";
import { defaultModel } from "#domain/governance/model-in-force.ts";
import { aspects } from "#domain/governance/sign-off.ts";
import { basisKinds } from "#domain/initiatives/basis-item.ts";
import { basisStates } from "#domain/initiatives/basis-state.ts";
import { initiativeStatuses } from "#domain/initiatives/initiative-status.ts";
import { lund } from "./lund.ts";
import { orebro } from "./orebro.ts";
import { taby } from "./taby.ts";
import { vaxjo } from "./vaxjo.ts";

const presets = [vaxjo, taby, lund, orebro];
const steps = (model: GoverningModel) => model.processes.flatMap((process) => process.steps);

function conditionsOf(model: GoverningModel): readonly Condition[] {
  return [
    ...model.routing.map(({ when }) => when),
    ...model.forms.flatMap(({ when }) => when ?? []),
    ...model.duties.map(({ when }) => when),
    ...steps(model).flatMap(({ appliesWhen, entry, exit }) => [
      ...(appliesWhen ? [appliesWhen] : []),
      ...[...entry, ...exit].map(({ when }) => when),
    ]),
  ];
}

function amountsIn(condition: Condition): readonly string[] {
  if ("not" in condition) return amountsIn(condition.not);
  if ("all" in condition) return condition.all.flatMap(amountsIn);
  if ("any" in condition) return condition.any.flatMap(amountsIn);
  return Object.values(condition).flatMap((value: unknown) =>
    typeof value === "object" && value !== null && "parameter" in value ? [String(value.parameter)] : [],
  );
}

const knownFacts = (model: GoverningModel): ReadonlySet<string> =>
  new Set([
    ...factNames,
    ...model.questions.map(({ key }) => `answer:${key}`),
    ...model.valuationModels.flatMap(({ criteria }) => criteria.map(({ key }) => `criterion:${key}`)),
    ...model.bodyRoles.map(({ key }) => `mustGoTo:${key}`),
    ...model.bodyRoles.map(({ key }) => `heardBy:${key}`),
    ...model.teams.flatMap(({ role }) => [`calculatedBy:${role}`, `valuedBy:${role}`]),
    ...aspects.map((aspect) => `signOff:${aspect}`),
    ...basisKinds.flatMap((kind) => basisStates.map((state) => `${state}:${kind}`)),
  ]);

it("begins with Växjö's way where no model has been decided [A-065 in part]", () => {
  expect(defaultModel.key).toBe("vaxjo");
});

describe.each(presets.map((model) => [model.key, model] as const))("the preset %s", (_, model) => {
  it("contradicts itself nowhere and can be published", () => {
    expect(contradictions(model)).toEqual([]);
  });

  it("says at every step what to do, in Swedish and English, and who is responsible [A-012, A-035, A-074]", () => {
    for (const { key, guidance, name, party } of steps(model)) {
      expect([key, guidance.sv.length > 40, guidance.en.length > 30]).toEqual([key, true, true]);
      expect([key, name.sv !== "", name.en !== "", party !== ("" as string)]).toEqual([
        key,
        true,
        true,
        true,
      ]);
    }
  });

  it("tells no requirement twice on the way from one step to the next", () => {
    for (const process of model.processes)
      for (const { exit, moves } of process.steps)
        for (const { to } of moves) {
          const next = process.steps.find(({ key }) => key === to)?.entry ?? [];
          const keys = [...exit, ...next].map(({ key }) => key);
          expect(keys).toEqual([...new Set(keys)]);
        }
  });

  it("reads only facts and parameters that there are", () => {
    const known = knownFacts(model);
    const unknown = conditionsOf(model)
      .flatMap(factsIn)
      .filter((name) => !known.has(name));
    expect(unknown).toEqual([]);
    const keys = new Set(model.parameters.map(({ key }) => key));
    expect(
      conditionsOf(model)
        .flatMap(amountsIn)
        .filter((key) => !keys.has(key)),
    ).toEqual([]);
  });

  it("reads choices that can be chosen", () => {
    const wrong = conditionsOf(model)
      .flatMap(comparisonsIn)
      .filter(([fact, is]) => {
        const question = model.questions.find(({ key }) => fact === `answer:${key}`);
        if (question?.kind === "choice") return !question.choices.some(({ value }) => value === is);
        return question?.kind === "yesNo" && typeof is !== "boolean";
      });
    expect(wrong).toEqual([]);
  });

  it("gives every step a common status, so that totals add up whatever the steps are called [D-24]", () => {
    for (const process of model.processes) {
      const found = new Set(process.steps.map(({ status }) => status));
      for (const status of ["developing", "valued", "forDecision", "executing"] as const)
        expect([process.key, status, found.has(status)]).toEqual([process.key, status, true]);
      const ends: readonly string[] = processEnds;
      for (const { moves } of process.steps)
        for (const { to } of moves)
          expect(process.steps.some(({ key }) => key === to) || ends.includes(to)).toBe(true);
      for (const { status } of process.steps) expect(initiativeStatuses).toContain(status);
    }
  });

  it("asks in three sizes, the light one in five minutes with everything that auditors look for [A-076 in part, A-077, A-087 in part, A-211 in part, D-12 in part]", () => {
    expect(model.forms.map(({ size }) => size).toSorted()).toEqual(["large", "light", "normal"]);
    const light = model.forms.find(({ size }) => size === "light");
    expect(light?.minutes).toBeLessThanOrEqual(5);
    for (const field of ["purpose", "followUp", "risks", "budget", "startsOn"] as const)
      expect(light?.required).toContain(field);
    expect(model.forms.find(({ size }) => size === "large")?.asked).toContain("preStudy");
    for (const form of model.forms) {
      for (const field of form.required) expect(form.asked).toContain(field);
      expect(new Set(form.asked).size).toBe(form.asked.length);
      expect(model.valuationModels.map(({ key }) => key)).toContain(form.valuationModel);
    }
  });

  it("asks and follows up law and security, each duty with party, days, day and source [D-20 in part]", () => {
    const keys = model.duties.map(({ key }) => key);
    expect(keys).toEqual(
      expect.arrayContaining([
        "impactAssessment",
        "classRequirements",
        "cyberMeasures",
        "accessibility",
        "rightsAssessment",
        "automatedDecision",
        "samplingPlan",
        "advertise",
        "exceptionReason",
        "archive",
      ]),
    );
    expect(new Set(keys).size).toBe(keys.length);
    for (const { dueInDays, source } of model.duties) {
      expect(dueInDays).toBeGreaterThan(0);
      expect(source).not.toBe("");
    }
    const law = model.questions.filter(({ topic }) => topic === "law" || topic === "security");
    expect(law.length).toBeGreaterThan(12);
  });

  it("ships Nacka's limits as questions, rules and dated parameters [D-02 in part]", () => {
    const at = (key: string) => model.parameters.filter((each) => each.key === key).map(({ value }) => value);
    expect([at("sharedHours"), at("totalHours")]).toEqual([[40], [500]]);
    const asked = model.routing.flatMap(({ when }) => factsIn(when));
    for (const question of [
      "sharedHours",
      "totalHours",
      "isFundingUnclear",
      "needsIntegrations",
      "isHandledOutside",
    ])
      expect(asked).toContain(`answer:${question}`);
    expect(asked).toContain("isNewSystem");
    expect(asked).toContain("units");
  });

  it("names who decides on the model itself [A-231 in part]", () => {
    const deciding = model.mandates.filter(
      ({ matter, mandate }) => matter === "model" && mandate === "decides",
    );
    expect(deciding.map(({ party }) => party)).toEqual(["body:executiveBoard"]);
  });
});

function comparisonsIn(condition: Condition): readonly (readonly [string, boolean | string])[] {
  if ("not" in condition) return comparisonsIn(condition.not);
  if ("all" in condition) return condition.all.flatMap(comparisonsIn);
  if ("any" in condition) return condition.any.flatMap(comparisonsIn);
  return "is" in condition ? [[condition.fact, condition.is]] : [];
}

it("has central funds in Täby and Örebro, and none in Växjö and Lund [A-160 in part, A-164 in part, A-165 in part]", () => {
  expect(presets.map(({ money }) => money.fund?.key)).toEqual([
    undefined,
    "central-funds",
    undefined,
    "portfolio",
  ]);
});

it("links to each municipality's goals, and to SKL's that have ended [A-152, A-153]", () => {
  expect(presets.map(({ goals }) => goals.filter(({ validTo }) => validTo === undefined).length)).toEqual([
    4, 6, 3, 8,
  ]);
  for (const { goals } of presets)
    expect(
      goals.filter(({ key, validTo }) => key.startsWith("skl-") && validTo === "2025-12-31"),
    ).toHaveLength(4);
});

describe("the bodies", () => {
  const bodyOf = (model: GoverningModel, key: string) => model.bodyRoles.find((body) => body.key === key);
  const mandateIn = (model: GoverningModel, party: string) => [
    ...new Set(model.mandates.filter((line) => line.party === party).map(({ mandate }) => mandate)),
  ];

  it("of Växjö: PULS every second week, which supports, and a forum for all developers [A-009 in part, A-100 in part, A-102 in part]", () => {
    expect(bodyOf(vaxjo, "council")?.cadence).toBe("everySecondWeek");
    expect(bodyOf(vaxjo, "council")?.principles.length).toBeGreaterThan(1);
    expect(mandateIn(vaxjo, "body:council")).toEqual(["supports"]);
    expect(mandateIn(vaxjo, "body:developersForum")).toEqual(["isInformed"]);
  });

  it("of Täby: the council and the management group decide, the preparation group recommends [A-001 in part, A-003 in part]", () => {
    expect(bodyOf(taby, "council")?.purpose.sv).toBe("Rätt projekt, på rätt sätt, vid rätt tidpunkt.");
    expect(mandateIn(taby, "body:council")).toEqual(["decides"]);
    expect(mandateIn(taby, "body:leadershipGroup")).toEqual(["decides"]);
    expect(mandateIn(taby, "body:preparation")).toEqual(["recommends"]);
  });

  it("of Lund: a forum in each unit that decides its roadmap without delegation, and neither forum, council nor strategist decides anything else [A-019 in part, A-020 in part, A-070 in part, A-104 in part]", () => {
    expect(bodyOf(lund, "forum")).toMatchObject({ isOnePerUnit: true, cadence: "quarterly" });
    for (const party of ["body:council", "unit:strategist"])
      expect(mandateIn(lund, party)).not.toContain("decides");
    expect(
      lund.mandates.filter(({ party, mandate }) => party === "body:forum" && mandate === "decides"),
    ).toEqual([
      { party: "body:forum", matter: "plan", mandate: "decides", delegationPoint: "", upTo: undefined },
    ]);
    // No step of any process lets it decide on an initiative by that line.
    expect(steps(lund).filter(({ party, matter }) => party === "body:forum" && matter === "plan")).toEqual(
      [],
    );
  });

  it("of Örebro: a committee that prepares, and a steering group of directors that supports the director who decides [A-027 in part, A-028 in part]", () => {
    expect(mandateIn(orebro, "body:committee")).toEqual(["prepares"]);
    expect(mandateIn(orebro, "body:steeringGroup")).toEqual(["supports"]);
    expect(mandateIn(orebro, "role:municipalDirector")).toEqual(["decides"]);
    const director = steps(orebro).find(({ party }) => party === "role:municipalDirector");
    expect(director?.agenda).toBe("steeringGroup");
  });
});
