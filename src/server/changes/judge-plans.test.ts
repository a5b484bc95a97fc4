import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { orebro } from "#domain/governance/presets/orebro.ts";
import { vaxjo } from "#domain/governance/presets/vaxjo.ts";
import type { Person } from "#domain/organisation/person.ts";
import { judgeReport, reportStanding } from "#domain/plans/judge-report.ts";
import type { PlanReport } from "#domain/plans/plan-report.ts";
import type { Plan } from "#domain/plans/plan.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { swedishDay } from "#domain/shared/swedish-day.ts";
import { botUnderTest, type BotUnderTest } from "../../../tests/support/bot-under-test.ts";
import { addedBy, channel, wait } from "../../../tests/support/council-site.ts";
import { governedSite, publish, type GovernedSite } from "../../../tests/support/governed-site.ts";
import { plan, planItem, planReport } from "../../../tests/support/plan-records.ts";
import { council, dayOf, person } from "../../../tests/support/records.ts";
import {
  reachable,
  serverUnderTest,
  type ServerUnderTest,
} from "../../../tests/support/server-under-test.ts";

let site: GovernedSite;
let bot: BotUnderTest;
let server: ServerUnderTest;
let director: Stored<Person>;
let secretary: Stored<Person>;
beforeEach(async () => {
  site = governedSite(vaxjo);
  const { people } = site.repositories;
  director = people.put(
    person({ key: "margareta", name: "Margareta Lind", accountId: 71, roles: ["municipalDirector"] }),
  );
  secretary = people.put(person({ key: "sara", name: "Sara", accountId: 72, roles: ["secretary"] }));
  bot = await botUnderTest(site);
  server = serverUnderTest(site, bot);
  await server.follow();
});
afterEach(() => bot.stop());

const lists = () => site.repositories;
const read = (id: number) => lists().plans.rows.get(id);
const reportRow = (id: number): Stored<PlanReport> =>
  lists().planReports.rows.get(id) ?? expect.fail("no report");
const notCounted = () =>
  [...lists().events.rows.values()].filter(({ kind }) => kind === "decisionNotCounted");

const as = <Made>(account: number | undefined, work: () => Made): Made => addedBy(site, account, work);

const day = dayOf("2026-11-16");
const decide = (account: number | undefined, said: Partial<Plan>): Stored<Plan> =>
  as(account, () => lists().plans.put(plan({ unitId: undefined, decidedOn: day, ...said })));

const later = (): void => wait(site);

describe("a plan that is written into the list", () => {
  it("counts when the municipal director wrote it, and says so; a typed word is written over [A-026 in part]", async () => {
    const own = decide(71, { decidedById: director.id, standing: "doesNotCount" });
    await server.follow();
    expect(read(own.id)).toMatchObject({ standing: "counts", modifiedBy: 1 });
    expect(notCounted()).toEqual([]);
  });

  it("does not when somebody else wrote it, also a unit's manager for all, and there is an event of why [A-026 in part, A-070 in part]", async () => {
    const { manager, staff } = site;
    const manages = { unitId: undefined, decidedById: manager.id } as const;
    const byManager = decide(manager.accountId, { ...manages, standing: "counts" });
    const inName = decide(staff.accountId, { decidedById: director.id });
    const ofUnit = decide(manager.accountId, { unitId: manager.unitId, decidedById: manager.id });
    await server.follow();
    expect(read(byManager.id)).toMatchObject({ standing: "doesNotCount" });
    expect(read(byManager.id)?.standingReason.sv).toContain("får inte besluta planen");
    expect(read(byManager.id)?.standingReason.en).toContain("may not decide the plan");
    expect(read(inName.id)).toMatchObject({ standing: "doesNotCount" });
    expect(read(ofUnit.id)).toMatchObject({ standing: "counts" });
    expect(notCounted().map(({ key }) => key)).toEqual(
      [byManager, inName].map(({ id }) => `event:decisionNotCounted:plans:${String(id)}`),
    );
    const writes = lists().plans.versions.length;
    await server.follower.reconcile();
    await server.follow();
    expect(lists().plans.versions.length).toBe(writes);
    expect(notCounted()).toHaveLength(2);
  });

  it("counts by a deputy in the director's name, and not by the director in the name of one whose deputy they are", async () => {
    const { manager, staff } = site;
    lists().people.edit(director.id, { deputyId: staff.id });
    lists().people.edit(manager.id, { deputyId: director.id });
    const forDirector = decide(staff.accountId, { decidedById: director.id });
    const asDeputy = decide(staff.accountId, { decidedById: staff.id });
    const inName = decide(71, { decidedById: manager.id });
    await server.follow();
    expect([forDirector, asDeputy, inName].map(({ id }) => read(id)?.standing)).toEqual([
      "counts",
      "counts",
      "doesNotCount",
    ]);
  });

  it("goes on counting when the director is another, and when somebody edits what the server said", async () => {
    const own = decide(71, { decidedById: director.id });
    await server.follow();
    later();
    lists().people.edit(director.id, { roles: ["staff"] });
    await server.follow();
    lists().plans.edit(own.id, { standing: "doesNotCount" }, 72);
    await server.follow();
    expect(read(own.id)).toMatchObject({ standing: "counts", modifiedBy: 1 });
    later();
    const next = decide(71, { decidedById: director.id });
    await server.follow();
    expect(read(next.id)).toMatchObject({ standing: "doesNotCount" });
  });

  it("waits while a row of the organisation cannot be read, and its report with it", async () => {
    const { manager } = site;
    const board = lists().bodies.put(council({ key: "ks", secretaryId: secretary.id }));
    const unread = { list: "People", title: { sv: "", en: "" }, id: 999, column: "", address: "" };
    let rows = [unread];
    vi.spyOn(lists().unreadable, "all").mockImplementation(() => rows);
    const theirs = decide(manager.accountId, { decidedById: manager.id });
    const own = as(71, () =>
      lists().planReports.put(planReport({ planId: theirs.id, bodyId: board.id, reportedById: director.id })),
    );
    await server.follow();
    expect(read(theirs.id)).toMatchObject({ standing: "notYetRead" });
    expect(notCounted()).toEqual([]);
    rows = [];
    lists().people.edit(director.id, { title: "Kommundirektör" });
    await server.follow();
    expect(read(theirs.id)).toMatchObject({ standing: "doesNotCount" });
    expect(notCounted().map(({ key }) => key)).toEqual([
      `event:decisionNotCounted:plans:${String(theirs.id)}`,
      `event:decisionNotCounted:planReports:${String(own.id)}`,
    ]);
  });

  it("is judged by the model of the moment when it was written", async () => {
    const { manager } = site;
    const mine = { unitId: manager.unitId, decidedById: manager.id };
    const before = decide(manager.accountId, mine);
    later();
    publish(site, orebro, swedishDay(site.time));
    later();
    // In Örebro the director decides every plan.
    const after = decide(manager.accountId, mine);
    await server.follow();
    expect(read(before.id)).toMatchObject({ standing: "counts" });
    expect(read(after.id)).toMatchObject({ standing: "doesNotCount" });
  });
});

describe("a report on the municipality's plan", () => {
  const report = (account: number | undefined, reportedById: number, planId: number, bodyId: number) =>
    as(account, () =>
      lists().planReports.put(
        planReport({
          planId,
          bodyId,
          reportedById,
          reportedOn: day,
          words: "Det mesta är påbörjat.",
          items: [{ initiativeId: 1, status: "executing", goal: "law", budget: 100_000 }],
        }),
      ),
    );

  it("reaches the board's channel and its chair and secretary, once each [A-026 in part]", async () => {
    const chair = lists().people.put(person({ key: "gunnar", name: "Gunnar Frisk", accountId: 73 }));
    const board = lists().bodies.put(
      council({
        key: "ks",
        name: "Kommunstyrelsen",
        bodyRole: "executiveBoard",
        channelId: channel,
        chairId: chair.id,
        secretaryId: secretary.id,
      }),
    );
    reachable(site, bot, [chair, secretary]);
    const items = [planItem(1, "short", { goal: "law" })];
    const own = decide(71, { decidedById: director.id, items });
    await server.follow();
    later();
    report(71, director.id, own.id, board.id);
    await server.follow();
    await server.follow();
    expect(server.notices("report").map(({ recipient }) => recipient)).toEqual(["ks"]);
    expect(server.notices("informed").map(({ recipient }) => recipient)).toEqual(["sara", "gunnar"]);
    await server.outbox.run();
    const sent = bot.connector.posts.map(({ conversation, activity }) => [
      conversation,
      JSON.stringify(activity),
    ]);
    expect(sent).toHaveLength(3);
    expect(new Set(sent.map(([place]) => place))).toEqual(new Set([channel, "a:gunnar", "a:sara"]));
    for (const [, card] of sent) {
      expect(card).toContain("Rapport om handlingsplanen 2026");
      expect(card).toContain("Kommunstyrelsen");
      expect(card).toContain("Det mesta är påbörjat.");
      expect(card).toContain("1 är påbörjat");
    }
  });

  it("stays a report when another is the municipal director, and says so in its row", async () => {
    const board = lists().bodies.put(council({ key: "ks", bodyRole: "executiveBoard" }));
    const own = decide(71, { decidedById: director.id });
    await server.follow();
    later();
    const { id } = report(71, director.id, own.id, board.id);
    await server.follow();
    later();
    lists().people.edit(director.id, { roles: ["staff"], accountId: 4711 });
    await server.follow();
    lists().planReports.edit(id, { standing: "doesNotCount" }, 72);
    await server.follow();
    const row = reportRow(id);
    expect(row).toMatchObject({ standing: "counts", modifiedBy: 1 });
    const { book, people, units, bodies } = await server.follower.mirror();
    const rules = { book, organisation: { people, units, bodies } };
    const about = lists().plans.rows.get(own.id);
    expect(judgeReport(row, about, rules).counts).toBe(false);
    expect(reportStanding(row, about, rules)).toEqual({ counts: true });
    const writes = lists().planReports.versions.length;
    await server.follower.reconcile();
    await serverUnderTest(site, bot, { instance: "two" }).follower.reconcile();
    expect(lists().planReports.versions.length).toBe(writes);
  });

  it("waits for the board, its secretary and the plan when their rows cannot be read, also when the server is started anew", async () => {
    reachable(site, bot, [secretary]);
    const own = decide(71, { decidedById: director.id });
    const board = lists().bodies.put(council({ key: "ks", channelId: channel, secretaryId: secretary.id }));
    await server.follow();
    for (const [list, id] of [
      ["Bodies", board.id],
      ["People", secretary.id],
      ["Plans", own.id],
    ] as const) {
      later();
      const before = server.notices().length;
      const unread = { list, title: { sv: "", en: "" }, id, column: "", address: "" };
      let rows = [unread];
      vi.spyOn(lists().unreadable, "all").mockImplementation(() => rows);
      const mirror = await server.follower.mirror();
      if (list === "Bodies") mirror.bodies = [];
      if (list === "Plans") mirror.plans.clear();
      const made = report(71, director.id, own.id, board.id);
      await server.follow();
      expect(server.notices()).toHaveLength(before);
      expect(reportRow(made.id).standing).toBe("notYetRead");
      rows = [];
      server = serverUnderTest(site, bot, { instance: list });
      lists().people.edit(director.id, { title: list });
      await server.follow();
      expect(server.notices()).toHaveLength(before + 2);
      expect(reportRow(made.id).standing).toBe("counts");
    }
    expect(notCounted()).toEqual([]);
  });

  it("goes nowhere when somebody else wrote it, or the plan does not count, and is told of", async () => {
    const board = lists().bodies.put(
      council({ key: "ks", bodyRole: "executiveBoard", channelId: channel, secretaryId: secretary.id }),
    );
    const own = decide(71, { decidedById: director.id });
    const false1 = decide(72, { decidedById: director.id });
    await server.follow();
    later();
    const byOther = report(72, director.id, own.id, board.id);
    const ofFalse = report(71, director.id, false1.id, board.id);
    await server.follow();
    expect(server.notices()).toEqual([]);
    expect(notCounted().map(({ key }) => key)).toEqual(
      expect.arrayContaining(
        [byOther, ofFalse].map(({ id }) => `event:decisionNotCounted:planReports:${String(id)}`),
      ),
    );
  });
});
