import { expect, it } from "vitest";
import type { Person } from "#domain/organisation/person.ts";
import { initiativesList } from "./lists/initiatives-list.ts";
import { peopleList } from "./lists/people-list.ts";
import { sameValues } from "./same-values.ts";
import { pickColumns } from "./schema/list.ts";

const person: Person = {
  key: "asa@kommun.example",
  name: "Åsa",
  objectId: "",
  accountId: undefined,
  unitId: 3,
  roles: ["member", "manager"],
  deputyId: undefined,
  title: "Chef",
};
const same = (wanted: Partial<Person>) => sameValues(peopleList, person, wanted, "derived");

it("sees through what SharePoint may change: spaces, order, nothing and emptiness", () => {
  expect(same({ ...person, name: "Åsa  ", roles: ["manager", "member"], accountId: undefined })).toBe(true);
});

it("sees every real difference", () => {
  expect(same({ unitId: 4 })).toBe(false);
  expect(same({ unitId: undefined })).toBe(false);
  expect(same({ roles: ["member"] })).toBe(false);
  expect(same({ name: "Asa" })).toBe(false);
});

it("leaves out what the server sets later, when only what was stated counts", () => {
  const list = pickColumns(initiativesList, ["title", "status", "score"]);
  const kept = { title: "T", status: "valued", score: 50 } as const;
  const wanted = { title: "T", status: "idea", score: undefined } as const;
  expect(sameValues(list, kept, wanted, "stated")).toBe(true);
  expect(sameValues(list, kept, wanted, "derived")).toBe(false);
});
