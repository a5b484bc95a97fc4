import { expect, it } from "vitest";
import type { Instant } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Person } from "./person.ts";
import { mayReview } from "./rights.ts";

const person = (id: number, deputyId?: number): Stored<Person> => ({
  id,
  version: "1",
  createdAt: "2026-01-01T00:00:00Z" as Instant,
  modifiedAt: "2026-01-01T00:00:00Z" as Instant,
  createdBy: 1,
  modifiedBy: 1,
  key: `p${id}`,
  name: `P${id}`,
  objectId: "",
  accountId: id,
  unitId: undefined,
  roles: ["manager"],
  deputyId,
  title: "",
});
const unit = {
  key: "o",
  name: "Omsorg",
  shortName: "OF",
  kind: "administration",
  managerId: 1,
  isCentral: false,
} as const;

it("lets the unit's manager and the manager's deputy review, and no other manager [A-056 in part, A-036 in part]", () => {
  const people = [person(1, 2), person(2), person(3)];
  expect(people.map((each) => mayReview(each, unit, people))).toEqual([true, true, false]);
});
it("lets nobody review for a unit without a manager", () => {
  const people = [person(1)];
  expect(mayReview(person(1), { ...unit, managerId: undefined }, people)).toBe(false);
  expect(mayReview(person(1), undefined, people)).toBe(false);
});
