import { describe, expect, it } from "vitest";
import { lund } from "#domain/governance/presets/lund.ts";
import { orebro } from "#domain/governance/presets/orebro.ts";
import { vaxjo } from "#domain/governance/presets/vaxjo.ts";
import type { GoverningModel } from "#domain/governance/governing-model.ts";
import type { Organisation } from "#domain/governance/parties.ts";
import { initiativeStatuses } from "#domain/initiatives/initiative-status.ts";
import { priorityClasses } from "#domain/initiatives/initiative.ts";
import { instant, type PartialDate } from "#domain/shared/calendar.ts";
import { council, dayOf, initiative, person, unit } from "../../../tests/support/records.ts";
import { plan as planRecord, planItem } from "../../../tests/support/plan-records.ts";
import { planChanges, plansOf } from "./plan-changes.ts";
import { planDeciders, planMandate } from "./plan-decider.ts";
import { planProblems } from "./plan-problems.ts";
import type { Plan, PlanItem } from "./plan.ts";
import { horizonOf, proposedPlan, type Planned } from "./proposed-plan.ts";

const today = dayOf("2026-11-22");
const at = instant("2026-01-01T08:00:00Z") ?? expect.fail();
const kept = (id: number) => ({
  id,
  version: "1",
  createdAt: at,
  modifiedAt: at,
  createdBy: 1,
  modifiedBy: 1,
});
const planned = (id: number, said: Parameters<typeof initiative>[0] = {}): Planned => ({
  ...kept(id),
  ...initiative({ unitId: 1, status: "valued", ...said }),
});
const date = (text: string) => text as PartialDate;

describe("horizonOf", () => {
  it("is short for what has begun and for what begins within a year, and long for the rest [A-068 in part]", () => {
    expect(horizonOf({ status: "executing", startsOn: undefined }, today)).toBe("short");
    expect(horizonOf({ status: "planning", startsOn: date("2030") }, today)).toBe("short");
    expect(horizonOf({ status: "decided", startsOn: date("2027-11-22") }, today)).toBe("short");
    expect(horizonOf({ status: "decided", startsOn: date("2027-11-23") }, today)).toBe("long");
    expect(horizonOf({ status: "valued", startsOn: undefined }, today)).toBe("long");
    expect(horizonOf({ status: "valued", startsOn: date("2027-21") }, today)).toBe("short");
  });
});

describe("proposedPlan", () => {
  it("orders by class before score, whatever the score [A-068 in part]", () => {
    const { items } = proposedPlan(
      [
        planned(1, { priorityClass: "efficiency", score: 99 }),
        planned(2, { priorityClass: "law", score: 3 }),
        planned(3, { priorityClass: "critical" }),
        planned(4, { priorityClass: "critical", score: 10 }),
        planned(5, { score: 100 }),
      ],
      1,
      today,
    );
    expect(items.map(({ row }) => row.id)).toEqual([2, 4, 3, 1, 5]);
  });

  it("takes in what the unit leads or takes part in, and neither what is over nor what is confidential", () => {
    const { items, left } = proposedPlan(
      [
        planned(1),
        planned(2, { unitId: 2, otherUnitIds: [1] }),
        planned(3, { unitId: 2 }),
        planned(4, { status: "closed" }),
        planned(5, { isConfidential: true }),
        planned(6, { status: "idea" }),
        planned(7, { status: "dormant" }),
      ],
      1,
      today,
    );
    expect(items.map(({ row }) => row.id)).toEqual([1, 2]);
    expect(left.map(({ id }) => id)).toEqual([6, 7]);
  });

  it("keeps what was decided at its horizon until it begins", () => {
    const decided: readonly PlanItem[] = [planItem(1, "short"), planItem(2, "long"), planItem(3, "short")];
    const { items } = proposedPlan(
      [planned(1), planned(2, { status: "executing" }), planned(3, { status: "dormant" })],
      1,
      today,
      decided,
    );
    expect(items.map(({ row, horizon }) => [row.id, horizon])).toEqual([
      [1, "short"],
      [2, "short"],
      [3, "short"],
    ]);
  });

  it("places every living initiative of the unit exactly once", () => {
    let number = 0;
    const all = initiativeStatuses.flatMap((status) =>
      [undefined, ...priorityClasses].flatMap((priorityClass) =>
        [undefined, 40].map((score) => planned((number += 1), { status, priorityClass, score })),
      ),
    );
    const { items, left } = proposedPlan(all, 1, today);
    const ids = [...items.map(({ row }) => row.id), ...left.map(({ id }) => id)];
    const living = all.filter(({ status }) => status !== "closed" && status !== "rejected");
    expect(ids.toSorted((a, b) => a - b)).toEqual(living.map(({ id }) => id));
  });
});

describe("planChanges", () => {
  it("says what was added, what has gone and what has moved", () => {
    expect(
      planChanges(
        [planItem(1, "short"), planItem(2, "long"), planItem(3, "long")],
        [planItem(3, "short"), planItem(2, "long"), planItem(4, "long")],
      ),
    ).toEqual({ added: [4], gone: [1], moved: [3] });
  });

  it("is nothing between a plan and itself, and turns round when the plans do", () => {
    const one: readonly PlanItem[] = [planItem(1, "short")];
    const other: readonly PlanItem[] = [planItem(2, "long")];
    expect(planChanges(one, one)).toEqual({ added: [], gone: [], moved: [] });
    expect(planChanges(one, other).added).toEqual(planChanges(other, one).gone);
  });
});

const plan = (id: number, said: Partial<Plan> = {}) => ({ ...kept(id), ...planRecord(said) });

describe("decided plans", () => {
  it("stand newest first, and the newest of a year before", () => {
    const rows = [plan(1), plan(2, { year: 2025 }), plan(3), plan(4, { unitId: 2 })];
    expect(plansOf(rows, 1).map(({ id }) => id)).toEqual([3, 1, 2]);
  });
});

describe("who decides a plan", () => {
  const [manager, seat, deputy] = [1, 2, 3].map((id) => ({
    ...kept(id),
    ...person({
      name: ["Birgitta", "Nadia", "Nils"][id - 1] ?? "",
      accountId: id,
      deputyId: id === 1 ? 3 : undefined,
    }),
  }));
  const administration = { ...kept(1), ...unit({ managerId: 1 }) };
  const company = { ...kept(2), ...unit({ name: "Energi AB", kind: "company", managerId: 1 }) };
  const forum = {
    ...kept(8),
    ...council({ name: "Forum OF", bodyRole: "forum", unitId: 1, memberIds: [2] }),
  };
  const organisation: Organisation = {
    units: [administration, company],
    people: [manager, seat, deputy].flatMap((each) => each ?? []),
    bodies: [forum],
  };
  /** Lund's, with a forum that prepares its plan and leaves it to the line. */
  const forumPrepares: GoverningModel = {
    ...lund,
    mandates: lund.mandates.map((line) =>
      line.party === "body:forum" && line.matter === "plan" ? { ...line, mandate: "prepares" } : line,
    ),
  };
  const decidedBy = (model: GoverningModel, unitId: number, of: Organisation = organisation) =>
    planDeciders(model, unitId, of, today).map(({ body, people }) => [
      body?.name,
      people.map(({ id }) => id),
    ]);

  it("is the forum in Lund, through anybody who sits in it, and not the line beside it [A-070 in part]", () => {
    expect(decidedBy(lund, 1)).toEqual([["Forum OF", [2]]]);
    const deciders = planDeciders(lund, 1, organisation, today);
    expect(planMandate(deciders, seat, administration)).toMatchObject({ decider: { body: { id: 8 } } });
    const refused = planMandate(deciders, manager, administration);
    expect("refusal" in refused && refused.refusal.sv).toBe(
      "Färdplanen för Omsorgsförvaltningen beslutas av Forum OF (Nadia). Be den som beslutar anteckna det här.",
    );
  });

  it("is the unit's manager where the forum only prepares, or the model names nobody [A-070 in part]", () => {
    expect(decidedBy(forumPrepares, 1)).toEqual([[undefined, [1]]]);
    expect(decidedBy(vaxjo, 1)).toEqual([[undefined, [1]]]);
    const deciders = planDeciders(vaxjo, 1, organisation, today);
    expect("decider" in planMandate(deciders, deputy, administration)).toBe(true);
    expect("decider" in planMandate(deciders, seat, administration)).toBe(false);
    expect("decider" in planMandate(deciders, undefined, administration)).toBe(false);
  });

  it("is the manager of a company that has no forum, and a forum that has ended decides nothing [A-017 in part, A-028 in part]", () => {
    const board = { ...kept(9), ...council({ bodyRole: "board", unitId: 2, memberIds: [2] }) };
    expect(decidedBy(lund, 2, { ...organisation, bodies: [forum, board] })).toEqual([[undefined, [1]]]);
    const ended = { ...organisation, bodies: [{ ...forum, endsOn: dayOf("2026-06-30") }] };
    expect(decidedBy(lund, 1, ended)).toEqual([[undefined, [1]]]);
  });

  it("is whom the model names, also when that is no one of the unit", () => {
    const director = { ...kept(9), ...person({ roles: ["municipalDirector"] }) };
    const withDirector = { ...organisation, people: [...organisation.people, director] };
    const named = planDeciders(orebro, 1, withDirector, today).flatMap(({ people }) => people);
    expect(named.map(({ id }) => id)).toContain(9);
  });

  it("says whom to ask when nobody is named", () => {
    const nobody = { ...organisation, units: [{ ...administration, managerId: undefined }] };
    const found = planMandate(planDeciders(vaxjo, 1, nobody, today), seat, administration);
    expect("refusal" in found && found.refusal.sv).toContain("be koordinatorn ange vem det är");
  });
});

describe("planProblems", () => {
  const items: readonly PlanItem[] = [planItem(1, "short")];
  const fieldsOf = (said: Partial<Parameters<typeof planProblems>[0]>) =>
    planProblems(
      { decidedOn: today, paragraph: "§ 4", isInBody: true, items, objects: [], ...said },
      today,
    ).map(({ field }) => field);

  it("asks for a day that has been, something in the plan, and the paragraph of a body's minutes", () => {
    expect(fieldsOf({})).toEqual([]);
    expect(fieldsOf({ paragraph: " " })).toEqual(["paragraph"]);
    expect(fieldsOf({ paragraph: "", isInBody: false })).toEqual([]);
    expect(fieldsOf({ decidedOn: undefined, items: [] })).toEqual(["decidedOn", "items"]);
    const estimate = { effect: 1, benefit: undefined, words: "" };
    expect(fieldsOf({ items: [], objects: [{ systemId: 1, estimate }] })).toEqual([]);
    expect(fieldsOf({ decidedOn: dayOf("2026-11-23") })).toEqual(["decidedOn"]);
  });
});
