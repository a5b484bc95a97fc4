import { expect, it } from "vitest";
import { ageOf, isOverdue } from "#domain/organisation/enquiry-age.ts";
import { instant } from "#domain/shared/calendar.ts";
import { budgetFollowUp } from "#domain/systems/budget-use.ts";
import { itCostByUnit } from "#domain/systems/it-cost-by-unit.ts";
import { phaseOut } from "#domain/systems/phase-out.ts";
import { replacementPlan } from "#domain/systems/replacement-plan.ts";
import { missingRoles } from "#domain/systems/responsible-people.ts";
import { systemProblems } from "#domain/systems/system-problems.ts";
import { system as asSystem } from "../../../tests/support/plan-records.ts";
import { calculation, dayOf, initiative, moneyLine, person, unit } from "../../../tests/support/records.ts";
import { storedAt } from "../../../tests/support/stored-at.ts";
import { demoPeople } from "./demo-people.ts";
import { demoEnquiries, demoPlan } from "./demo-plans.ts";
import { demoSystems, systemsOf } from "./demo-systems.ts";
import { demoUnits } from "./demo-units.ts";
import { namedInitiatives } from "./named-initiatives.ts";

const today = dayOf("2026-11-22");
const at = instant("2026-11-22T08:00:00Z") ?? expect.fail();
const kept = storedAt(at);
const units = demoUnits.map(({ key, name }, index) => ({
  ...kept(index),
  ...unit({ key, name, managerId: 4 }),
}));
const people = demoPeople.map(({ name }, index) => ({ ...kept(index), ...person({ name }) }));
const systems = demoSystems(units, people, 2026).map((system, index) => ({ ...kept(index), ...system }));

it("has systems in every situation that the page shows, each of them sound", () => {
  expect(systems.length).toBeGreaterThanOrEqual(20);
  expect(systems.flatMap(systemProblems)).toEqual([]);
  expect(systems.every(({ unitId, ownerId }) => unitId !== undefined && ownerId !== undefined)).toBe(true);
  expect(systems.filter((system) => missingRoles(system).length > 0).length).toBeGreaterThan(2);
  expect(replacementPlan(systems, 2026).overdue.length).toBeGreaterThan(0);
  expect(budgetFollowUp(systems, today).over).toBeGreaterThan(0);
  expect(itCostByUnit(systems).all.unknown).toBeGreaterThan(0);
});

it("lets initiatives that the reports name replace systems and belong to objects that there are", () => {
  const initiatives = namedInitiatives.map(({ title, status }, index) => ({
    ...kept(index),
    ...initiative({ title, status, ...systemsOf(title, systems) }),
  }));
  expect(initiatives.filter(({ systemId }) => systemId !== undefined)).toHaveLength(6);
  const { rows, leftBehind } = phaseOut(systems, initiatives);
  expect(rows.every(({ replacedBy }) => replacedBy.length > 0)).toBe(true);
  expect(leftBehind).toBe(1);
});

it("has a question from 2019 that waits, and one that is answered", () => {
  const enquiries = demoEnquiries(units, people, today).map((each, index) => ({ ...kept(index), ...each }));
  const ages = enquiries.map((each) => ageOf(each, today));
  expect(ages[0]).toEqual({ count: 7, unit: "year" });
  expect(enquiries.filter((each) => isOverdue(each, today))).toHaveLength(2);
  expect(enquiries.filter(({ answeredOn }) => answeredOn !== undefined)).toHaveLength(1);
});

it("has a plan decided by the unit's manager, of what the unit had by then, with estimates of it and of objects", () => {
  const [first] = units;
  const own = Array.from({ length: 25 }, (_, index) => ({
    ...kept(index),
    ...initiative({ unitId: 1, status: "valued" }),
  }));
  const calculations = [3, 7].map((initiativeId, index) => ({
    ...kept(index),
    ...calculation({ initiativeId, horizon: 1, lines: [moneyLine({ year: 1, amount: 70_000 })] }),
  }));
  const objects = [asSystem({ kind: "object" }), asSystem({ kind: "object", unitId: 2 })];
  const kinds = objects.map((object, index) => ({ ...kept(index), ...object }));
  const known = { calculations, valuations: [], systems: kinds };
  const plan = first && demoPlan(own, first, today, known);
  expect(plan).toMatchObject({ unitId: 1, decidedById: 4, year: 2026, bodyId: undefined });
  expect(plan?.items).toHaveLength(18);
  const estimateOf = (id: number) => plan?.items.find(({ initiativeId }) => initiativeId === id)?.estimate;
  expect([3, 7].map((id) => estimateOf(id)?.effect)).toEqual([70_000, 70_000]);
  const effects = plan?.items.flatMap(({ estimate }) => estimate?.effect ?? []) ?? [];
  expect(effects.some((effect) => effect < 0)).toBe(true);
  expect(plan?.items.some(({ estimate }) => estimate === undefined)).toBe(true);
  expect(plan?.objects.map(({ systemId }) => systemId)).toEqual([1]);
});
