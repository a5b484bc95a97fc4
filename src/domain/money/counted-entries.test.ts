import { describe, expect, it } from "vitest";
import { instant } from "#domain/shared/calendar.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { countedEntries } from "./counted-entries.ts";
import type { FundEntry } from "./fund-entry.ts";

const at = instant("2026-11-22T08:00:00Z") ?? expect.fail("no moment");
const kept = (id: number, by: number) =>
  ({ id, version: "1", createdAt: at, modifiedAt: at, createdBy: by, modifiedBy: by }) as const;
const person = (id: number, roles: Person["roles"]): Stored<Person> => ({
  ...kept(id, 1),
  key: `p${String(id)}`,
  name: "",
  objectId: "",
  accountId: 100 + id,
  unitId: undefined,
  roles,
  deputyId: undefined,
  title: "",
});
const entry = (id: number, kind: FundEntry["kind"], by: number): Stored<FundEntry> => ({
  ...kept(id, by),
  key: `f${String(id)}`,
  fund: "central",
  kind,
  initiativeId: 1,
  unitId: undefined,
  year: 2026,
  amount: 1,
  note: "",
  enteredById: undefined,
});

describe("what counts in the ledger of central funds", () => {
  it("counts anybody's application and only the coordinator's grants [A-160 in part, A-170 in part]", () => {
    const people = [person(1, ["coordinator"]), person(2, ["manager"])];
    const { counted, others } = countedEntries(
      [entry(1, "applied", 102), entry(2, "granted", 102), entry(3, "granted", 101), entry(4, "frame", 999)],
      people,
    );
    expect(counted.map(({ id }) => id)).toEqual([1, 3]);
    expect(others.map(({ id }) => id)).toEqual([2, 4]);
  });
});
