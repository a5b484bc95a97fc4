import { lund } from "#domain/governance/presets/lund.ts";
import { orebro } from "#domain/governance/presets/orebro.ts";
import { vaxjo } from "#domain/governance/presets/vaxjo.ts";
import type { GoverningModel } from "#domain/governance/governing-model.ts";
import { expect, it } from "vitest";
import { compareModels, mandateChange } from "./compare-models.ts";

it("finds nothing where nothing differs, and names every difference once", () => {
  expect(compareModels(vaxjo, structuredClone(vaxjo))).toEqual([]);
  const keys = compareModels(vaxjo, lund).map(({ part, key }) => `${part} ${key}`);
  expect(keys.length).toBeGreaterThan(10);
  expect(new Set(keys).size).toBe(keys.length);
});

it("says in words what was added, removed and changed [A-231]", () => {
  const [first, ...others] = vaxjo.routing;
  const after: GoverningModel = {
    ...vaxjo,
    routing: others,
    goals: [
      ...vaxjo.goals,
      { ...vaxjo.goals[0], key: "new", name: { sv: "Nytt mål", en: "New goal" } } as never,
    ],
    ranking: { ...vaxjo.ranking, capacityHours: 77 },
  };
  expect(compareModels(vaxjo, after).map(({ part, kind, what }) => [part, kind, what.sv])).toEqual([
    ["routing", "removed", first?.reason.sv],
    ["ranking", "changed", "Rangordningen"],
    ["goals", "added", "Nytt mål"],
  ]);
});

it("says that a team was added, changed and removed [A-030 in part, A-231]", () => {
  const teams = (after: GoverningModel["teams"], before = orebro.teams) =>
    compareModels({ ...orebro, teams: before }, { ...orebro, teams: after }).map(({ part, kind, what }) => [
      part,
      kind,
      what.sv,
    ]);
  expect(teams([])).toEqual([["teams", "removed", "Värderingsteamet"]]);
  expect(teams(orebro.teams, [])).toEqual([["teams", "added", "Värderingsteamet"]]);
  expect(
    teams(orebro.teams.map((team) => ({ ...team, handsTo: "role:municipalDirector" as const }))),
  ).toEqual([["teams", "changed", "Värderingsteamet"]]);
});

it("says from what to what a mandate has changed, and that it has gone [D-01, A-230]", () => {
  const [line, ...others] = vaxjo.mandates;
  const [change] = compareModels(vaxjo, { ...vaxjo, mandates: others });
  expect(line?.mandate).toBe("decides");
  expect(change && mandateChange(change)?.sv).toBe("beslutar → informeras");
  const limited = vaxjo.mandates.map((each) => (each === line ? { ...each, upTo: 5 } : each));
  const [other] = compareModels(vaxjo, { ...vaxjo, mandates: limited });
  expect(other?.part).toBe("mandates");
  expect(other && mandateChange(other)).toBeUndefined();
});
