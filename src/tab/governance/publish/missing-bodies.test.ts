import { expect, it } from "vitest";
import type { BodyRole } from "#domain/governance/governing-model.ts";
import { instant, type Instant } from "#domain/shared/calendar.ts";
import { dayOf, unit } from "../../../../tests/support/records.ts";
import { bodyOf, missingBodies } from "./missing-bodies.ts";

const moment = (text: string): Instant => {
  const found = instant(text);
  if (!found) throw new Error(`${text} is no moment.`);
  return found;
};
const at = moment("2026-11-23T08:00:00Z");
const stored = { version: "1", createdBy: 1, modifiedBy: 1, createdAt: at, modifiedAt: at };
const units = [
  { ...unit({ key: "care", shortName: "OF", kind: "administration" }), ...stored, id: 1 },
  { ...unit({ key: "school", shortName: "UTB", kind: "administration" }), ...stored, id: 2 },
  { ...unit({ key: "energy", shortName: "Energi", kind: "company" }), ...stored, id: 3 },
];
const role: BodyRole = {
  key: "forum",
  name: { sv: "Digitaliseringsforum", en: "Digitalization forum" },
  purpose: { sv: "Bereder enhetens initiativ.", en: "Prepares the unit's initiatives." },
  cadence: "quarterly",
  principles: [],
  isOnePerUnit: true,
};

it("a body that each unit has is missing in each administration without its own, until it is added there", () => {
  const day = dayOf("2026-11-23");
  const model = { bodyRoles: [role] };
  const [missing] = missingBodies(model, [bodyOf(role, day, units[0])], units);
  expect(missing?.units.map(({ id }) => id)).toEqual([2]);
  const added = units.slice(0, 2).map((each) => bodyOf(role, day, each));
  expect(missingBodies(model, added, units)).toEqual([]);
  expect(added.map(({ key, unitId }) => [key, unitId])).toEqual([
    ["body:forum:care", 1],
    ["body:forum:school", 2],
  ]);
});

it("a body of the whole municipality is missing until there is one", () => {
  const common = { ...role, isOnePerUnit: false };
  expect(missingBodies({ bodyRoles: [common] }, [], units)).toEqual([{ role: common, units: [] }]);
  expect(missingBodies({ bodyRoles: [common] }, [bodyOf(common, dayOf("2026-11-23"))], units)).toEqual([]);
});
