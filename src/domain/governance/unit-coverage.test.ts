import { expect, it } from "vitest";
import { body, day, organisation, person } from "../../../tests/support/governed-case.ts";
import { vaxjo } from "./presets/vaxjo.ts";
import { orebro } from "./presets/orebro.ts";
import { coverageOf } from "./unit-coverage.ts";

const within = {
  ...organisation,
  people: [
    person(1, ["developer"], { unitId: 1 }),
    person(2, ["developer"], { unitId: 3 }),
    person(3, ["manager"], { unitId: 2 }),
    person(4, ["chair"], { unitId: 1 }),
    person(5, ["developer"], { unitId: undefined }),
  ],
  bodies: [
    body(1, "council", { chairId: 4, memberIds: [3], endsOn: day("2026-06-30") }),
    body(2, "council", { chairId: 4, memberIds: [2, 5], startsOn: day("2026-07-01") }),
    body(3, "committee", { memberIds: [3] }),
  ],
};
const about = (model: typeof vaxjo, on: string) => {
  const { council, units } = coverageOf(model, within, day(on));
  const ids = (people: readonly { readonly id: number }[]) => people.map(({ id }) => id);
  return [council?.id, ...units.map((unit) => [ids(unit.developers), ids(unit.representatives)])];
};

it("tells which units have a developer and somebody in the council that is at work [A-008 in part, A-016 in part]", () => {
  expect(about(vaxjo, "2026-11-22")).toEqual([2, [[1], [4]], [[], []], [[2], [2]]]);
  expect(about(vaxjo, "2026-03-01")).toEqual([1, [[1], [4]], [[], [3]], [[2], []]]);
});

it("takes the body that the model's way comes to first, and does without one", () => {
  expect(about(orebro, "2026-11-22")[0]).toBe(3);
  expect(about({ ...vaxjo, bodyRoles: [] }, "2026-11-22")).toEqual([
    undefined,
    [[1], []],
    [[], []],
    [[2], []],
  ]);
});
