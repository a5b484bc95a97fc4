import { afterEach, describe, expect, it } from "vitest";
import type { Outcome } from "#domain/decisions/decision.ts";
import { contradictions } from "#domain/governance/contradictions.ts";
import type { GoverningModel, Step } from "#domain/governance/governing-model.ts";
import { mandateOf, outcomesWithin } from "#domain/governance/mandate-of.ts";
import { bodyFor, bodyRoleOf, peopleOf } from "#domain/governance/parties.ts";
import { lund } from "#domain/governance/presets/lund.ts";
import { orebro } from "#domain/governance/presets/orebro.ts";
import { taby } from "#domain/governance/presets/taby.ts";
import { vaxjo } from "#domain/governance/presets/vaxjo.ts";
import type { Person } from "#domain/organisation/person.ts";
import { asSaid } from "#domain/shared/language.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { anActivity, botUnderTest, type BotUnderTest } from "../../../tests/support/bot-under-test.ts";
import { aValuation, anInitiative, at } from "../../../tests/support/council-site.ts";
import { governedSite, type GovernedSite } from "../../../tests/support/governed-site.ts";
import { decision } from "../../../tests/support/records.ts";
import { serverUnderTest, type ServerUnderTest } from "../../../tests/support/server-under-test.ts";

const budget = 300_000;

/** The model with a process that comes to one of its steps by a valuation, and whose gates are open. */
function comingTo(model: GoverningModel, step: Step): GoverningModel {
  const process = model.processes.find(({ steps }) => steps.includes(step));
  const [first] = process?.steps ?? [];
  const own = model.mandates.find(({ party }) => party === "initiative:owner");
  if (!process || !first || !own) throw new Error("no process");
  const open = process.steps.map((each) => ({ ...each, appliesWhen: undefined, entry: [], exit: [] }));
  const moves: Step["moves"] = [
    { act: "valued", to: step.key },
    { act: "complete", to: first.key },
  ];
  const begin = { key: "arrival", status: "idea", party: own.party, matter: own.matter, moves } as const;
  const start: Step = { ...first, ...begin, agenda: undefined, appliesWhen: undefined, entry: [], exit: [] };
  const coming = { ...model, processes: [{ ...process, unitKeys: [], steps: [start, ...open] }] };
  expect(contradictions(coming)).toEqual([]);
  return coming;
}

const outcomesOf = (model: GoverningModel, step: Step): readonly Outcome[] => {
  const { mandate } = mandateOf(model, step.party, step.matter, budget);
  return step.moves.flatMap(({ act }) => outcomesWithin[mandate].filter((outcome) => outcome === act));
};

const steps = [taby, vaxjo, lund, orebro].flatMap((model) =>
  model.processes
    .flatMap((process) => process.steps)
    .filter((step) => outcomesOf(model, step).length > 0)
    .map((step) => ({ name: `${model.key}: ${step.key} (${step.party})`, model, step })),
);
const isPersons = ({ step }: { readonly step: Step }): boolean => bodyRoleOf(step.party) === undefined;

let site: GovernedSite;
let bot: BotUnderTest;
let server: ServerUnderTest;
afterEach(() => bot.stop());

async function arrivedAt(model: GoverningModel, step: Step): Promise<GoverningModel> {
  const coming = comingTo(model, step);
  site = governedSite(coming);
  bot = await botUnderTest(site);
  server = serverUnderTest(site, bot);
  await server.follow();
  const { repositories } = site;
  repositories.initiatives.put(
    anInitiative({ ownerId: site.staff.id, benefitOwnerId: site.people["Bea"]?.id, budget }),
  );
  site.time = at("2026-11-18T09:00:00Z");
  repositories.valuations.put(aValuation({ valuedById: site.staff.id }));
  await server.follow();
  expect(theInitiative()).toMatchObject({ step: step.key, status: step.status });
  site.time = at("2026-11-18T10:00:00Z");
  return coming;
}

const theInitiative = () => site.repositories.initiatives.rows.get(1);
const rows = () => [...site.repositories.decisions.rows.values()];
const organisation = () => ({
  units: [...site.repositories.units.rows.values()],
  people: [...site.repositories.people.rows.values()],
  bodies: [...site.repositories.bodies.rows.values()],
});

async function press(person: Stored<Person>, step: Step, outcome: Outcome): Promise<string> {
  const data = { initiativeId: 1, step: step.key, cause: "valuations.1", reason: "Därför" };
  const { body } = await bot.send(
    anActivity(bot, person.objectId, {
      type: "invoke",
      name: "adaptiveCard/action",
      value: { action: { type: "Action.Execute", verb: outcome, data } },
    }),
  );
  return JSON.stringify(body);
}

/** Writes a decision straight into the list, as SharePoint's own page lets people do. */
async function writeByHand(by: Stored<Person>, said: Parameters<typeof decision>[0]) {
  const { repositories } = site;
  repositories.site.account = by.accountId ?? 0;
  // Whoever adds the row may type that it counts.
  const row = repositories.decisions.put(decision({ initiativeId: 1, standing: "counts", ...said }));
  repositories.site.account = 1;
  await server.follow();
  return repositories.decisions.rows.get(row.id);
}

const doesNotCount = {
  standing: "doesNotCount",
  standingReason: {
    sv: expect.stringMatching(/\S/u) as unknown,
    en: expect.stringMatching(/\S/u) as unknown,
  },
};

describe("a step that is a person's", () => {
  it.each(steps.filter(isPersons))(
    "asks those whose it is and counts nobody else's word, pressed or written by hand: $name [A-020, A-056, D-01]",
    async ({ model, step }) => {
      const coming = await arrivedAt(model, step);
      const initiative = theInitiative();
      const [outcome] = outcomesOf(model, step);
      if (!initiative || !outcome) throw new Error("nothing to say");
      const asked = peopleOf(step.party, initiative, coming, organisation());
      expect(asked).not.toEqual([]);
      expect(new Set(server.notices("review").map(({ recipient }) => recipient))).toEqual(
        new Set(asked.map(({ key }) => key)),
      );
      const [first] = asked;
      const stranger = site.people["Ulla"];
      if (!first || !stranger) throw new Error("nobody");
      for (const wrong of [stranger, site.otherManager]) {
        expect(await press(wrong, step, outcome)).toContain("Ditt svar har inte sparats");
      }
      expect(rows()).toEqual([]);
      const said = { outcome, step: step.key };
      expect(await writeByHand(stranger, { ...said, decidedById: stranger.id })).toMatchObject(doesNotCount);
      expect(await writeByHand(stranger, { ...said, decidedById: first.id })).toMatchObject(doesNotCount);
      expect(theInitiative()).toMatchObject({ step: step.key, status: step.status });
      const kinds = [...site.repositories.events.rows.values()].map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind === "decisionNotCounted")).toHaveLength(2);
      expect(await press(first, step, outcome)).toContain("Klart");
      await server.follow();
      expect(rows().at(-1)).toMatchObject({
        outcome,
        step: step.key,
        standing: "counts",
        standingReason: asSaid(""),
      });
      expect(theInitiative()?.step).not.toBe(step.key);
    },
  );
});

describe("a step that is a body's", () => {
  it.each(steps.filter((each) => !isPersons(each)))(
    "comes on the body's agenda and counts only what those who sit there write: $name [A-020, A-035, D-01]",
    async ({ model, step }) => {
      const coming = await arrivedAt(model, step);
      const initiative = theInitiative();
      const [outcome] = outcomesOf(model, step);
      const body =
        initiative && bodyFor(coming, bodyRoleOf(step.party) ?? "", initiative, organisation().bodies);
      const chair = organisation().people.find(({ id }) => id === body?.chairId);
      const stranger = site.people["Ulla"];
      if (!outcome || !body || !chair || !stranger) throw new Error("nothing to say");
      expect(server.notices("review")).toEqual([]);
      const meetings = [...site.repositories.agendaItems.rows.values()].map(({ meetingId }) => meetingId);
      const ofBody = [...site.repositories.meetings.rows.values()].filter(({ bodyId }) => bodyId === body.id);
      expect(ofBody.map(({ id }) => id)).toEqual(expect.arrayContaining(meetings));
      expect(meetings).toHaveLength(1);
      const said = { outcome, step: step.key };
      const wrong = [
        [stranger, { decidedById: stranger.id, bodyId: body.id }],
        [stranger, { decidedById: chair.id, bodyId: body.id }],
        [site.manager, { decidedById: site.manager.id }],
        [chair, { decidedById: chair.id }],
      ] as const;
      for (const [by, more] of wrong)
        expect(await writeByHand(by, { ...said, ...more })).toMatchObject(doesNotCount);
      expect(theInitiative()).toMatchObject({ step: step.key });
      expect(await writeByHand(chair, { ...said, decidedById: chair.id, bodyId: body.id })).toMatchObject({
        standing: "counts",
        standingReason: asSaid(""),
      });
      expect(theInitiative()?.step).not.toBe(step.key);
    },
  );
});
