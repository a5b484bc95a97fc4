import { expect, it } from "vitest";
import { basisTemplates, missingOf } from "#domain/initiatives/basis-templates.ts";
import type { BasisItem } from "#domain/initiatives/basis-item.ts";
import { at } from "../../../tests/support/council-site.ts";
import { basisItem, dayOf } from "../../../tests/support/records.ts";
import { basisEvents } from "./basis-events.ts";

const startedAt = "2026-11-20T08:00:00Z";
const made = at("2026-11-21T08:00:00Z");
const later = at("2026-11-22T08:00:00Z");
const stored = (id: number, said: Partial<BasisItem> = {}, more: object = {}) => ({
  ...basisItem({ initiativeId: 7, ...said }),
  id,
  version: "1",
  createdAt: made,
  modifiedAt: made,
  createdBy: 30,
  modifiedBy: 30,
  ...more,
});
const changed = { version: "2", modifiedAt: later, modifiedBy: 40 };
const told = (...rows: readonly ReturnType<typeof stored>[]) =>
  basisEvents(rows, { startedAt, personOf: (account) => account / 10 });

it("tells what is added by hand, done and removed, with who, when and what [D-19]", () => {
  const added = stored(1, { title: "Gör klart rutinen", kind: "changeActivity" });
  const done = { ...added, ...changed, doneOn: dayOf("2026-11-22") };
  expect(told(added)).toMatchObject([
    {
      kind: "basisAdded",
      initiativeId: 7,
      personId: 3,
      at: made,
      to: "changeActivity",
      why: { sv: "Gör klart rutinen" },
    },
  ]);
  expect(told(done)).toMatchObject([
    { kind: "basisAdded", personId: 3, at: made },
    { kind: "basisDone", personId: 4, at: later, to: "changeActivity" },
  ]);
  expect(told({ ...added, ...changed, isRemoved: true })).toMatchObject([
    { kind: "basisAdded" },
    { kind: "basisRemoved", personId: 4 },
  ]);
  expect(told(stored(2, { doneOn: dayOf("2026-11-19") }))).toMatchObject([{ kind: "basisDone", at: made }]);
});

it("gives the same keys when a row is read again or edited further", () => {
  const done = stored(1, { doneOn: dayOf("2026-11-22") }, changed);
  const keys = (row: typeof done) => told(row).map(({ key }) => key);
  expect(keys({ ...done, hours: 12, version: "3" })).toEqual(keys(done));
  expect(keys({ ...done, doneOn: dayOf("2026-11-23"), version: "3" })).not.toEqual(keys(done));
});

it("tells a template once, by its name, however its rows arrive, and anew when it is added anew [D-19]", () => {
  const template = basisTemplates[0];
  const rows = template ? missingOf(template, 7, [], "sv").map((row, index) => stored(index + 1, row)) : [];
  expect(rows.length).toBeGreaterThan(2);
  expect(told(...rows)).toMatchObject([{ kind: "basisAdded", to: "", why: { sv: "Förändringsplan" } }]);
  expect(new Set(rows.flatMap((row) => told(row)).map(({ key }) => key)).size).toBe(1);
  const removed = rows.map((row) => ({ ...row, isRemoved: true }));
  const again = template
    ? missingOf(template, 7, removed, "sv").map((row, index) => stored(index + 9, row))
    : [];
  expect(told(...again).map(({ key }) => key)).not.toEqual(told(...rows).map(({ key }) => key));
});

it("is silent about what was there, and done, before the server was first started", () => {
  const before = { createdAt: at("2026-11-01T08:00:00Z"), modifiedAt: at("2026-11-01T08:00:00Z") };
  const old = stored(1, { doneOn: dayOf("2026-11-01") }, before);
  expect(told(old)).toEqual([]);
  expect(told({ ...old, ...changed })).toEqual([]);
  expect(told({ ...old, ...changed, doneOn: dayOf("2026-11-21") })).toMatchObject([{ kind: "basisDone" }]);
});
