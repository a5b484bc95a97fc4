import { expect, it } from "vitest";
import { resultOf } from "#domain/benefits/calculate.ts";
import { contradictions } from "#domain/governance/contradictions.ts";
import { peopleOf, seatsOf, type Organisation } from "#domain/governance/parties.ts";
import { lund } from "#domain/governance/presets/lund.ts";
import { orebro } from "#domain/governance/presets/orebro.ts";
import { taby } from "#domain/governance/presets/taby.ts";
import { vaxjo } from "#domain/governance/presets/vaxjo.ts";
import { processOf } from "#domain/governance/process-of.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import { coverageOf } from "#domain/governance/unit-coverage.ts";
import { fundLedger } from "#domain/money/fund-ledger.ts";
import type { CalendarDate, Instant } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { storedAt } from "../../../tests/support/stored-at.ts";
import { demoFilled } from "./demo-answers.ts";
import { demoBodies, strategistOf } from "./demo-bodies.ts";
import { demoCalculations } from "./demo-calculations.ts";
import { demoDuties, demoModel, demoPools } from "./demo-governing.ts";
import { demoInitiatives } from "./demo-initiatives.ts";
import { jointOf } from "./demo-joint.ts";
import { demoLedger } from "./demo-ledger.ts";
import { demoPeople, upnOf } from "./demo-people.ts";
import { demoUnits } from "./demo-units.ts";

const at = "2026-11-01T08:00:00Z" as Instant;
const today = "2026-11-01" as CalendarDate;
const kept = storedAt(at);

const people = demoPeople.map((person, index) => ({
  ...kept(index),
  key: upnOf(person.name),
  name: person.name,
  title: person.title,
  objectId: "",
  accountId: index,
  unitId: demoUnits.findIndex(({ key }) => key === person.unit) + 1,
  roles: person.roles,
  deputyId: undefined,
}));
const idOf = (name: string | undefined) => people.find((person) => person.name === name)?.id;
const units = demoUnits.map((unit, index) => ({
  ...kept(index),
  ...unit,
  managerId: idOf(demoPeople.find((each) => each.unit === unit.key && each.roles.includes("manager"))?.name),
  strategistId: idOf(strategistOf(unit.key)),
  means: undefined,
  result: undefined,
}));
const bodies = demoBodies(units, people, "19:channel").map((body, index) => ({ ...kept(index), ...body }));
const organisation: Organisation = { units, people, bodies };

const invented = demoInitiatives(at);
const filled = demoFilled(invented.map(({ initiative }) => initiative));
const initiatives = invented.map(({ unit, initiative }, index): Stored<Initiative> => ({
  ...initiative,
  ...filled.get(initiative.key),
  ...jointOf(initiative.title, units),
  ...kept(index),
  unitId: units.find(({ key }) => key === unit)?.id,
  ownerId: 1,
  step: initiative.status === "closed" || initiative.status === "rejected" ? "" : "value",
}));

it("is governed by a model that contradicts itself nowhere and says who decided it [A-231 in part]", () => {
  const model = demoModel(people);
  expect(contradictions(model.definition)).toEqual([]);
  expect([model.decidedBy, model.decidedOn, model.paragraph]).toEqual([
    "Kommunstyrelsen",
    "2023-12-05",
    "§ 292",
  ]);
  expect(model.publishedById).toBe(idOf("Karin Lindqvist"));
});

it.each([vaxjo, taby, lund, orebro])(
  "has somebody for every step of $key in every unit, but forums in companies [A-012 in part, A-017 in part]",
  (model) => {
    const nobody = units.flatMap((unit) =>
      processOf(model, unit.key).steps.flatMap(({ key, party }) => {
        const about = { unitId: unit.id, ownerId: 1, benefitOwnerId: 1 };
        return peopleOf(party, about, model, organisation, today).length === 0 ? [`${unit.kind} ${key}`] : [];
      }),
    );
    expect([...new Set(nobody)]).toEqual(model === lund ? ["company forum"] : []);
  },
);

it("has a committee with an end date and a council with the channel [A-001 in part, A-028 in part]", () => {
  expect(bodies.find(({ bodyRole }) => bodyRole === "committee")?.endsOn).toBe("2027-12-31");
  expect(bodies[0]).toMatchObject({ bodyRole: "council", channelId: "19:channel" });
  expect(bodies.filter(({ channelId }) => channelId !== "")).toHaveLength(1);
  expect(bodies.filter(({ bodyRole }) => bodyRole === "forum")).toHaveLength(8);
});

it("has a forum in each administration: its management, led by a strategist whom the centre has given it, and in no company [A-019]", () => {
  for (const unit of units) {
    const forum = bodies.find(({ bodyRole, unitId }) => bodyRole === "forum" && unitId === unit.id);
    const strategist = people.find(({ id }) => id === unit.strategistId);
    const has = unit.kind !== "company";
    expect([unit.key, forum !== undefined, strategist !== undefined]).toEqual([unit.key, has, has]);
    if (!has) continue;
    expect([unit.key, forum?.chairId]).toEqual([unit.key, unit.strategistId]);
    expect(units.find(({ id }) => id === strategist?.unitId)?.isCentral).toBe(true);
    expect(forum?.memberIds).toContain(unit.managerId);
    for (const id of forum?.memberIds ?? [])
      expect(people.find((each) => each.id === id)?.unitId).toBe(unit.id);
  }
  const ofForum = lund.mandates.filter(({ party }) => party === "body:forum");
  expect(ofForum.length).toBeGreaterThan(1);
  // Its own roadmap aside, it prepares.
  expect(
    ofForum.every(({ mandate, matter }) => mandate === (matter === "plan" ? "decides" : "prepares")),
  ).toBe(true);
});

it("has a pool for each shared function, Täby's three of IT among them, each with a resource owner who gives its time [A-006 in part, A-011 in part]", () => {
  const pools = demoPools(people);
  expect(pools.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      "Digitala tjänster och kanaler",
      "Digital infrastruktur och teknik",
      "Användarstöd och support",
      "Upphandling",
      "Säkerhet",
    ]),
  );
  for (const { ownerId, hoursPerMonth } of pools) {
    expect(people.find(({ id }) => id === ownerId)?.roles).toContain("resourceOwner");
    expect(hoursPerMonth).toBeGreaterThan(0);
  }
});

it("has all directors, and nobody else, in the steering group that every project comes to before it is granted [A-027]", () => {
  const granting = processOf(orebro, undefined).steps.find(({ key }) => key === "director");
  expect([granting?.agenda, granting?.moves[0]?.act]).toEqual(["steeringGroup", "grant"]);
  const committee = processOf(orebro, undefined).steps.find(({ key }) => key === "committee");
  expect(committee?.moves[0]).toEqual({ act: "recommend", to: "director" });
  const group = bodies.find(({ bodyRole }) => bodyRole === "steeringGroup");
  const directors = people.filter(({ roles }) => roles.includes("director")).map(({ id }) => id);
  expect(directors.length).toBeGreaterThan(3);
  expect(new Set(group && seatsOf(group))).toEqual(new Set(directors));
});

it("has a head in the line for every unit, and a developer in each but two companies, which are shown [A-008 in part, A-010 in part]", () => {
  const leads = units.map(({ managerId }) => people.find(({ id }) => id === managerId));
  expect(leads.every((lead) => lead?.roles.includes("manager"))).toBe(true);
  expect(leads.every((lead, index) => lead?.unitId === units[index]?.id)).toBe(true);
  const { units: covered } = coverageOf(vaxjo, organisation, today);
  const without = covered.filter(({ developers }) => developers.length === 0);
  expect(without.map(({ unitId }) => units.find(({ id }) => id === unitId)?.key)).toEqual([
    "fastigheter",
    "destination",
  ]);
});

it.each(["portfolio", "central-funds"])(
  "has 200, 72 and 41 million in the ledger %s [A-170 in part, X-004]",
  (fund) => {
    const ledger = fundLedger(demoLedger(initiatives, 2026, 1), fund);
    expect([ledger.frame, ledger.granted, ledger.left]).toEqual([200_000_000, 72_000_000, 128_000_000]);
    expect(ledger.years).toMatchObject([{ year: 2026, planned: 41_000_000 }]);
    expect(((ledger.grantedShare ?? 0) * 100).toFixed(1)).toBe("36.0");
    expect(((ledger.years[0]?.plannedShare ?? 0) * 100).toFixed(1)).toBe("56.9");
  },
);

it("has calculations with effects elsewhere, negative ones and three estimates [A-143 in part, A-147 in part]", () => {
  const all = demoCalculations(initiatives, units, 2026);
  expect(all.length).toBeGreaterThan(24);
  const unitOf = (id: number) => initiatives.find((each) => each.id === id)?.unitId;
  const lands = all.filter(({ initiativeId, lines }) =>
    lines.some(({ unitId }) => unitId !== unitOf(initiativeId)),
  );
  expect(lands.length).toBeGreaterThan(6);
  expect(all.filter(({ lines }) => lines.some(({ amount }) => amount < 0)).length).toBeGreaterThan(4);
  expect(all.filter((each) => resultOf(each).interval !== undefined).length).toBeGreaterThan(4);
});

it("shares four initiatives by splits that make 100 % [A-162 in part]", () => {
  const joint = initiatives.filter(({ otherUnitIds }) => otherUnitIds.length > 0);
  expect(joint).toHaveLength(4);
  for (const { unitId, otherUnitIds, costSplit, funding } of joint) {
    expect(costSplit.reduce((sum, { percent }) => sum + percent, 0)).toBe(100);
    expect(costSplit.map((share) => share.unitId)).toEqual([unitId, ...otherUnitIds]);
    expect(funding).toBe("shared");
  }
});

it("has answers on most of what is under way, and the duties that follow from them", () => {
  expect(filled.size).toBeGreaterThan(150);
  const duties = demoDuties(initiatives, organisation, today);
  expect(new Set(duties.map(({ key }) => key)).size).toBe(duties.length);
  for (const { state, note, ownerId } of duties) {
    expect(state === "open" || note !== "").toBe(true);
    expect(ownerId).toBeDefined();
  }
  const cabinets = initiatives.find(({ title }) => title === "Digitala medicinskåp");
  const rules = duties.filter(({ initiativeId }) => initiativeId === cabinets?.id).map(({ rule }) => rule);
  expect(rules).toEqual(expect.arrayContaining(["classRequirements", "cyberMeasures", "advertise"]));
});
