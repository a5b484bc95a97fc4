import { describe, expect, it } from "vitest";
import { body, chain, day, initiative, organisation, person } from "../../../tests/support/governed-case.ts";
import type { Fact } from "./condition.ts";
import { contradictions } from "./contradictions.ts";
import { partyName } from "./decision-refusal.ts";
import { answererFor, dutiesFor, noLongerAsked, overdue } from "./duties-for.ts";
import type { DutyRule } from "./governing-model.ts";

const rule = (key: string, changes: Partial<DutyRule> = {}): DutyRule => ({
  key,
  title: { sv: key, en: key },
  why: { sv: "Lagen kräver det.", en: "The law demands it." },
  when: { fact: "answer:personalData", is: true },
  party: "initiative:owner",
  dueInDays: 30,
  source: "GDPR artikel 35",
  validFrom: day("2018-05-25"),
  validTo: undefined,
  ...changes,
});
const about = (personalData: Fact, rules = [rule("dpia")], on = "2026-11-10", changes = {}) => ({
  initiative: initiative(changes),
  model: { ...chain, duties: rules },
  facts: (name: string) => (name === "answer:personalData" ? personalData : undefined),
  parameter: () => undefined,
  organisation,
  day: day(on),
});

describe("a duty", () => {
  it("follows from an answer, with an owner and a day [A-220 in part, D-20 in part]", () => {
    expect(dutiesFor(about(true), [])).toEqual([
      {
        key: "duty:1:dpia",
        initiativeId: 1,
        rule: "dpia",
        title: { sv: "dpia", en: "dpia" },
        why: { sv: "Lagen kräver det.", en: "The law demands it." },
        source: "GDPR artikel 35",
        ownerId: 1,
        dueOn: "2026-12-10",
        state: "open",
        note: "",
        settledById: undefined,
      },
    ]);
    expect(dutiesFor(about(false), [])).toEqual([]);
    expect(dutiesFor(about(undefined), [])).toEqual([]);
  });

  it("is made once, and not again when it has been settled", () => {
    expect(dutiesFor(about(true), [{ key: "duty:1:dpia" }])).toEqual([]);
  });

  it("is made by rules that are law on that day only", () => {
    const law = rule("cyber", { validFrom: day("2026-01-15"), validTo: day("2026-12-31") });
    const days = ["2026-01-14", "2026-01-15", "2026-12-31", "2027-01-01"];
    expect(days.map((on) => dutiesFor(about(true, [law], on), []).length)).toEqual([0, 1, 1, 0]);
  });

  it("is not made for what is rejected or closed", () => {
    const statuses = ["rejected", "closed", "idea"] as const;
    expect(
      statuses.map((status) => dutiesFor(about(true, [rule("dpia")], "2026-11-10", { status }), []).length),
    ).toEqual([0, 0, 1]);
  });

  it("stays when the answer changes, and is then offered as not needed", () => {
    const open = { rule: "dpia", state: "open" } as const;
    expect(noLongerAsked([open], about(true))).toEqual([]);
    expect(noLongerAsked([open], about(undefined))).toEqual([]);
    expect(noLongerAsked([open], about(false))).toEqual([open]);
    expect(noLongerAsked([open], about(true, []))).toEqual([open]);
    expect(noLongerAsked([{ ...open, state: "done" }], about(false))).toEqual([]);
  });

  it("is overdue from the day after its day, the longest overdue first", () => {
    const duty = (key: string, dueOn: string, state: "open" | "done" = "open") => ({
      key,
      dueOn: day(dueOn),
      state,
    });
    const all = [
      duty("a", "2026-11-09"),
      duty("b", "2026-11-10"),
      duty("c", "2026-10-01"),
      duty("d", "2026-10-01", "done"),
    ];
    expect(overdue(all, day("2026-11-10")).map(({ key }) => key)).toEqual(["c", "a"]);
  });
});

describe("who answers for a duty", () => {
  const near = {
    ...organisation,
    people: [
      ...organisation.people,
      person(20, ["lawyer"], { unitId: 2 }),
      person(21, ["lawyer"], { unitId: 1 }),
    ],
    bodies: [body(2, "council", { chairId: 6, secretaryId: 5, memberIds: [4] })],
  };
  const who = (party: DutyRule["party"], unitId = 1) =>
    answererFor(party, initiative({ unitId }), chain, near, day("2026-11-10"))?.id;
  it("is the one whom the party names, a body's chair, or somebody with the role, nearest first", () => {
    expect(
      ["unit:manager", "body:council", "role:lawyer"].map((party) => who(party as DutyRule["party"])),
    ).toEqual([2, 6, 21]);
    expect(who("role:lawyer", 2)).toBe(20);
    expect([who("initiative:benefitOwner"), who("body:forum")]).toEqual([undefined, undefined]);
  });

  it("is, for a unit's seat in a common body, who sits there from that unit, and otherwise nobody [A-018 in part]", () => {
    const seats = {
      ...near,
      people: near.people.map((each) => ([5, 6].includes(each.id) ? { ...each, unitId: 2 } : each)),
    };
    const from = (unitId: number) =>
      answererFor("seat:council", initiative({ unitId }), chain, seats, day("2026-11-10"))?.id;
    expect([from(1), from(2), from(3)]).toEqual([4, 5, undefined]);
    expect(partyName(chain, "seat:council").sv).toBe("enhetens representant i council");
    const ask = (party: DutyRule["party"]) =>
      contradictions({
        ...chain,
        duties: [{ ...rule("dpia"), when: { fact: "isNewSystem", is: true }, party }],
      });
    expect(ask("seat:council")).toEqual([]);
    expect(ask("seat:nowhere").map(({ field }) => field)).toEqual(["duties.dpia.party"]);
  });
});
