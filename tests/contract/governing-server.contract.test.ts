import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { orebro } from "#domain/governance/presets/orebro.ts";
import { taby } from "#domain/governance/presets/taby.ts";
import type { GoverningModel } from "#domain/governance/governing-model.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Person } from "#domain/organisation/person.ts";
import { instant } from "#domain/shared/calendar.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { swedishDay } from "#domain/shared/swedish-day.ts";
import type { DirectoryUser } from "#local/shared/directory.ts";
import { noLimits } from "#local/sharepoint/throttling/throttle.ts";
import { startDemo, type Demo } from "#local/start-demo.ts";
import { cardActions } from "#local/teams/client/card-actions.ts";
import { cardOf } from "#local/teams/world/activity.ts";
import type { StoredMessage } from "#local/teams/world/message-store.ts";
import { connectSharePoint } from "#sharepoint/connect.ts";
import { aValuation } from "../support/council-site.ts";
import { decision, modelVersion } from "../support/records.ts";

let demo: Demo;
let lists: Repositories;
let people: readonly Stored<Person>[];
const problems: string[] = [];
beforeAll(async () => {
  const note = (message: string, about?: unknown): void => {
    problems.push(`${message}: ${String(about)}`);
  };
  demo = await startDemo({
    tenantPort: 0,
    productPort: 0,
    database: ":memory:",
    dataFolder: tmpdir(),
    log: { info: () => undefined, warn: note, error: note },
    say: () => undefined,
    secondsBetweenRounds: 0,
  });
  lists = demo.site.repositories;
  people = await lists.people.find();
  demo.tenant.site.throttle.setLimits(noLimits);
  await rested();
}, 120_000);
afterAll(() => demo.stop(), 60_000);

/** Rounds until the server has read what it wrote itself. */
async function rested(): Promise<void> {
  for (let round = 0; round < 4; round += 1) await demo.server.tick();
}

const user = (name: string): DirectoryUser => {
  const found = demo.tenant.directory.users.find((each) => each.name === name);
  if (!found) throw new Error(`nobody is called ${name}`);
  return found;
};
const person = (name: string): Stored<Person> => {
  const found = people.find((each) => each.name === name);
  if (!found) throw new Error(`nobody is called ${name}`);
  return found;
};

/** The lists with this person's own rights. */
function as(name: string): Repositories {
  const { tokens, entra, origin, directory } = demo.tenant;
  const { oid } = user(name);
  const claims = { iss: entra.issuer, aud: origin, oid, scp: "AllSites.Manage", tid: directory.tenantId };
  return connectSharePoint({ siteUrl: demo.site.siteUrl, token: () => tokens.sign(claims, 3600) });
}

const chatOf = (name: string): readonly StoredMessage[] => {
  const { world } = demo.tenant.teams;
  return world.messages.inConversation(world.personalId(user(name)));
};
const textOf = (message: StoredMessage | undefined): string => JSON.stringify(message?.activity ?? {});

async function press(name: string, about: string, verb: string, reason = ""): Promise<string> {
  const message = chatOf(name).findLast((each) => textOf(each).includes(about));
  const action = message && cardActions(cardOf(message.activity)).find((each) => each.verb === verb);
  if (!action) throw new Error(`no button ${verb} on ${textOf(message)}`);
  const answer = await demo.tenant.teams.client.press({
    user: user(name),
    message,
    action,
    inputs: { reason },
  });
  await rested();
  return JSON.stringify(answer);
}

/** An unvalued need of Omsorg's, registered now. */
async function aNeed(title: string, changes: Partial<Initiative> = {}): Promise<Stored<Initiative>> {
  const [any] = await lists.initiatives.find({ top: 1 });
  if (!any) throw new Error("no initiative");
  const {
    id: _id,
    version: _v,
    createdAt: _c,
    modifiedAt: _m,
    createdBy: _cb,
    modifiedBy: _mb,
    ...like
  } = any;
  const { unitId, id: ownerId } = person("Amina Yusuf");
  const added = await as("Amina Yusuf").initiatives.add({
    ...like,
    key: crypto.randomUUID(),
    title,
    unitId,
    ownerId,
    otherUnitIds: [],
    costSplit: [],
    isConfidential: false,
    isNewSystem: false,
    needAnswers: {},
    statedStatus: "idea",
    statedAt: undefined,
    status: "idea",
    score: undefined,
    step: "",
    sourceRegister: "",
    sourceKey: "",
    ...changes,
  });
  await rested();
  return added;
}

async function publish(model: GoverningModel): Promise<void> {
  const now = instant(new Date(demo.tenant.clock.now()).toISOString());
  if (now === undefined) throw new Error("no clock");
  await as("Karin Lindqvist").models.add(modelVersion(model, { takesOverOn: swedishDay(now) }));
  demo.tenant.clock.advance(2000);
  await rested();
  // The rows are told their new steps a hundred a minute.
  for (let minute = 0; minute < 3; minute += 1) {
    demo.tenant.clock.advance(60_000);
    await demo.server.tick();
  }
  await rested();
}

const need = (id: number): Promise<Stored<Initiative>> => lists.initiatives.byId(id);

describe("the governing model, over the tenant's real protocols", () => {
  it("marks what somebody without mandate writes straight into the list, whatever they typed of its standing [A-020, D-01]", async () => {
    const { id } = await aNeed("Larm i hemmet");
    const valuedById = person("Amina Yusuf").id;
    await as("Amina Yusuf").valuations.add(aValuation({ initiativeId: id, valuedById, comment: "larm" }));
    await rested();
    expect(await need(id)).toMatchObject({ status: "valued", step: "review" });
    const wrote = await as("Stefan Grahn").decisions.add(
      decision({
        initiativeId: id,
        outcome: "forward",
        decidedById: person("Stefan Grahn").id,
        step: "review",
        standing: "counts",
      }),
    );
    await rested();
    const row = await lists.decisions.byId(wrote.id);
    expect(row).toMatchObject({ standing: "doesNotCount" });
    expect(row.standingReason.sv).toContain("Birgitta Lund");
    expect(await need(id)).toMatchObject({ status: "valued", step: "review" });
    const events = await lists.events.find({ where: [{ property: "initiativeId", is: "eq", value: id }] });
    expect(events.map(({ kind }) => kind)).toContain("decisionNotCounted");
    expect(await press("Birgitta Lund", "Larm i hemmet", "forward")).toContain("går vidare till rådet");
    expect(await need(id)).toMatchObject({ status: "forDecision", step: "allocate" });
    const counted = await lists.decisions.find({
      where: [{ property: "initiativeId", is: "eq", value: id }],
    });
    expect(counted.map(({ standing }) => standing)).toEqual(["doesNotCount", "counts"]);
    expect(counted.at(-1)).toMatchObject({ matter: "review", model: "vaxjo:1:2024-01-01" });
    for (const owner of ["Eva Holmgren", "Johan Ekström", "Maria Sandberg"])
      expect(textOf(chatOf(owner).at(-1))).toContain("Fördela resurser");
  });

  it("costs two dozen units a round at rest, and one request for the changes of all lists", async () => {
    const { throttle } = demo.tenant.site;
    throttle.reset();
    await demo.server.tick();
    expect(throttle.usage().requests).toBeLessThanOrEqual(6);
    expect(throttle.usage().units).toBeLessThanOrEqual(24);
  });

  it("takes over while the server runs: the same need goes another way from then on [A-231, D-25]", async () => {
    const before = (await lists.initiatives.find()).map(({ id, status, score }) => ({ id, status, score }));
    await publish(taby);
    const after = await lists.initiatives.find();
    expect(after.map(({ id, status, score }) => ({ id, status, score }))).toEqual(before);
    const steps = new Set(taby.processes.flatMap((process) => process.steps.map(({ key }) => key)));
    expect(after.filter(({ step }) => step !== "" && !steps.has(step))).toEqual([]);
    const { id } = await aNeed("Ny journal", {
      isNewSystem: true,
      needAnswers: { isReplacement: false, isInfrastructure: false },
    });
    expect(await need(id)).toMatchObject({ step: "analyse" });
  });

  it("takes over once more without losing anything, and takes the digest its name", async () => {
    await publish(orebro);
    const events = await lists.events.find({
      where: [{ property: "kind", is: "eq", value: "modelTookOver" }],
    });
    expect(events.map(({ to }) => to)).toEqual([taby.name.sv, orebro.name.sv]);
    expect(await demo.server.reconcile()).toBe(0);
  });

  it("met no route that the tenant does not know, and logged no problem", () => {
    expect(demo.tenant.unknownRoutes).toEqual([]);
    expect(problems).toEqual([]);
  });
});
