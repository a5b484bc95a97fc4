import { describe, expect, it } from "vitest";
import { calendarDate } from "#domain/shared/calendar.ts";
import { initiative } from "../../../tests/support/records.ts";
import { system } from "../../../tests/support/plan-records.ts";
import { budgetFollowUp, shareOfYear } from "./budget-use.ts";
import { itCostByUnit } from "./it-cost-by-unit.ts";
import { phaseOut } from "./phase-out.ts";
import { replacementPlan } from "./replacement-plan.ts";
import { missingRoles } from "./responsible-people.ts";
import { systemProblems } from "./system-problems.ts";
import { systemKinds, systemStates, type System } from "./system.ts";

const day = (text: string) => calendarDate(text) ?? expect.fail(text);

/** The same few thousand systems every time. */
function* many(): Generator<readonly System[]> {
  let seed = 7;
  const next = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  for (let round = 0; round < 200; round += 1) {
    yield Array.from({ length: next(25) }, () =>
      system({
        unitId: [undefined, 1, 2, 3][next(4)],
        kind: systemKinds[next(4)] ?? "system",
        state: systemStates[next(3)] ?? "inUse",
        yearlyCost: next(5) === 0 ? undefined : next(1000) * 1000,
        replaceInYear: next(3) === 0 ? undefined : 2022 + next(10),
        replacementCost: next(4) === 0 ? undefined : next(5000) * 1000,
      }),
    );
  }
}

describe("itCostByUnit", () => {
  it("adds up each unit's software, systems and equipment, without what is retired and without initiatives [A-174 in part]", () => {
    const { units, all } = itCostByUnit([
      system({ yearlyCost: 100, kind: "software" }),
      system({ yearlyCost: 40, kind: "equipment" }),
      system({ yearlyCost: 500, unitId: 2 }),
      system({ unitId: 2 }),
      system({ yearlyCost: 900, state: "retired" }),
    ]);
    expect(units).toEqual([
      { unitId: 2, byKind: { object: 0, system: 500, software: 0, equipment: 0 }, total: 500, unknown: 1 },
      { unitId: 1, byKind: { object: 0, system: 0, software: 100, equipment: 40 }, total: 140, unknown: 0 },
    ]);
    expect(all).toMatchObject({ total: 640, unknown: 1 });
  });

  it("gives rows and columns that add up to the same sum, whatever there is", () => {
    for (const systems of many()) {
      const { units, all } = itCostByUnit(systems);
      expect(units.reduce((sum, { total }) => sum + total, 0)).toBe(all.total);
      for (const kind of systemKinds)
        expect(units.reduce((sum, { byKind }) => sum + byKind[kind], 0)).toBe(all.byKind[kind]);
      expect(units.map(({ total }) => total)).toEqual(
        units.map(({ total }) => total).toSorted((a, b) => b - a),
      );
    }
  });
});

describe("replacementPlan", () => {
  it("says what must be replaced each year, what it costs and what is overdue [A-161 in part]", () => {
    const old = system({ name: "Gammalt", replaceInYear: 2024, replacementCost: 300 });
    const soon = system({ name: "Snart", replaceInYear: 2028, replacementCost: 1000 });
    const unpriced = system({ name: "Okänt", replaceInYear: 2028 });
    const plan = replacementPlan(
      [soon, old, unpriced, system(), system({ replaceInYear: 2025, state: "retired", replacementCost: 9 })],
      2026,
    );
    expect(plan).toEqual({
      overdue: [{ year: 2024, cost: 300, unknown: 0, systems: [old] }],
      years: [
        { year: 2026, cost: 0, unknown: 0, systems: [] },
        { year: 2027, cost: 0, unknown: 0, systems: [] },
        { year: 2028, cost: 1000, unknown: 1, systems: [soon, unpriced] },
      ],
      cost: 1300,
    });
  });

  it("puts each that is planned in exactly one year, and adds every year up to the whole", () => {
    for (const systems of many()) {
      const { overdue, years, cost } = replacementPlan(systems, 2026);
      const every = [...overdue, ...years];
      const planned = systems.filter(
        ({ state, replaceInYear }) => state !== "retired" && replaceInYear !== undefined,
      );
      expect(every.flatMap((year) => year.systems)).toHaveLength(planned.length);
      expect(every.reduce((sum, year) => sum + year.cost, 0)).toBe(cost);
      expect(cost).toBe(planned.reduce((sum, each) => sum + (each.replacementCost ?? 0), 0));
      expect(overdue.every(({ year, systems: own }) => year < 2026 && own.length > 0)).toBe(true);
      expect(years.map(({ year }) => year)).toEqual(years.map((_, index) => 2026 + index));
    }
  });

  it("is empty when nothing has a year", () => {
    expect(replacementPlan([system()], 2026)).toEqual({ overdue: [], years: [], cost: 0 });
  });
});

describe("budgetFollowUp", () => {
  const stateOf = (decidedBudget: number | undefined, usedBudget: number, on = "2026-07-01") =>
    budgetFollowUp([system({ decidedBudget, usedBudget })], day(on)).rows[0]?.use.state;

  it("warns only above the decided budget, not at it [A-169 in part]", () => {
    expect(stateOf(100, 101, "2026-12-31")).toBe("over");
    expect(stateOf(100, 100, "2026-12-31")).toBe("within");
    expect(stateOf(undefined, 5)).toBe("undecided");
    expect(stateOf(0, 5)).toBe("undecided");
  });

  it("says when the money goes a tenth of a year faster than the year", () => {
    expect(stateOf(100, 59)).toBe("within");
    expect(stateOf(100, 61)).toBe("ahead");
  });

  it("sums what is decided, used and left, and counts those that are over", () => {
    const { all, over, rows } = budgetFollowUp(
      [
        system({ name: "a", decidedBudget: 100, usedBudget: 150 }),
        system({ name: "b", decidedBudget: 300, usedBudget: 50 }),
        system({ name: "c", decidedBudget: 400, usedBudget: 400, state: "retired" }),
        system({ name: "d" }),
      ],
      day("2026-12-31"),
    );
    expect(rows.map(({ system: each }) => each.name)).toEqual(["a", "b"]);
    expect(all).toEqual({ decided: 400, used: 200, left: 200, share: 0.5, state: "within" });
    expect(over).toBe(1);
  });

  it("has nothing to say where nothing is decided and nothing used", () => {
    expect(budgetFollowUp([system()], day("2026-01-01"))).toMatchObject({ rows: [], over: 0 });
  });

  it("counts the year in days, leap years too", () => {
    expect(shareOfYear(day("2026-12-31"))).toBe(1);
    expect(shareOfYear(day("2026-01-01"))).toBe(1 / 365);
    expect(shareOfYear(day("2028-02-29"))).toBe(60 / 366);
  });
});

describe("phaseOut", () => {
  const at = { version: "1", createdAt: "", modifiedAt: "", createdBy: 1, modifiedBy: 1 } as const;
  const kept = (id: number, said: Partial<System> = {}) => ({ id, ...system(said) });
  const bringing = (id: number, said: Parameters<typeof initiative>[0]) =>
    ({ ...at, id, ...initiative(said) }) as const;

  it("shows what leaves and which initiatives replace it; a rejected one replaces nothing [A-045 in part]", () => {
    const replacing = bringing(7, { status: "executing", replacesIds: [1] });
    const { rows, phasingOut, retired, savedYearly } = phaseOut(
      [kept(1, { state: "phasingOut" }), kept(2, { state: "retired", yearlyCost: 90 }), kept(3), kept(4)],
      [replacing, bringing(8, { status: "rejected", replacesIds: [3] })],
    );
    expect(rows.map(({ system: each, replacedBy }) => [each.id, replacedBy.map(({ id }) => id)])).toEqual([
      [1, [7]],
      [2, []],
    ]);
    expect({ phasingOut, retired, savedYearly }).toEqual({ phasingOut: 1, retired: 1, savedYearly: 90 });
  });

  it("tells of what stays although its replacement is closed, and of what comes while nothing leaves [A-091 in part]", () => {
    const found = phaseOut(
      [kept(1, { state: "phasingOut" }), kept(2, { state: "retired" })],
      [
        bringing(7, { status: "closed", isNewSystem: true, replacesIds: [1, 2] }),
        bringing(8, { status: "executing", isNewSystem: true }),
        bringing(9, { status: "idea", isNewSystem: true }),
        bringing(10, { status: "decided", isNewSystem: false }),
      ],
    );
    expect(found.rows.map(({ isLeftBehind }) => isLeftBehind)).toEqual([true, false]);
    expect(found.leftBehind).toBe(1);
    expect(found.newSystems).toBe(2);
    expect(found.replacingNothing.map(({ id }) => id)).toEqual([8]);
  });

  it("is nothing when nothing leaves", () => {
    expect(phaseOut([kept(1)], [])).toMatchObject({ rows: [], phasingOut: 0, retired: 0, newSystems: 0 });
  });
});

describe("missingRoles", () => {
  it("wants four for an object and three for what is no object, and nobody for what is retired [A-022 in part]", () => {
    expect(missingRoles(system({ kind: "object", ownerId: 4 }))).toEqual([
      "objectManagerId",
      "managerId",
      "operationsId",
    ]);
    expect(missingRoles(system({ ownerId: 4, managerId: 5, operationsId: 6 }))).toEqual([]);
    expect(missingRoles(system({ kind: "object", state: "retired" }))).toEqual([]);
  });
});

describe("systemProblems", () => {
  it("asks for a name, for the day when it is retired, for a whole year and for amounts above nought", () => {
    const fieldsOf = (said: Partial<System>) => systemProblems(system(said)).map(({ field }) => field);
    expect(fieldsOf({})).toEqual([]);
    expect(fieldsOf({ name: " ", state: "retired", replaceInYear: 28, yearlyCost: -1 })).toEqual([
      "name",
      "retiredOn",
      "replaceInYear",
      "yearlyCost",
    ]);
    expect(fieldsOf({ state: "retired", retiredOn: day("2026-06-30"), replaceInYear: 2028 })).toEqual([]);
  });
});
