import { expect, it } from "vitest";
import { retirementProblems } from "#domain/systems/retirement-problems.ts";
import { retirementRegister } from "#domain/systems/retirement-register.ts";
import { anInitiative, at } from "../../../tests/support/council-site.ts";
import { dayOf, person, unit } from "../../../tests/support/records.ts";
import { storedAt } from "../../../tests/support/stored-at.ts";
import { demoPeople } from "./demo-people.ts";
import { demoRetirements } from "./demo-retirements.ts";
import { demoSystems } from "./demo-systems.ts";
import { demoUnits } from "./demo-units.ts";
import { namedInitiatives } from "./named-initiatives.ts";

const today = dayOf("2026-11-22");
const made = at("2026-11-22T08:00:00Z");
const kept = storedAt(made);
const units = demoUnits.map(({ key, name }, index) => ({ ...kept(index), ...unit({ key, name }) }));
const people = demoPeople.map(({ name }, index) => ({ ...kept(index), ...person({ name }) }));
const systems = demoSystems(units, people, 2026).map((system, index) => ({ ...system, ...kept(index) }));
const initiatives = namedInitiatives.map(({ title, status }, index) => ({
  ...anInitiative({ title, status, unitId: 1 }),
  ...kept(index),
}));
const rows = demoRetirements(initiatives, { units, people, systems }, today).map((row, index) => ({
  ...row,
  ...kept(index),
}));

it("shows every kind: retired, promised, overdue, kept and nothing, each as a person could save it", () => {
  expect(rows.flatMap((row) => retirementProblems(row, today))).toEqual([]);
  const { all, byKind, nothing, unanswered } = retirementRegister(rows, initiatives, today);
  expect(all.retired).toBeGreaterThanOrEqual(4);
  expect(all.promised).toBeGreaterThan(all.overdue);
  expect([all.overdue, all.kept, nothing.length]).toEqual([2, 1, 1]);
  expect(byKind.every(({ retired, promised }) => retired + promised > 0)).toBe(true);
  expect(unanswered.map(({ title }) => title)).toEqual(["Digitala medicinskåp"]);
});

it("names an owner who can confirm each, and the systems that the register has", () => {
  const things = rows.filter(({ kind }) => kind !== "nothing");
  expect(things.every(({ ownerId, unitId }) => ownerId !== undefined && unitId !== undefined)).toBe(true);
  expect(things.filter(({ kind }) => kind === "system").every(({ systemId }) => systemId !== undefined)).toBe(
    true,
  );
});
