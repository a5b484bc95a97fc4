import { expect, it } from "vitest";
import { basisProblems } from "#domain/initiatives/basis-problems.ts";
import { changeBalance } from "#domain/initiatives/change-balance.ts";
import type { InitiativeStatus } from "#domain/initiatives/initiative-status.ts";
import { anInitiative, at } from "../../../tests/support/council-site.ts";
import { dayOf } from "../../../tests/support/records.ts";
import { demoBasis } from "./demo-basis.ts";

const today = dayOf("2026-11-22");
const made = at("2026-11-22T08:00:00Z");
const kept = { version: "1", createdAt: made, modifiedAt: made, createdBy: 1, modifiedBy: 1 };
const stored = (id: number, title: string, status: InitiativeStatus) => ({
  ...anInitiative({ title, status, ownerId: 3 }),
  ...kept,
  id,
});

it("shows user tests, a tried product that was not bought, and change plans, all as a person could save them", () => {
  const rows = [
    stored(1, "Mina sidor", "executing"),
    stored(2, "Robotar mot ångest och sömnrobotar i äldreomsorgen", "rejected"),
    stored(3, "Nyckelfritt", "planning"),
    stored(4, "Annat", "idea"),
  ];
  const items = demoBasis(rows, today);
  const kinds = (id: number) => items.filter((item) => item.initiativeId === id).map(({ kind }) => kind);
  expect(kinds(1)).toEqual(expect.arrayContaining(["userEvidence", "usage", "changeActivity", "training"]));
  expect([kinds(2), kinds(3), kinds(4)]).toEqual([
    ["trial"],
    ["changeActivity", "communication", "training", "technology"],
    [],
  ]);
  const { technology, change, withHours, activities } = changeBalance(items);
  expect(Math.min(technology, change)).toBeGreaterThan(0);
  expect(withHours).toBeLessThanOrEqual(activities);
  expect(items.flatMap((item) => basisProblems(item, today))).toEqual([]);
  expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
});
