import { describe, expect, it } from "vitest";
import { isKnownLater } from "#domain/governance/checks/known-values.ts";
import type { Condition } from "#domain/governance/condition.ts";
import { contradictions } from "#domain/governance/contradictions.ts";
import { initiativeStatuses, type InitiativeStatus } from "#domain/initiatives/initiative-status.ts";
import { chain, withStep } from "../../../tests/support/governed-case.ts";
import { dayOf, person as newPerson } from "../../../tests/support/records.ts";
import { retirement as newRetirement } from "../../../tests/support/plan-records.ts";
import { openRetirements, retirementsAsOf, retires } from "./retirement-facts.ts";
import { retirementProblems } from "./retirement-problems.ts";
import { retirementRegister } from "./retirement-register.ts";
import { mayPromiseRetirement, maySettleRetirement } from "./retirement-rights.ts";
import { retirementKinds, retirementStates, type Retirement } from "./retirement.ts";
import { instant } from "#domain/shared/calendar.ts";

const today = dayOf("2026-11-22");
const momentOf = (text: string) => instant(text) ?? expect.fail(text);
const at = momentOf("2026-11-01T08:00:00Z");
const stored = { version: "1", createdAt: at, modifiedAt: at, createdBy: 1, modifiedBy: 1 } as const;
const row = (id: number, said: Partial<Retirement> = {}) => ({ ...stored, id, ...newRetirement(said) });
const about = (id: number, status: InitiativeStatus = "executing") => ({ id, status });
const person = (id: number, said: Parameters<typeof newPerson>[0] = {}) => ({
  ...stored,
  id,
  ...newPerson(said),
});
const idsOf = (rows: readonly { readonly id: number }[]): readonly number[] => rows.map(({ id }) => id);

/** The same thousands of registers every time. */
function* many() {
  let seed = 11;
  const next = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const some = (): ReturnType<typeof dayOf> | undefined =>
    next(6) === 0 ? undefined : dayOf(`${String(2024 + next(5))}-0${String(1 + next(9))}-11`);
  for (let round = 0; round < 200; round += 1) {
    const initiatives = Array.from({ length: next(8) }, (_, index) =>
      about(index + 1, initiativeStatuses[next(initiativeStatuses.length)]),
    );
    const rows = Array.from({ length: next(30) }, (_, index) =>
      row(index + 1, {
        initiativeId: 1 + next(9),
        kind: retirementKinds[next(6)] ?? "system",
        systemId: [undefined, 1, 2, 3][next(4)],
        state: retirementStates[next(3)] ?? "promised",
        unitId: [undefined, 1, 2][next(3)],
        promisedOn: some(),
        settledOn: some(),
        savedYearly: next(3) === 0 ? undefined : next(500) * 1000,
        note: next(2) === 0 ? "" : "Därför",
        isRemoved: next(7) === 0,
      }),
    );
    yield { initiatives, rows };
  }
}

describe("retirementRegister", () => {
  it("answers with a number for each of the five kinds: promised, overdue, retired, kept, and kronor a year [A-091 in part, D-08 in part]", () => {
    const { all, byKind } = retirementRegister(
      [
        row(1, { kind: "process", savedYearly: 100 }),
        row(2, { kind: "system", state: "retired", settledOn: dayOf("2026-03-01"), savedYearly: 40 }),
        row(3, { kind: "service", promisedOn: dayOf("2026-11-21"), savedYearly: 7 }),
        row(4, {
          kind: "structure",
          state: "kept",
          settledOn: dayOf("2026-04-01"),
          note: "Lagen kräver den",
        }),
        row(5, { kind: "method", state: "retired", settledOn: dayOf("2025-05-01") }),
      ],
      [about(1)],
      today,
    );
    expect(all).toEqual({
      promised: 2,
      overdue: 1,
      retired: 2,
      kept: 1,
      savedYearly: 40,
      promisedYearly: 107,
      unknown: 1,
    });
    expect(byKind.map(({ kind, promised, retired, kept }) => [kind, promised, retired, kept])).toEqual([
      ["process", 1, 0, 0],
      ["system", 0, 1, 0],
      ["service", 1, 0, 0],
      ["structure", 0, 0, 1],
      ["method", 0, 1, 0],
    ]);
  });

  it("is overdue from the day after the promised one, and no more once it is settled", () => {
    const overdue = (said: Partial<Retirement>) =>
      retirementRegister([row(1, said)], [about(1)], today).all.overdue;
    expect(overdue({ promisedOn: today })).toBe(0);
    expect(overdue({ promisedOn: dayOf("2026-11-21") })).toBe(1);
    expect(overdue({ promisedOn: dayOf("2026-11-21"), state: "retired", settledOn: today })).toBe(0);
    expect(overdue({ promisedOn: undefined })).toBe(0);
  });

  it("puts the overdue first and the last settled first, and years in order without a gap", () => {
    const { open, settled, byYear } = retirementRegister(
      [
        row(1, { promisedOn: dayOf("2027-06-30") }),
        row(2, { promisedOn: dayOf("2026-01-31") }),
        row(3, { promisedOn: undefined }),
        row(4, { state: "retired", settledOn: dayOf("2024-05-01"), savedYearly: 9 }),
        row(5, { state: "kept", settledOn: dayOf("2025-05-01") }),
      ],
      [about(1)],
      today,
    );
    expect(idsOf(open)).toEqual([2, 1, 3]);
    expect(idsOf(settled)).toEqual([5, 4]);
    expect(byYear.map(({ year, promised, overdue, retired }) => [year, promised, overdue, retired])).toEqual([
      [2024, 0, 0, 1],
      [2025, 0, 0, 0],
      [2026, 1, 1, 0],
      [2027, 1, 0, 0],
      [undefined, 1, 0, 0],
    ]);
  });

  it("counts nothing as an answer with its reason, and names who has not answered [A-091 in part, D-08 in part]", () => {
    const found = retirementRegister(
      [
        row(1, { initiativeId: 1, kind: "nothing", name: "", note: "Arbetet är nytt" }),
        row(2, { initiativeId: 2, kind: "nothing", name: "", note: " " }),
        row(3, { initiativeId: 3 }),
        row(4, { initiativeId: 3, kind: "nothing", name: "", note: "Trodde vi" }),
        row(5, { initiativeId: 4, isRemoved: true }),
      ],
      [about(1), about(2), about(3, "planning"), about(4, "decided"), about(5, "idea"), about(6, "closed")],
      today,
    );
    expect(found.nothing.map(({ initiative, row: said }) => [initiative.id, said.note])).toEqual([
      [1, "Arbetet är nytt"],
    ]);
    expect([found.underWay, found.answered, idsOf(found.unanswered)]).toEqual([4, 2, [2, 4]]);
    expect(found.withdrawn).toBe(1);
  });

  it("lets what a rejected initiative promised lapse, and leaves out what is about an initiative that is not shown", () => {
    const { all, nothing } = retirementRegister(
      [
        row(1, { initiativeId: 1 }),
        row(2, { initiativeId: 1, state: "retired", settledOn: dayOf("2026-02-01") }),
        row(3, { initiativeId: 1, kind: "nothing", note: "Inget" }),
        row(4, { initiativeId: 99 }),
      ],
      [about(1, "rejected")],
      today,
    );
    expect(all).toMatchObject({ promised: 0, retired: 1 });
    expect(nothing).toEqual([]);
  });

  it("counts a system that two initiatives make needless once, with what it saves, and lists both [A-091, D-08]", () => {
    const system = { kind: "system", systemId: 7, savedYearly: 300_000 } as const;
    const register = (second: Partial<Retirement>) =>
      retirementRegister(
        [row(1, system), row(2, { ...system, initiativeId: 2, ...second })],
        [about(1), about(2)],
        today,
      );
    expect(register({})).toMatchObject({ all: { promised: 1, promisedYearly: 300_000 }, again: 1 });
    expect(idsOf(register({}).open)).toHaveLength(2);
    expect(register({ state: "retired", settledOn: dayOf("2026-02-01") })).toMatchObject({
      all: { promised: 0, retired: 1, savedYearly: 300_000, promisedYearly: 0 },
      again: 1,
    });
    expect(register({ savedYearly: undefined }).all).toMatchObject({ promisedYearly: 300_000, unknown: 0 });
    expect(register({ state: "kept", note: "Behövs" })).toMatchObject({
      all: { promised: 1, kept: 1 },
      again: 0,
    });
    expect(register({ systemId: 8 })).toMatchObject({ all: { promisedYearly: 600_000 }, again: 0 });
  });

  it("adds up to the same whether by unit, by kind or by year, whatever there is", () => {
    for (const { initiatives, rows } of many()) {
      const { all, again, byUnit, byKind, byYear, open, settled, ...rest } = retirementRegister(
        rows,
        initiatives,
        today,
      );
      const names = [
        "promised",
        "overdue",
        "retired",
        "kept",
        "savedYearly",
        "promisedYearly",
        "unknown",
      ] as const;
      for (const parts of [byUnit, byKind, byYear])
        for (const name of names) expect(parts.reduce((sum, part) => sum + part[name], 0)).toBe(all[name]);
      expect(open.length + settled.length).toBe(all.promised + all.retired + all.kept + again);
      expect(all.overdue).toBeLessThanOrEqual(all.promised);
      expect(rest.answered + rest.unanswered.length).toBe(rest.underWay);
      const own = new Set([...open, ...settled].map(({ initiativeId }) => initiativeId));
      expect(rest.nothing.some(({ initiative }) => own.has(initiative.id))).toBe(false);
    }
  });
});

describe("the facts that gates read", () => {
  it("are unknown until somebody answers, and nothing only with a reason [A-091 in part]", () => {
    expect(retires([])).toBeUndefined();
    expect(retires([row(1, { isRemoved: true })])).toBeUndefined();
    expect(retires([row(1, { kind: "nothing", note: "" })])).toBeUndefined();
    expect(retires([row(1, { kind: "nothing", note: "Nytt arbete" })])).toBe("nothing");
    expect(retires([row(1, { kind: "nothing", note: "Nytt arbete" }), row(2)])).toBe("something");
  });

  it("count what is promised until it is settled, on the day when it is and not before", () => {
    const rows = [row(1, { state: "retired", settledOn: dayOf("2026-11-20") }), row(2, { kind: "nothing" })];
    const on = (day: string) => openRetirements(retirementsAsOf(rows, momentOf(`${day}T12:00:00Z`)));
    expect(openRetirements(rows)).toBe(0);
    expect(on("2026-11-19")).toBe(1);
    expect(on("2026-11-20")).toBe(0);
  });
});

describe("a model that asks of retirements", () => {
  const withExit = (when: Condition) => {
    const exit = [{ key: "gate", text: { sv: "Krav.", en: "Requirement." }, when }];
    return contradictions(withStep(chain, "execute", { exit })).map(({ field }) => field);
  };

  it("may have a gate on the answer and on what is open, and none that can never open", () => {
    expect(withExit({ fact: "retires", is: "nothing" })).toEqual([]);
    expect(withExit({ fact: "openRetirements", atMost: 0 })).toEqual([]);
    expect(withExit({ fact: "retires", is: "perhaps" })).not.toEqual([]);
    expect(withExit({ fact: "openRetirements", below: 0 })).not.toEqual([]);
  });

  it("chooses no form by what is known only when the work is done", () => {
    expect(["retires", "openRetirements", "budget"].map(isKnownLater)).toEqual([true, true, false]);
  });
});

describe("retirementProblems", () => {
  const fieldsOf = (said: Partial<Retirement>) =>
    retirementProblems(newRetirement(said), today).map(({ field }) => field);

  it("wants a name and a day of a promise, of every kind but nothing", () => {
    expect(fieldsOf({})).toEqual([]);
    expect(fieldsOf({ name: " ", promisedOn: undefined, savedYearly: -1 })).toEqual([
      "name",
      "promisedOn",
      "savedYearly",
    ]);
    expect(fieldsOf({ kind: "nothing", name: "", promisedOn: undefined, note: "Nytt arbete" })).toEqual([]);
  });

  it("wants a reason for nothing and for what stays", () => {
    expect(fieldsOf({ kind: "nothing", name: "", note: " " })).toEqual(["note"]);
    expect(fieldsOf({ state: "kept", settledOn: today, note: "" })).toEqual(["note"]);
    expect(fieldsOf({ state: "kept", settledOn: today, note: "Lagen kräver den" })).toEqual([]);
  });

  it("takes no day to come, nor none, for what is settled", () => {
    expect(fieldsOf({ state: "retired", settledOn: undefined })).toEqual(["settledOn"]);
    expect(fieldsOf({ state: "retired", settledOn: dayOf("2026-11-23") })).toEqual(["settledOn"]);
    expect(fieldsOf({ state: "retired", settledOn: today, promisedOn: undefined })).toEqual([]);
  });
});

describe("who may write of retirements", () => {
  const staff = person(7);
  const coordinator = person(8, { roles: ["coordinator"] });
  const made = { createdBy: 70, ownerIds: [5] };

  it("promises: whoever registered or drives the initiative, and the coordinator", () => {
    expect(mayPromiseRetirement({ accountId: 70, person: undefined }, made)).toBe(true);
    expect(mayPromiseRetirement({ accountId: 1, person: person(5) }, made)).toBe(true);
    expect(mayPromiseRetirement({ accountId: 1, person: coordinator }, made)).toBe(true);
    expect(mayPromiseRetirement({ accountId: 1, person: staff }, made)).toBe(false);
    expect(
      mayPromiseRetirement({ accountId: 1, person: undefined }, { createdBy: 2, ownerIds: [undefined] }),
    ).toBe(false);
  });

  it("confirms: whoever owns it, the owner's deputy and the coordinator, and nobody else [A-091 in part]", () => {
    const owner = person(5, { deputyId: 6 });
    const people = [owner, person(6), staff, coordinator];
    const may = (id: number) =>
      maySettleRetirement(
        people.find((each) => each.id === id),
        { ownerId: 5 },
        people,
      );
    expect([5, 6, 7, 8].map(may)).toEqual([true, true, false, true]);
    expect(maySettleRetirement(staff, { ownerId: undefined }, people)).toBe(false);
  });
});
