import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { exportRows } from "#domain/imports/export-rows.ts";
import { initiativeStatusLabels } from "#domain/initiatives/initiative-status.ts";
import { portfolioTotals } from "#domain/initiatives/portfolio-totals.ts";
import { noticeReference, reviewNotice } from "#domain/digest/notices.ts";
import { reasons } from "#bot/shared/delivery-failure.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { DirectoryUser } from "#local/shared/directory.ts";
import { startDemo, type Demo } from "#local/start-demo.ts";
import { cardActions } from "#local/teams/client/card-actions.ts";
import { noLimits } from "#local/sharepoint/throttling/throttle.ts";
import { cardOf } from "#local/teams/world/activity.ts";
import type { StoredMessage } from "#local/teams/world/message-store.ts";
import { connectSharePoint } from "#sharepoint/connect.ts";
import { arrivalBy } from "../support/arrival.ts";
import { aValuation, at } from "../support/council-site.ts";

const nothing = (): void => undefined;
const quietly = {
  tenantPort: 0,
  productPort: 0,
  database: ":memory:",
  dataFolder: tmpdir(),
  log: { info: nothing, warn: nothing, error: nothing },
  say: nothing,
};

let demo: Demo;
let people: readonly Stored<Person>[];
const problems: string[] = [];
beforeAll(async () => {
  const note = (message: string, about?: unknown): void => {
    problems.push(`${message}: ${String(about)}`);
  };
  demo = await startDemo({
    ...quietly,
    log: { info: () => undefined, warn: note, error: note },
    secondsBetweenRounds: 0,
  });
  people = await demo.site.repositories.people.find();
  demo.tenant.site.throttle.setLimits(noLimits);
  await demo.server.tick();
}, 120_000);
afterAll(() => demo.stop(), 60_000);

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
  const claims = { iss: entra.issuer, aud: origin, oid, scp: "AllSites.Write", tid: directory.tenantId };
  return connectSharePoint({ siteUrl: demo.site.siteUrl, token: () => tokens.sign(claims, 3600) });
}

const chatOf = (name: string): readonly StoredMessage[] => {
  const { world } = demo.tenant.teams;
  return world.messages.inConversation(world.personalId(user(name)));
};
const textOf = (message: StoredMessage | undefined): string => JSON.stringify(message?.activity ?? {});
/** Name and "n of N" of each bar on a card. */
const figuresIn = (message: StoredMessage): readonly (readonly (string | undefined)[])[] =>
  [...textOf(message).matchAll(/"type":"ColumnSet".*?(?="type":"ColumnSet"|$)/gu)].map(([bar]) =>
    [...bar.matchAll(/"text":"([^"]+?)(?: ·[^"]*)?"/gu)].slice(0, 2).map(([, text]) => text),
  );
const newest = (messages: readonly StoredMessage[], text: string): StoredMessage => {
  const found = messages.findLast((each) => textOf(each).includes(text));
  if (!found) throw new Error(`no message with ${text} among ${messages.map(textOf).join("\n")}`);
  return found;
};
const press = async (name: string, message: StoredMessage, verb: string, reason = "") => {
  const action = cardActions(cardOf(message.activity)).find((each) => each.verb === verb);
  if (!action) throw new Error(`no button ${verb}`);
  return demo.tenant.teams.client.press({ user: user(name), message, action, inputs: { reason } });
};

/** Somebody in Omsorg values an idea of the unit. */
async function aValuedNeed(comment: string): Promise<Stored<Initiative>> {
  const { initiatives } = demo.site.repositories;
  const unitId = person("Amina Yusuf").unitId ?? 0;
  const ideas = await initiatives.find({
    where: [
      { property: "unitId", is: "eq", value: unitId },
      { property: "status", is: "eq", value: "developing" },
    ],
  });
  const found = ideas.find(({ score, isConfidential }) => score === undefined && !isConfidential);
  if (!found) throw new Error("no idea to value");
  await as("Amina Yusuf").valuations.add(
    aValuation({ initiativeId: found.id, valuedById: person("Amina Yusuf").id, comment }),
  );
  await demo.server.tick();
  return initiatives.byId(found.id);
}

it("finds every status and score of the demo municipality as its rows give them", async () => {
  expect(await demo.server.reconcile()).toBe(0);
  const { events } = demo.site.repositories;
  expect(await events.find({ where: [{ property: "kind", is: "eq", value: "restored" }] })).toEqual([]);
});

describe("the server on the local tenant, over its real protocols", () => {
  it("brings a valuation to the manager's chat and the answer to the council's agenda [A-014 in part, A-056 in part]", async () => {
    const need = await aValuedNeed("one");
    expect(need).toMatchObject({ status: "valued", score: 60 });
    const card = newest(chatOf("Birgitta Lund"), "Ett värderat behov väntar på dig");
    expect(textOf(card)).toContain(need.title.slice(0, 30));
    const answer = await press("Birgitta Lund", card, "forward", "Bra underlag");
    expect(answer).toMatchObject({ kind: "card" });
    expect(JSON.stringify(answer)).toContain("behovet går vidare till rådet");
    await demo.server.tick();
    const { initiatives, agendaItems, events } = demo.site.repositories;
    expect(await initiatives.byId(need.id)).toMatchObject({ status: "forDecision" });
    const ofNeed = { where: [{ property: "initiativeId", is: "eq", value: need.id }] } as const;
    expect(await agendaItems.find(ofNeed)).toHaveLength(1);
    const kinds = (await events.find(ofNeed)).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(["valued", "statusChanged", "forwarded", "onAgenda"]));
    expect(textOf(newest(chatOf("Birgitta Lund"), need.title.slice(0, 30)))).toContain(
      "Taget vidare av Birgitta Lund",
    );
    expect(textOf(newest(chatOf("Amina Yusuf"), "går vidare till rådet"))).toContain("Bra underlag");
  });

  it("posts the agenda in the channel when somebody asks for it, and updates it in place [A-105]", async () => {
    const { meetings, bodies } = demo.site.repositories;
    const [body] = (await bodies.find()).filter(({ channelId }) => channelId !== "");
    const all = await meetings.find({ where: [{ property: "bodyId", is: "eq", value: body?.id ?? 0 }] });
    const meeting = all.find(({ agendaState }) => agendaState === "draft");
    if (!meeting) throw new Error("no meeting to post");
    await as("Karin Lindqvist").meetings.update(meeting.id, meeting.version, { agendaState: "toPost" });
    await demo.server.tick();
    const { world } = demo.tenant.teams;
    const channel = body?.channelId ?? "";
    const posted = newest(world.messages.inConversation(channel), meeting.title);
    const after = await meetings.byId(meeting.id);
    expect(after.agendaState).toBe("posted");
    await meetings.update(after.id, after.version, { agendaState: "toPost", place: "Sal 1, stadshuset" });
    await demo.server.tick();
    const again = world.messages
      .inConversation(channel)
      .filter((each) => textOf(each).includes(meeting.title));
    expect(again.map(({ id }) => id)).toEqual([posted.id]);
    expect(textOf(again[0])).toContain("Sal 1, stadshuset");
  });

  it("answers status in the channel with the totals that tab and export have, bucket for bucket [D-03, A-246 in part]", async () => {
    const { world, client } = demo.tenant.teams;
    const channel = world.conversation(world.team.id);
    if (!channel) throw new Error("no channel");
    await client.say({ user: user("Karin Lindqvist"), conversation: channel, text: "@Rådslag status" });
    const answer = newest(world.messages.inConversation(world.team.id), "Läget i portföljen");
    const { rows, units } = await as("Eva Holmgren").portfolio.load();
    const { total, byStatus, budget } = portfolioTotals(rows);
    const buckets = byStatus.map(({ status, count }) => [initiativeStatusLabels[status].sv, count]);
    expect(figuresIn(answer)).toEqual(buckets.map(([name, count]) => [name, `${count} av ${total}`]));
    expect(textOf(answer)).toContain(`${budget.known} av ${total}`);
    const table = exportRows(await as("Eva Holmgren").initiatives.find(), units, "sv");
    const column = table.header.indexOf("Status");
    // The totals count what is confidential; an export leaves it out.
    const inside = rows.filter(({ isConfidential }) => isConfidential);
    const names = inside.map(({ status }) => initiativeStatusLabels[status].sv);
    const counted = (name: unknown) =>
      [...table.rows.map((cells) => cells[column]), ...names].filter((each) => each === name).length;
    expect(buckets.map(([name]) => [name, counted(name)])).toEqual(buckets);
    expect(table.rows).toHaveLength(total - inside.length);
    expect(inside).toHaveLength(2);
  });

  it("costs a small tenant little: 24 units a round at rest, 110 for a valuation all the way to the chat", async () => {
    const { throttle } = demo.tenant.site;
    const unitsOf = async (work: () => Promise<unknown>): Promise<number> => {
      throttle.reset();
      await work();
      return throttle.usage().units;
    };
    for (let round = 0; round < 3; round += 1) await demo.server.tick();
    expect(await unitsOf(() => demo.server.tick())).toBeLessThanOrEqual(24);
    expect(await unitsOf(() => aValuedNeed("measured"))).toBeLessThanOrEqual(110);
  });

  it("finds with Graph what arrived in the channel although Teams' answer was lost", async () => {
    const { clock, faults, teams, traffic } = demo.tenant;
    const { meetings, notices, bodies } = demo.site.repositories;
    const council = (await bodies.find()).find(({ channelId }) => channelId !== "");
    const draft = (await meetings.find()).find(
      ({ agendaState, bodyId }) => agendaState === "draft" && bodyId === council?.id,
    );
    if (!draft) throw new Error("no meeting to post");
    faults.add({ service: "connector", match: "POST .*/activities", kind: "lost", times: 1 });
    await meetings.update(draft.id, draft.version, { agendaState: "toPost" });
    await demo.server.tick();
    const key = `agenda:meetings:${String(draft.id)}:${council?.key ?? ""}`;
    const state = async () => (await notices.byKey(key))?.state;
    expect(await state()).toBe("sending");
    clock.advance(3 * 60_000);
    await demo.server.tick();
    expect(await state()).toBe("sent");
    const inChannel = teams.world.messages.inConversation(teams.world.team.id);
    expect(inChannel.filter((each) => textOf(each).includes(noticeReference(key)))).toHaveLength(1);
    expect(traffic.read()["graph"]).toMatchObject({ statuses: { 200: expect.any(Number) as unknown } });
  });

  it("sends within a day what has become deliverable without its noticing", async () => {
    const { notices, valuations } = demo.site.repositories;
    const [valuation] = await valuations.find({ top: 1 });
    if (!valuation) throw new Error("no valuation");
    const notice = reviewNotice(arrivalBy(valuation), person("Karin Lindqvist"), at("2026-01-01T00:00:00Z"));
    const kept = await notices.add({ ...notice, state: "dead", reason: reasons.blocked.sv });
    await demo.server.tick();
    expect(await notices.byId(kept.id)).toMatchObject({ state: "dead" });
    demo.tenant.clock.advance(25 * 3600_000);
    await demo.server.tick();
    expect(await notices.byId(kept.id)).toMatchObject({ state: "sent" });
  });

  it("met no route that the tenant does not know, and logged no problem", () => {
    expect(demo.tenant.unknownRoutes).toEqual([]);
    expect(problems).toEqual([]);
  });
});

it("is woken by SharePoint's webhook, which it has asked for itself", async () => {
  const woken = await startDemo({ ...quietly, secondsBetweenRounds: 600 });
  try {
    const { initiatives, valuations } = woken.site.repositories;
    const [idea] = await initiatives.find({
      where: [{ property: "status", is: "eq", value: "idea" }],
      top: 1,
    });
    if (!idea) throw new Error("no idea to value");
    await vi.waitFor(() => {
      const { subscriptions, lists } = woken.tenant.site;
      expect(subscriptions.ofList(lists.byUrl("Lists/Valuations")?.id ?? "")).toHaveLength(1);
    }, 20_000);
    await valuations.add(aValuation({ initiativeId: idea.id, comment: "woken" }));
    await vi.waitFor(
      async () => {
        expect(await initiatives.byId(idea.id)).toMatchObject({ status: "valued" });
      },
      { timeout: 15_000, interval: 250 },
    );
  } finally {
    await woken.stop();
  }
}, 90_000);
