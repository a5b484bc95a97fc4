import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  anActivity,
  botUnderTest,
  inChannel,
  type BotUnderTest,
} from "../../tests/support/bot-under-test.ts";
import { anInitiative, channel, councilSite, type CouncilSite } from "../../tests/support/council-site.ts";
import { sharePointIsDown } from "../../tests/support/memory-repositories.ts";
import { cardIn } from "../../tests/support/stub-connector.ts";

let site: CouncilSite;
let bot: BotUnderTest;

beforeEach(async () => {
  site = councilSite();
  bot = await botUnderTest(site);
  site.repositories.initiatives.put(anInitiative({ title: "Digitalt bygglov", status: "valued", score: 60 }));
  site.repositories.initiatives.put(anInitiative({ title: "E-tjänst för bygglov", unitId: 2 }));
  site.repositories.initiatives.put(anInitiative({ title: "Bygglov under sekretess", isConfidential: true }));
});
afterEach(() => bot.stop());

const newest = (): string => JSON.stringify(cardIn(bot.connector.posts.at(-1)?.activity ?? {}));
const say = async (text: string, changes: Record<string, unknown> = {}): Promise<string> => {
  const before = bot.connector.posts.length;
  const { status } = await bot.send(anActivity(bot, site.staff.objectId, { text, ...changes }));
  expect(status).toBe(200);
  expect(bot.connector.posts).toHaveLength(before + 1);
  return newest();
};
const conversations = () => [...site.repositories.conversations.rows.values()];

describe("commands", () => {
  it.each(["hjälp", "Hjälp!", "help", "hej", ""])("%j shows what can be asked", async (text) => {
    expect(await say(text)).toContain("Det här kan du fråga om");
  });

  it("status shows the whole portfolio, every bucket of it [D-03 in part]", async () => {
    const answer = await say("status");
    expect(answer).toContain("3 initiativ");
    expect(answer).toContain("1 av 3");
    expect(answer).toContain("Status saknas");
    expect(answer).toContain("0 av 3");
  });

  it("initiativ finds by words of the name, and never what is confidential", async () => {
    const answer = await say("initiativ bygglov e-tjänst");
    expect(answer).toContain("1 initiativ för ”bygglov e-tjänst”");
    expect(answer).toContain("E-tjänst för bygglov");
    expect(await say("initiativ sekretess")).toContain("Inget initiativ har ”sekretess” i namnet");
    expect(await say("initiative bygglov", { locale: "en-US" })).toContain("2 initiatives for “bygglov”");
  });

  it("dagordning in a channel shows its body's next meeting", async () => {
    site.repositories.agendaItems.put({
      key: "agenda:1:1",
      meetingId: 1,
      initiativeId: 1,
      itemType: "decision",
      position: 1,
      minutes: 20,
      note: "",
      isWithdrawn: false,
    });
    const answer = await say("<at>Rådslag</at> dagordning", inChannel);
    expect(answer).toContain("Rådet i november");
    expect(answer).toContain("13:00  Digitalt bygglov");
    expect(bot.connector.posts.at(-1)?.conversation).toBe(`${channel};messageid=1`);
  });

  it("what is not understood is met with what is", async () => {
    const answer = await say("<script>alert(1)</script> gör något");
    expect(answer).toContain("Det kommandot känner jag inte till");
    expect(answer).toContain("dagordning");
  });

  it("says so when SharePoint does not answer", async () => {
    await say("status");
    site.repositories.meetings.find = () => Promise.reject(sharePointIsDown);
    expect(await say("agenda")).toContain("SharePoint svarar inte just nu");
  });

  it("tells a stranger whom to ask", async () => {
    const { status } = await bot.send(
      anActivity(bot, "00000000-0000-4000-8000-000000000000", { text: "status" }),
    );
    expect(status).toBe(200);
    expect(newest()).toContain("Jag hittar dig inte bland personerna");
  });

  it("answers once when Teams delivers the same message again", async () => {
    const activity = anActivity(bot, site.staff.objectId, { text: "status" });
    await Promise.all([bot.send(activity), bot.send(activity), bot.send(activity)]);
    expect(bot.connector.posts).toHaveLength(1);
  });

  it("says so too when not even the people can be read", async () => {
    site.repositories.site.failure = sharePointIsDown;
    expect(await say("status")).toContain("SharePoint svarar inte just nu");
    site.repositories.site.failure = undefined;
    expect(bot.warnings).toEqual(["the people could not be read", "a conversation could not be kept"]);
  });

  it("waits for Teams when it asks for a moment", async () => {
    let refusals = 1;
    bot.connector.fault = () =>
      refusals-- > 0 ? { kind: "refuse", status: 429, headers: { "retry-after": "1" } } : undefined;
    expect(await say("status")).toContain("3 initiativ");
  });
});

describe("where people and channels are", () => {
  const installed = (action: string, changes: Record<string, unknown> = {}) =>
    bot.send(anActivity(bot, site.staff.objectId, { type: "installationUpdate", action, ...changes }));

  it("is kept when the app is added, and the person is welcomed", async () => {
    await installed("add");
    expect(conversations()).toMatchObject([
      {
        key: site.staff.key,
        kind: "personal",
        conversationId: `a:${site.staff.objectId}`,
        serviceUrl: bot.connector.serviceUrl,
        removedAt: undefined,
      },
    ]);
    expect(newest()).toContain("Jag är Rådslags bot");
    expect(bot.acted).toEqual([[site.staff.key]]);
  });

  it("is kept for a channel with its team, whatever thread it came from", async () => {
    await installed("add", inChannel);
    expect(conversations()).toMatchObject([
      {
        key: channel,
        kind: "channel",
        conversationId: channel,
        teamId: "55555555-5555-4555-8555-555555555555",
      },
    ]);
    expect(newest()).toContain("Rådslag är på plats i kanalen");
  });

  it("becomes the council's when the council is the only body without a channel", async () => {
    const { bodies } = site.repositories;
    bodies.edit(1, { channelId: "" });
    await installed("add", inChannel);
    expect(bodies.rows.get(1)?.channelId).toBe(channel);
    expect(bot.acted.at(-1)).toEqual([channel, "radet"]);
  });

  it("becomes the council's also when a forum and a preparation group lack one", async () => {
    const { bodies } = site.repositories;
    const council = bodies.edit(1, { channelId: "" });
    bodies.put({ ...council, key: "forum", bodyRole: "forum" });
    bodies.put({ ...council, key: "preparation", bodyRole: "preparation" });
    await installed("add", inChannel);
    expect([...bodies.rows.values()].map(({ channelId }) => channelId)).toEqual([channel, "", ""]);
  });

  it("is nobody's council's when several councils lack a channel", async () => {
    const { bodies } = site.repositories;
    const council = bodies.edit(1, { channelId: "" });
    bodies.put({ ...council, key: "forum", name: "Forum" });
    await installed("add", inChannel);
    expect([...bodies.rows.values()].map(({ channelId }) => channelId)).toEqual(["", ""]);
  });

  it("is marked when the app is removed, and found again when it is back", async () => {
    await installed("add");
    await installed("remove");
    expect(conversations()[0]?.removedAt).toBe(site.time);
    await installed("add");
    expect(conversations()[0]?.removedAt).toBeUndefined();
    expect(bot.acted.at(-1)).toEqual([site.staff.key]);
  });

  it("is kept when Teams sends again what could not be kept at first", async () => {
    const activity = anActivity(bot, site.staff.objectId, { type: "installationUpdate", action: "add" });
    site.repositories.site.failure = sharePointIsDown;
    expect((await bot.send(activity)).status).toBe(500);
    site.repositories.site.failure = undefined;
    expect((await bot.send(activity)).status).toBe(200);
    expect(conversations()).toHaveLength(1);
    expect((await bot.send(activity)).status).toBe(200);
    expect(bot.connector.posts).toHaveLength(1);
  });

  it("is marked when a channel is deleted", async () => {
    await installed("add", inChannel);
    await bot.send(
      anActivity(bot, site.staff.objectId, {
        ...inChannel,
        type: "conversationUpdate",
        channelData: { ...inChannel.channelData, eventType: "channelDeleted" },
      }),
    );
    expect(conversations()[0]?.removedAt).toBe(site.time);
  });

  it("is learnt from any message, and follows a new service URL", async () => {
    await say("hjälp");
    expect(conversations()).toHaveLength(1);
    const [first] = conversations();
    site.repositories.conversations.edit(first?.id ?? 0, { serviceUrl: "https://old.example/" });
    await say("hjälp");
    expect(conversations()).toMatchObject([{ serviceUrl: bot.connector.serviceUrl }]);
  });
});
