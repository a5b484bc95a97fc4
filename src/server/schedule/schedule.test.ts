import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Digest } from "#domain/digest/compose-digest.ts";
import { botUnderTest, type BotUnderTest } from "../../../tests/support/bot-under-test.ts";
import { anInitiative, at, councilSite, type CouncilSite } from "../../../tests/support/council-site.ts";
import {
  reachable,
  serverUnderTest,
  type ServerUnderTest,
} from "../../../tests/support/server-under-test.ts";

let site: CouncilSite;
let bot: BotUnderTest;
let server: ServerUnderTest;

beforeEach(async () => {
  site = councilSite();
  bot = await botUnderTest(site);
  server = serverUnderTest(site, bot);
  reachable(site, bot);
  await round("2026-11-18T08:00:00Z");
});
afterEach(() => bot.stop());

async function round(time: string, by: ServerUnderTest = server): Promise<void> {
  site.time = at(time);
  await by.follow();
  if (await by.schedule()) await by.follow();
  await by.outbox.run();
}
const register = (title: string) => {
  site.repositories.site.account = site.staff.accountId ?? 0;
  const row = site.repositories.initiatives.put(anInitiative({ title }));
  site.repositories.site.account = 1;
  return row;
};
const digests = () =>
  server.notices("digest").map(({ key, content }) => ({ key, digest: JSON.parse(content) as Digest }));

describe("the weekly digest", () => {
  it("is posted once on Monday at 07:30 in Sweden, however often the server looks", async () => {
    register("Nytt behov");
    await round("2026-11-23T06:29:00Z");
    expect(digests()).toEqual([]);
    for (const time of ["2026-11-23T06:30:00Z", "2026-11-23T06:31:00Z", "2026-11-24T12:00:00Z"])
      await round(time);
    expect(digests().map(({ key }) => key)).toEqual(["digest:2026-11-23:radet"]);
    expect(bot.connector.posts).toHaveLength(1);
    expect(digests()[0]?.digest).toMatchObject({ newNeeds: 1, total: 1, meetingId: 1 });
  });

  it("tells each event in one digest, none twice and none never", async () => {
    register("Första veckan");
    await round("2026-11-23T06:30:00Z");
    register("Andra veckan");
    await round("2026-11-30T06:30:00Z");
    expect(digests().map(({ digest }) => digest.entries.map(({ initiativeId }) => initiativeId))).toEqual([
      [1],
      [2],
    ]);
  });

  it("is made up for once after a month without the server", async () => {
    register("Länge sedan");
    const later = serverUnderTest(site, bot, { instance: "later" });
    await round("2026-12-22T10:00:00Z", later);
    await round("2026-12-22T10:01:00Z", later);
    expect(digests().map(({ key }) => key)).toEqual(["digest:2026-12-21:radet"]);
    expect(digests()[0]?.digest.newNeeds).toBe(1);
  });

  it("is not doubled by a second server, or by a stop between the notice and its note", async () => {
    register("Behov");
    const other = serverUnderTest(site, bot, { instance: "two" });
    site.time = at("2026-11-23T06:30:00Z");
    await server.follow();
    await Promise.all([server.schedule(), other.schedule()]);
    const note = [...site.repositories.settings.rows.values()].find(({ key }) => key === "digest:radet");
    site.repositories.settings.edit(note?.id ?? 0, {
      value: JSON.stringify({ planned: "2026-11-18T08:00:00Z", untilEventId: 0 }),
    });
    await other.schedule();
    await Promise.all([server.outbox.run(), other.outbox.run()]);
    expect(bot.connector.posts).toHaveLength(1);
    register("Efteråt");
    await round("2026-11-30T06:30:00Z");
    expect(
      digests()
        .at(-1)
        ?.digest.entries.map(({ initiativeId }) => initiativeId),
    ).toEqual([2]);
  });

  it("follows the municipality's own setting, and the usual time when the setting cannot be read", async () => {
    const set = (value: unknown) =>
      site.repositories.settings.put({ key: "schedule", value: JSON.stringify(value) });
    const setting = set({ digest: "0 16 * * 5" });
    await round("2026-11-20T15:00:00Z");
    expect(digests().map(({ key }) => key)).toEqual(["digest:2026-11-20:radet"]);
    site.repositories.settings.edit(setting.id, { value: JSON.stringify({ digest: "varje fredag" }) });
    await round("2026-11-23T06:30:00Z");
    expect(digests().map(({ key }) => key)).toEqual(["digest:2026-11-20:radet", "digest:2026-11-23:radet"]);
  });

  it("works with what has changed, not with all that there is", async () => {
    for (let index = 0; index < 300; index += 1) register(`Initiativ ${String(index)}`);
    // Rows are told their steps at a pace, minute by minute.
    for (const minute of [10, 11, 12, 13]) {
      site.time = at(`2026-11-22T06:${String(minute)}:00Z`);
      await server.follow();
    }
    site.repositories.site.calls.length = 0;
    await round("2026-11-23T06:30:00Z");
    const { calls } = site.repositories.site;
    expect(
      calls.filter((call) => call.startsWith("initiatives.") && call !== "initiatives.changesSince"),
    ).toEqual([]);
    expect(calls.length).toBeLessThan(45);
  });
});

describe("an agenda", () => {
  const meeting = () => site.repositories.meetings.rows.get(1);
  const addItem = () =>
    site.repositories.agendaItems.put({
      key: "agenda:1:1",
      meetingId: 1,
      initiativeId: register("Digitalt bygglov").id,
      itemType: "decision",
      position: 1,
      minutes: 15,
      note: "",
      isWithdrawn: false,
    });

  it("is posted three days before the meeting at 08:00, once, and marked as posted [A-105]", async () => {
    addItem();
    await round("2026-11-22T07:00:00Z");
    expect(meeting()?.agendaState).toBe("draft");
    await round("2026-11-23T07:00:00Z");
    expect(meeting()?.agendaState).toBe("posted");
    await round("2026-11-23T07:01:00Z");
    await round("2026-11-24T07:00:00Z");
    const agendas = bot.connector.posts.filter(({ activity }) =>
      String(activity["summary"]).startsWith("Dagordning"),
    );
    expect(agendas).toHaveLength(1);
    expect(
      [...site.repositories.events.rows.values()].filter(({ kind }) => kind === "agendaPosted"),
    ).toHaveLength(1);
  });

  it("waits until there is something on it", async () => {
    await round("2026-11-24T07:00:00Z");
    expect(server.notices("agenda")).toEqual([]);
    const item = addItem();
    site.repositories.agendaItems.edit(item.id, { isWithdrawn: true });
    await round("2026-11-24T07:30:00Z");
    expect(server.notices("agenda")).toEqual([]);
    site.repositories.agendaItems.edit(item.id, { isWithdrawn: false });
    await round("2026-11-24T08:00:00Z");
    expect(server.notices("agenda")).toHaveLength(1);
  });

  it("is not posted for a meeting that has been", async () => {
    addItem();
    await round("2026-11-26T12:00:00Z");
    expect(server.notices("agenda")).toEqual([]);
  });

  it("that somebody has taken back to a draft is not posted again by itself", async () => {
    addItem();
    await round("2026-11-23T07:00:00Z");
    site.repositories.meetings.edit(1, { agendaState: "draft" });
    await round("2026-11-23T08:00:00Z");
    expect(meeting()?.agendaState).toBe("draft");
  });
});
