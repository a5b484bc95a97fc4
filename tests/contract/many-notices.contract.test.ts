import { afterAll, beforeAll, expect, it } from "vitest";
import type { Messenger } from "#bot/shared/messenger.ts";
import { reviewNotice } from "#domain/digest/notices.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import { smallTenant } from "#local/sharepoint/throttling/throttle.ts";
import { composer } from "#server/delivery/composer.ts";
import { journal, linesInMemory } from "#server/delivery/journal.ts";
import { outbox, type Outbox } from "#server/delivery/outbox.ts";
import { pacing } from "#server/delivery/pacing.ts";
import { placeFinder } from "#server/delivery/place-of.ts";
import { governingIn, papersIn } from "#server/changes/case-in-mirror.ts";
import { loadMirror } from "#server/changes/mirror.ts";
import { arrivalBy } from "../support/arrival.ts";
import { aValuation, at } from "../support/council-site.ts";
import { provisionedSite, type ProvisionedSite } from "../support/provisioned-site.ts";
import { initiative } from "../support/records.ts";

const many = 300;
const marksARound = 50;
const numbers = Array.from({ length: many }, (_, index) => index);
const now = () => at("2026-11-22T08:00:00Z");
const managerOf = (number: number): string => `manager-${String(number)}`;

let site: ProvisionedSite;
let lists: Repositories;
const posted: string[] = [];
beforeAll(async () => {
  site = await provisionedSite();
  lists = site.as("admin");
  await manyDueNotices();
}, 120_000);
afterAll(() => site.contract.close());

/** As many managers as notices, each with a chat whose id is as long as in Teams, and a need of the manager's own. */
async function manyDueNotices(): Promise<void> {
  const { initiatives, valuations, conversations, notices } = lists;
  const place = {
    serviceUrl: "https://smba.example/emea/",
    tenantId: "t",
    teamId: "",
    preferredLanguage: undefined,
    removedAt: undefined,
  };
  await conversations.addAll(
    numbers.map((number) => {
      const key = managerOf(number);
      return { ...place, key, kind: "personal", conversationId: `a:${key.padEnd(140, "x")}` };
    }),
  );
  await initiatives.addAll(numbers.map((number) => initiative({ title: `Behov ${String(number)}` })));
  const rows = await initiatives.find();
  await valuations.addAll(rows.map(({ id }) => aValuation({ initiativeId: id, valuedById: undefined })));
  const valued = await valuations.find();
  await notices.addAll(
    valued.map((each, index) => reviewNotice(arrivalBy(each), { key: managerOf(index) }, now())),
  );
}

const messenger: Messenger = {
  post(place) {
    posted.push(place.conversationId);
    return Promise.resolve(String(1_700_000_000_000 + posted.length));
  },
  update: () => Promise.reject(new Error("nothing is updated here")),
  open: () => Promise.reject(new Error("every chat is known")),
};

async function aServer(): Promise<Outbox> {
  const log = { info: () => undefined, warn: unexpected, error: unexpected };
  const portfolio = await lists.portfolio.load();
  const mirror = await loadMirror(lists);
  const compose = composer({
    repositories: lists,
    portfolio: () => Promise.resolve(portfolio),
    papersOf: (id) => Promise.resolve(papersIn(mirror, id)),
    governing: () => Promise.resolve(governingIn(mirror)),
    tab: { publicUrl: "https://radslag.example", teamsAppId: "app" },
    tenantId: "t",
    now,
    log,
  });
  const pace = pacing({ betweenMessages: 0, sleep: () => Promise.resolve() });
  return outbox({
    notices: lists.notices,
    settings: lists.settings,
    messenger,
    composer: compose,
    now,
    log,
    readBack: () => Promise.reject(new Error("nothing is in doubt here")),
    places: () => placeFinder(lists, messenger, log, pace),
    afterSent: () => Promise.resolve(),
    pace,
    journal: journal(linesInMemory()),
    instance: "one",
    marksARound,
  });
}

function unexpected(message: string, about?: unknown): void {
  throw new Error(message, { cause: about });
}

const rowsThatTell = async (): Promise<number> =>
  (await lists.notices.find({ where: [{ property: "state", is: "eq", value: "sent" }] })).length;

it("sends 300 notices for under 100 of SharePoint's units, and tells their rows later, 50 a round for 4 units each [design 9]", async () => {
  const one = await aServer();
  const { throttle } = site.local.site;
  const unitsOf = async (work: () => Promise<unknown>): Promise<number> => {
    throttle.reset();
    await work();
    return throttle.usage().units;
  };
  const first = await unitsOf(async () => {
    expect(await one.run()).toEqual({ sent: many, waiting: 0, dead: 0 });
  });
  const told = await rowsThatTell();
  expect(new Set(posted).size).toBe(many);
  expect(first - 4 * told).toBeLessThan(100);
  expect(first).toBeLessThan(0.6 * smallTenant.appUnitsPerMinute);
  for (let rounds = 1; (await rowsThatTell()) < many; rounds += 1) {
    expect(rounds).toBeLessThanOrEqual(Math.ceil(many / marksARound));
    const units = await unitsOf(() => one.run());
    expect(units).toBeLessThanOrEqual(4 * marksARound + 20);
  }
  expect(posted).toHaveLength(many);
  expect(await one.run()).toEqual({ sent: 0, waiting: 0, dead: 0 });
}, 120_000);
