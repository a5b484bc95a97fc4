import { describe, expect, it } from "vitest";
import type { GoverningModel } from "#domain/governance/governing-model.ts";
import { ModelBook } from "#domain/governance/model-in-force.ts";
import type { Organisation } from "#domain/governance/parties.ts";
import { lund } from "#domain/governance/presets/lund.ts";
import { orebro } from "#domain/governance/presets/orebro.ts";
import { vaxjo } from "#domain/governance/presets/vaxjo.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import { instant } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";
import {
  chainLink,
  council,
  dayOf,
  initiative,
  modelVersion,
  person,
  unit,
} from "../../../tests/support/records.ts";
import { plan as planRecord, planItem, planReport } from "../../../tests/support/plan-records.ts";
import { goalsOfPlan } from "./goals-of-plan.ts";
import { judgePlan, planStanding } from "./judge-plan.ts";
import { judgeReport } from "./judge-report.ts";
import { planDeciders, planMandate } from "./plan-decider.ts";
import { planOutcome, reportedItems } from "./plan-outcome.ts";
import type { Plan } from "./plan.ts";
import { reportReceivers } from "./report-receivers.ts";
import { proposedWords } from "./report-words.ts";
import { byGoal, goalServed, goalsOn, proposedWholePlan } from "./whole-plan.ts";

const today = dayOf("2026-11-22");
const at = instant("2026-11-20T08:00:00Z") ?? expect.fail();
const kept = (id: number, createdBy = 1) => ({
  id,
  version: "1",
  createdAt: at,
  modifiedAt: at,
  createdBy,
  modifiedBy: createdBy,
});
const row = (id: number, said: Partial<Initiative> = {}): Stored<Initiative> => ({
  ...kept(id),
  ...initiative({ unitId: 1, status: "valued", title: `Initiativ ${String(id)}`, ...said }),
});

const manager = { ...kept(1), ...person({ name: "Chefen", accountId: 11, unitId: 1 }) };
const director = {
  ...kept(2),
  ...person({ name: "Margareta", accountId: 12, roles: ["municipalDirector"], deputyId: 3 }),
};
const deputy = { ...kept(3), ...person({ name: "Henrik", accountId: 13 }) };
const coordinator = { ...kept(4), ...person({ name: "Karin", accountId: 14, roles: ["coordinator"] }) };
const board = { ...kept(7), ...council({ name: "Kommunstyrelsen", bodyRole: "executiveBoard" }) };
const ofUnit = { ...kept(8), ...council({ name: "Forum", bodyRole: "forum", unitId: 1, memberIds: [1] }) };
const organisation: Organisation = {
  units: [{ ...kept(1), ...unit({ managerId: 1 }) }],
  people: [manager, director, deputy, coordinator],
  bodies: [ofUnit, board],
};
const bookOf = (model: GoverningModel) =>
  new ModelBook([modelVersion(model, { takesOverOn: dayOf("2026-01-01") })]);

describe("the whole municipality's action plan, proposed from the strategy [A-026 in part]", () => {
  const chains = new Map([
    [1, [chainLink({ goal: "school" }), chainLink({ goal: "trust" }), chainLink({ goal: "trust" })]],
    [2, [chainLink({ goal: "skl-services" })]],
    [3, [chainLink({ goal: "school", isNegative: true })]],
    [9, [chainLink({ goal: "school" })]],
  ]);
  const initiatives = [
    row(1, { score: 10 }),
    row(2),
    row(3),
    row(4, { otherUnitIds: [2], priorityClass: "law" }),
    row(5, { funding: "centralFunds" }),
    row(6, { isFocused: true, status: "idea" }),
    row(7, { status: "idea" }),
    row(8, { isConfidential: true, otherUnitIds: [2] }),
    row(9, { status: "closed" }),
    row(10, { budget: 90_000_000 }),
  ];
  const propose = (model: GoverningModel = orebro) =>
    proposedWholePlan(
      { initiatives, chains, model, before: [planItem(7, "long", { goal: "welfare" })] },
      today,
    );

  it("holds what serves a goal in force, stood in the plan before, or is joint, central or in focus, in order of rank", () => {
    const found = propose().items.map(({ row: { id }, goal, reasons }) => [id, goal, reasons]);
    expect(found).toEqual([
      [4, "", ["joint"]],
      [1, "trust", ["goal"]],
      [5, "", ["central"]],
      [7, "welfare", ["planned"]],
    ]);
  });

  it("leaves the rest to be chosen by hand, without what is confidential or over", () => {
    expect(propose().left.map(({ row: { id } }) => id)).toEqual([2, 3, 6, 10]);
  });

  it("takes in what is larger than any unit decides by itself, where the model sets such a limit", () => {
    const limited: GoverningModel = {
      ...vaxjo,
      mandates: [
        {
          party: "unit:manager",
          matter: "execution",
          mandate: "decides",
          upTo: 1_000_000,
          delegationPoint: "",
        },
      ],
    };
    const above = (model: GoverningModel) =>
      propose(model)
        .items.filter(({ reasons }) => reasons.includes("above"))
        .map(({ row: { id } }) => id);
    expect(above(limited)).toEqual([10]);
    expect(above(lund)).toEqual([]);
  });

  it("shows each goal in force, those that nothing serves too, and last what has no goal", () => {
    const goals = goalsOn(orebro, today);
    expect(goals.map(({ key }) => key)).not.toContain("skl-services");
    const sections = byGoal(propose().items, goals);
    expect(sections.filter(({ items }) => items.length === 0).map(({ goal }) => goal?.key)).toEqual([
      "access",
      "city",
      "school",
      "cooperation",
      "lifeEvents",
      "participation",
    ]);
    expect(sections.at(-1)).toMatchObject({
      goal: undefined,
      items: [{ row: { id: 4 } }, { row: { id: 5 } }],
    });
    expect(goalServed([], new Set(["school"]))).toBe("");
  });
});

describe("who decides the whole municipality's plan [A-026 in part]", () => {
  const decidedBy = (model: GoverningModel, of: Organisation = organisation) =>
    planDeciders(model, undefined, of, today).map(({ people }) => people.map(({ id }) => id));

  it("is whom the model names of the whole municipality, and the municipal director where it names nobody, never a unit's", () => {
    expect(decidedBy(orebro)).toEqual([[2]]);
    // Lund's forums decide plans, one for each unit.
    expect(decidedBy(lund)).toEqual([[2]]);
    expect(decidedBy(vaxjo)).toEqual([[2]]);
  });

  it("is a body of the whole municipality before anybody in the line", () => {
    const line = { party: "body:executiveBoard", matter: "plan", mandate: "decides" } as const;
    const model = {
      ...orebro,
      mandates: [...orebro.mandates, { ...line, upTo: undefined, delegationPoint: "" }],
    };
    const withChair = { ...organisation, bodies: [{ ...board, chairId: 4 }] };
    expect(planDeciders(model, undefined, withChair, today)).toMatchObject([
      { body: { id: 7 }, people: [{ id: 4 }] },
    ]);
  });

  it("is told when nobody is municipal director", () => {
    const without = { ...organisation, people: [manager] };
    const found = planMandate(planDeciders(orebro, undefined, without, today), manager, undefined);
    expect("refusal" in found && found.refusal.sv).toBe(
      "Handlingsplanen för hela kommunen beslutas av kommundirektör. Ingen är angiven än: be koordinatorn ange vem det är.",
    );
  });
});

const whole = (createdBy: number, said: Partial<Stored<Plan>> = {}): Stored<Plan> => ({
  ...kept(20, createdBy),
  ...planRecord({ unitId: undefined, decidedById: 2 }),
  ...said,
});

describe("whether a plan counts [A-026 in part, A-070 in part]", () => {
  const rules = { book: bookOf(orebro), organisation };
  const why = (plan: Stored<Plan>): string => {
    const judged = judgePlan(plan, rules);
    return judged.counts ? "" : judged.why.sv;
  };

  it("does when the decider or the deputy wrote it, and may decide it under the model of the day", () => {
    expect(why(whole(12))).toBe("");
    expect(why(whole(13))).toBe("");
    expect(why(whole(13, { decidedById: 3 }))).toBe("");
    const inLund = { book: bookOf(lund), organisation };
    expect(judgePlan(whole(11, { unitId: 1, decidedById: 1, bodyId: 8 }), inLund)).toEqual({ counts: true });
    expect(judgePlan(whole(11, { unitId: 1, decidedById: 1, bodyId: 8 }), rules).counts).toBe(false);
  });

  it("does not when somebody else wrote it, may not decide it, names another body or decides ahead of time", () => {
    expect(why(whole(14))).toContain("Karin har skrivit raden och Margareta anges som den som beslutat");
    expect(why(whole(99))).toContain("Någon utan plats i Rådslag");
    expect(why(whole(11, { decidedById: 1 }))).toBe(
      "Chefen får inte besluta planen. Handlingsplanen för hela kommunen beslutas av kommundirektör (Margareta). Be den som beslutar anteckna det här.",
    );
    expect(why(whole(12, { bodyId: 7 }))).toContain("Raden säger att Kommunstyrelsen har beslutat");
    expect(why(whole(12, { decidedOn: dayOf("2026-12-24") }))).toContain("Beslutsdagen hade inte varit");
  });

  it("believes the server's word, and no word that came with the row", () => {
    expect(planStanding(whole(14, { standing: "counts" }), rules).counts).toBe(false);
    expect(planStanding(whole(14, { standing: "counts", modifiedBy: 50 }), rules).counts).toBe(true);
    const refused = whole(12, {
      standing: "doesNotCount",
      standingReason: { sv: "Nej", en: "No" },
      modifiedBy: 50,
    });
    expect(planStanding(refused, rules)).toEqual({ counts: false, why: { sv: "Nej", en: "No" } });
  });
});

describe("a report on the plan [A-026 in part]", () => {
  const decided = whole(12, {
    items: [
      planItem(1, "short", { goal: "school" }),
      planItem(2, "short", { goal: "school" }),
      planItem(3, "long", { goal: "trust" }),
      planItem(4, "short", { goal: "" }),
      planItem(5, "short", { goal: "trust" }),
    ],
  });
  const initiatives = [
    row(1, { status: "closed", budget: 100 }),
    row(2, { status: "decided" }),
    row(3, { status: "forDecision", budget: 999 }),
    row(4, { status: "rejected" }),
    row(5, { isConfidential: true }),
    row(6, { status: "executing", budget: 50 }),
    row(7, { status: "valued" }),
  ];
  const proposed = [6, 7].map((id) => ({
    row: initiatives.find((each) => each.id === id) ?? expect.fail(),
    horizon: "short" as const,
    goal: "school",
    reasons: ["goal"] as const,
  }));
  const items = reportedItems(decided, initiatives, proposed);
  const goals = goalsOfPlan(decided, { items }, bookOf(orebro));
  const outcome = planOutcome(decided, { items }, goals);

  it("freezes how each initiative stands, what has come beside the plan, and no confidential one", () => {
    expect(items).toEqual([
      { initiativeId: 1, status: "closed", goal: "school", budget: 100 },
      { initiativeId: 2, status: "decided", goal: "school", budget: undefined },
      { initiativeId: 3, status: "forDecision", goal: "trust", budget: undefined },
      { initiativeId: 4, status: "rejected", goal: "", budget: undefined },
      { initiativeId: 6, status: "executing", goal: "school", budget: 50 },
    ]);
  });

  it("counts what is decided, begun, finished, dropped and changed, in all and for each goal", () => {
    const none = { finished: 0, begun: 0, decided: 0, waiting: 0, dropped: 0 };
    expect(outcome).toMatchObject({
      counts: { ...none, finished: 1, decided: 1, waiting: 1, dropped: 1 },
      total: 4,
      added: 1,
      late: 1,
      hidden: 1,
      budget: { sum: 150, unknown: 1 },
    });
    const of = (key: string | undefined) => outcome.goals.find(({ goal }) => goal?.key === key);
    expect(of("school")).toMatchObject({
      total: 2,
      added: 1,
      late: 1,
      counts: { ...none, finished: 1, decided: 1 },
    });
    expect(of("trust")).toMatchObject({ total: 1, counts: { ...none, waiting: 1 } });
    expect(of(undefined)).toMatchObject({ total: 1, counts: { ...none, dropped: 1 } });
    expect(of("city")).toMatchObject({ total: 0, added: 0 });
  });

  it("proposes its summary from the figures, and names the goals that nothing is done for", () => {
    expect(proposedWords(2026, outcome, "sv")).toBe(
      "Handlingsplanen för 2026 har 4 initiativ: 1 är avslutat, 1 är beslutat men inte påbörjat, 1 är inte beslutat än, 1 är avslaget eller vilande. Det som är beslutat kostar 150 kr; 1 utan angivet belopp är inte med. 1 skulle ha påbörjats under året och har inte gjort det. 1 har tillkommit sedan planen beslutades. Inget görs för 6 av strategins 8 mål.",
    );
    expect(proposedWords(2026, outcome, "en")).toContain("4 initiatives: 1 is finished");
    expect(proposedWords(2026, outcome, "en")).toContain(
      "costs 150 SEK; 1 without a stated amount is not included. 1 was to begin within the year and has not. 1 has come beside",
    );
    const few = goals.filter(({ key }) => ["school", "trust", "city", "access"].includes(key));
    expect(proposedWords(2026, planOutcome(decided, { items }, few), "sv")).toContain(
      "Inget görs för ”Digital service och tillgänglighet” och ”Den digitala staden”.",
    );
  });

  it("keeps the goals that the plan was made from when another model has taken over", () => {
    const two = new ModelBook([
      modelVersion(orebro, { takesOverOn: dayOf("2026-01-01") }),
      modelVersion(vaxjo, { takesOverOn: dayOf("2026-11-01") }),
    ]);
    expect(goalsOfPlan(decided, undefined, two).map(({ key }) => key)).toContain("school");
    const late = { ...decided, decidedOn: dayOf("2026-11-10") };
    expect(goalsOfPlan(late, undefined, two).map(({ key }) => key)).toEqual(["school", "trust"]);
  });

  it("goes to the executive board, or where there is none to the body of the whole municipality that decides most", () => {
    const committee = { ...kept(9), ...council({ name: "Kommittén", bodyRole: "committee" }) };
    const other = { ...kept(10), ...council({ name: "Nätverket", bodyRole: "" }) };
    const ended = { ...board, id: 11, endsOn: dayOf("2026-01-31") };
    const names = (bodies: Organisation["bodies"]) =>
      reportReceivers(orebro, bodies, today).map(({ name }) => name);
    expect(names([other, committee, ofUnit, board])).toEqual(["Kommunstyrelsen", "Kommittén", "Nätverket"]);
    expect(names([other, committee, ended])).toEqual(["Kommittén", "Nätverket"]);
  });

  it("is one only when whoever decides the plan, or their deputy, wrote it about a plan that counts", () => {
    const rules = { book: bookOf(orebro), organisation };
    const by = (account: number, reportedById: number) => ({
      ...kept(30, account),
      ...planReport({ planId: 20, reportedById }),
    });
    const counts = (account: number, reportedById: number, plan: Stored<Plan> | undefined = decided) =>
      judgeReport(by(account, reportedById), plan, rules).counts;
    expect(counts(12, 2)).toBe(true);
    expect(counts(13, 3)).toBe(true);
    expect(counts(13, 2)).toBe(true);
    expect(counts(14, 2)).toBe(false);
    expect(counts(11, 1)).toBe(false);
    expect(counts(12, 2, whole(14))).toBe(false);
    expect(judgeReport(by(12, 2), undefined, rules).counts).toBe(false);
  });
});
