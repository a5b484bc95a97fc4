import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { anActivity, botUnderTest, type BotUnderTest } from "../../../tests/support/bot-under-test.ts";
import {
  aValuation,
  anInitiative,
  at,
  councilSite,
  type CouncilSite,
} from "../../../tests/support/council-site.ts";
import {
  reachable,
  serverUnderTest,
  type ServerUnderTest,
} from "../../../tests/support/server-under-test.ts";
import { decision as aDecision } from "../../../tests/support/records.ts";
import { sharePointIsDown } from "../../../tests/support/memory-repositories.ts";
import { knownRowsIn } from "./known-rows.ts";
import { cardIn } from "../../../tests/support/stub-connector.ts";

let site: CouncilSite;
let bot: BotUnderTest;
let server: ServerUnderTest;

beforeEach(async () => {
  site = councilSite();
  bot = await botUnderTest(site);
  server = serverUnderTest(site, bot);
  reachable(site, bot, [site.manager, site.deputy, site.staff]);
  await server.follow();
});
afterEach(() => bot.stop());

const lists = () => site.repositories;
const events = () => [...lists().events.rows.values()].map(({ kind, from, to }) => [kind, from, to]);
const initiative = () => lists().initiatives.rows.get(1);

async function valued(): Promise<void> {
  site.repositories.site.account = site.staff.accountId ?? 0;
  lists().initiatives.put(anInitiative({ statedAt: site.time }));
  site.time = at("2026-11-18T09:00:00Z");
  lists().valuations.put(aValuation({ valuedById: site.staff.id }));
  site.repositories.site.account = 1;
  await server.follow();
}

const press = (verb: string, reason = "", person = site.manager) =>
  bot.send(
    anActivity(bot, person.objectId, {
      type: "invoke",
      name: "adaptiveCard/action",
      value: { action: { type: "Action.Execute", verb, data: { initiativeId: 1, valuationId: 1, reason } } },
    }),
  );

describe("a valuation's way to the council", () => {
  it("gives the initiative its status and score, and asks the unit's manager [A-014 in part]", async () => {
    await valued();
    expect(initiative()).toMatchObject({ status: "valued", score: 60 });
    expect(events()).toEqual([
      ["registered", "", "idea"],
      ["valued", "", "60"],
      ["statusChanged", "idea", "valued"],
    ]);
    await server.outbox.run();
    expect(bot.connector.posts.map(({ conversation }) => conversation)).toEqual([`a:${site.manager.key}`]);
    expect(JSON.stringify(cardIn(bot.connector.posts[0]?.activity ?? {}))).toContain("Digitalt bygglov");
  });

  it("takes it to the council's next agenda when the manager takes it forward [A-056 in part]", async () => {
    await valued();
    await server.outbox.run();
    const answer = await press("forward");
    expect(JSON.stringify(answer.body)).toContain("behovet går vidare till rådet");
    await server.follow();
    expect(initiative()).toMatchObject({ status: "forDecision" });
    expect([...lists().agendaItems.rows.values()]).toMatchObject([
      { key: "agenda:1:1", meetingId: 1, initiativeId: 1, itemType: "allocateResources", position: 1 },
    ]);
    expect(events().slice(3)).toEqual([
      ["statusChanged", "valued", "forDecision"],
      ["forwarded", "", "review"],
      ["onAgenda", "", ""],
    ]);
  });

  it("tells once what is taken off the agenda, and what comes back, and puts nothing there again by itself", async () => {
    await valued();
    await server.outbox.run();
    await press("forward");
    await server.follow();
    const told = () =>
      [...lists().events.rows.values()]
        .filter(({ kind }) => kind === "onAgenda" || kind === "offAgenda")
        .map(({ kind, meetingId, personId }) => [kind, meetingId, personId]);
    site.time = at("2026-11-19T08:00:00Z");
    lists().agendaItems.edit(1, { isWithdrawn: true }, site.manager.accountId);
    lists().meetings.edit(1, { place: "Sal 2" });
    await server.follow();
    lists().agendaItems.edit(1, { minutes: 20 });
    await server.follow();
    expect(lists().agendaItems.rows.get(1)).toMatchObject({ isWithdrawn: true });
    site.time = at("2026-11-19T09:00:00Z");
    lists().agendaItems.edit(1, { isWithdrawn: false });
    await server.follow();
    lists().agendaItems.edit(1, { minutes: 30 });
    await server.follow();
    lists().agendaItems.edit(1, { isWithdrawn: true });
    await server.follow();
    expect(told()).toEqual([
      ["onAgenda", 1, undefined],
      ["offAgenda", 1, site.manager.id],
      ["onAgenda", 1, undefined],
      ["offAgenda", 1, undefined],
    ]);
  });

  it("turns the manager's card into the answer and tells whoever valued it", async () => {
    await valued();
    await server.outbox.run();
    await press("reject", "Görs redan i ett annat projekt");
    await server.follow();
    await server.outbox.run();
    expect(initiative()).toMatchObject({ status: "rejected" });
    expect(lists().agendaItems.rows.size).toBe(0);
    const [first, ...rest] = bot.connector.posts;
    const update = rest.find(({ method }) => method === "PUT");
    expect(update?.activityId).toBe(first?.activityId);
    expect(JSON.stringify(update?.activity)).toContain("Avslaget av Maja");
    const receipt = rest.find(({ conversation }) => conversation === `a:${site.staff.key}`);
    expect(JSON.stringify(receipt?.activity)).toContain("Görs redan i ett annat projekt");
  });

  it("does the same work again without doing anything twice", async () => {
    await valued();
    await server.outbox.run();
    await press("forward");
    await server.follow();
    await server.outbox.run();
    const sizes = () => [lists().events, lists().notices, lists().agendaItems].map(({ rows }) => rows.size);
    const before = sizes();
    const posts = bot.connector.posts.length;
    const position = [...lists().settings.rows.values()].find(({ key }) => key === "follow:position");
    const { startedAt, readAt } = JSON.parse(position?.value ?? "{}") as Record<string, string>;
    // As the server kept it when it read each list by itself.
    const older = { startedAt, readAt, tokens: { initiatives: "1;3;list;1;1" } };
    lists().settings.edit(position?.id ?? 0, { value: JSON.stringify(older) });
    const other = serverUnderTest(site, bot, { instance: "two" });
    await other.follow();
    await other.outbox.run();
    expect(sizes()).toEqual(before);
    expect(bot.connector.posts.slice(posts)).toEqual([]);
    expect(bot.warnings).toEqual([
      "the change log could not be read from where it was left: everything is read again",
    ]);
  });

  it("keeps what waits when the unit has no manager, and asks when one is named", async () => {
    lists().units.edit(1, { managerId: undefined });
    await valued();
    expect(server.notices("review")).toMatchObject([
      { state: "dead", reason: expect.stringContaining("ingen chef") as unknown },
    ]);
    lists().units.edit(1, { managerId: site.manager.id });
    await server.follow();
    await server.outbox.run();
    expect(bot.connector.posts).toHaveLength(1);
  });
});

describe("rows edited past the rules", () => {
  it("puts back a status that somebody set by hand, and says so", async () => {
    await valued();
    site.time = at("2026-11-18T10:00:00Z");
    lists().initiatives.edit(1, { status: "decided" }, site.staff.accountId);
    await server.follow();
    expect(initiative()).toMatchObject({ status: "valued", score: 60 });
    expect([...lists().events.rows.values()].at(-1)).toMatchObject({
      kind: "restored",
      from: "decided",
      to: "valued",
      personId: site.staff.id,
    });
  });

  it("finds in the reconciliation what happened while nobody watched", async () => {
    await valued();
    site.time = at("2026-11-18T10:00:00Z");
    lists().initiatives.edit(1, { score: 99 }, site.staff.accountId);
    expect(await serverUnderTest(site, bot).follower.reconcile()).toBe(1);
    expect(initiative()).toMatchObject({ status: "valued", score: 60 });
    expect(events().at(-1)).toEqual(["restored", "valued", "valued"]);
    expect(await serverUnderTest(site, bot).follower.reconcile()).toBe(0);
  });

  it.each([
    [
      "a manager of another unit",
      () => ({ decidedById: site.otherManager.id, by: site.otherManager.accountId }),
    ],
    [
      "somebody who writes in the manager's name",
      () => ({ decidedById: site.manager.id, by: site.staff.accountId }),
    ],
    [
      "a council that only supports",
      () => ({
        decidedById: site.manager.id,
        by: site.manager.accountId,
        bodyId: 1,
        outcome: "grant" as const,
      }),
    ],
  ])("does not count a decision of %s [A-020, D-01 in part]", async (_who, row) => {
    await valued();
    const { by, ...more } = row();
    site.repositories.site.account = by ?? 0;
    lists().decisions.put(aDecision({ key: "by-hand", initiativeId: 1, outcome: "forward", ...more }));
    site.repositories.site.account = 1;
    await server.follow();
    expect(initiative()).toMatchObject({ status: "valued" });
    expect(lists().agendaItems.rows.size).toBe(0);
  });

  it("puts right what was edited while the change log was lost", async () => {
    await valued();
    site.time = at("2026-11-18T10:00:00Z");
    const position = [...lists().settings.rows.values()].find(({ key }) => key === "follow:position");
    const kept = JSON.parse(position?.value ?? "{}") as object;
    const lost = { ...kept, startedAt: "2026-11-18T09:59:00Z", token: "expired" };
    lists().settings.edit(position?.id ?? 0, { value: JSON.stringify(lost) });
    lists().initiatives.edit(1, { status: "closed" }, site.staff.accountId);
    await serverUnderTest(site, bot).follow();
    expect(initiative()).toMatchObject({ status: "valued" });
    expect(bot.warnings).toEqual([
      "the change log could not be read from where it was left: everything is read again",
    ]);
  });

  it("goes on counting a decision when the manager is another", async () => {
    await valued();
    await press("forward");
    await server.follow();
    lists().units.edit(1, { managerId: site.otherManager.id });
    await server.follow();
    expect(await serverUnderTest(site, bot).follower.reconcile()).toBe(0);
    expect(initiative()).toMatchObject({ status: "forDecision" });
  });
});

describe("what it costs", () => {
  it("asks once, however many lists there are, when nothing has changed", async () => {
    await valued();
    site.repositories.site.calls.length = 0;
    await server.follower.pass();
    expect(site.repositories.site.calls).toEqual(["changes.since"]);
  });

  it("tells an edit from what to what", async () => {
    await valued();
    lists().initiatives.edit(1, { budget: 250_000 }, site.staff.accountId);
    await server.follow();
    expect(events().at(-1)).toEqual(["edited", "budget=", "budget=250000"]);
  });

  it("tells an edit once also when the first attempt stops half-way", async () => {
    await valued();
    const { events: kept } = lists();
    const addAll = kept.addAll.bind(kept);
    kept.addAll = () => Promise.reject(sharePointIsDown);
    lists().initiatives.edit(1, { budget: 250_000 }, site.staff.accountId);
    await expect(server.follower.pass()).rejects.toThrow(sharePointIsDown);
    kept.addAll = addAll;
    await server.follow();
    expect(events().filter(([kind]) => kind === "edited")).toEqual([["edited", "budget=", "budget=250000"]]);
  });

  it("gives the initiative its status also when the first attempt to write it fails", async () => {
    const { initiatives } = lists();
    initiatives.put(anInitiative({ statedAt: site.time }));
    await server.follow();
    const updateAll = initiatives.updateAll.bind(initiatives);
    initiatives.updateAll = () => Promise.reject(sharePointIsDown);
    site.time = at("2026-11-18T09:00:00Z");
    lists().valuations.put(aValuation({ valuedById: site.staff.id }));
    await expect(server.follower.pass()).rejects.toThrow(sharePointIsDown);
    initiatives.updateAll = updateAll;
    await server.follow();
    expect(initiative()).toMatchObject({ status: "valued", step: "review" });
    expect(events().filter(([kind]) => kind === "statusChanged")).toHaveLength(1);
    expect(server.notices("review")).toHaveLength(1);
  });

  it("tells an edit from what to what also when it was made while the server was down", async () => {
    const folder = await mkdtemp(join(tmpdir(), "known-"));
    const known = knownRowsIn(folder, bot.dependencies.log);
    server = serverUnderTest(site, bot, { known });
    await valued();
    lists().initiatives.edit(1, { budget: 250_000 }, site.staff.accountId);
    await serverUnderTest(site, bot, { known: knownRowsIn(folder, bot.dependencies.log) }).follow();
    expect(events().at(-1)).toEqual(["edited", "budget=", "budget=250000"]);
    await rm(folder, { recursive: true });
  });

  it("keeps nothing of what is confidential in its own file", async () => {
    const folder = await mkdtemp(join(tmpdir(), "known-"));
    server = serverUnderTest(site, bot, { known: knownRowsIn(folder, bot.dependencies.log) });
    lists().initiatives.put(anInitiative({ title: "Hemligt", isConfidential: true }));
    await valued();
    const kept = await readFile(join(folder, "known-rows.json"), "utf8");
    expect(kept).toContain("Digitalt bygglov");
    expect(kept).not.toContain("Hemligt");
    // Of what is open, only what edits are told by.
    expect(kept).not.toMatch(/needAnswers|risks|skriver av ansökningar/u);
    await rm(folder, { recursive: true });
  });
});
