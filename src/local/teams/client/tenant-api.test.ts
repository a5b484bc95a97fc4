import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { personCalled, teamsBench, type TeamsBench } from "../../../../tests/support/teams-bench.ts";

const anna = personCalled("Anna");
const bo = personCalled("Bo");
const base = "/__tenant-api/teams/conversations";
const card = (text: string) => ({
  contentType: "application/vnd.microsoft.card.adaptive",
  content: { type: "AdaptiveCard", version: "1.5", body: [{ type: "TextBlock", text }] },
});

let bench: TeamsBench;
beforeEach(async () => {
  bench = await teamsBench({ deliveryAttempts: 1 });
});
afterEach(() => {
  bench.stop();
});
const read = async (conversation: string, user: string): Promise<unknown> =>
  (await bench.call("GET", `${base}/${encodeURIComponent(conversation)}/messages?user=${user}`)).json();

describe("what the chat view asks the tenant", () => {
  it("shows a conversation, and answers 304 until something changes", async () => {
    const { world } = bench.teams;
    const path = `${bench.origin}${base}/channel/messages?user=${anna.upn}`;
    const first = await fetch(path);
    const headers = { "if-none-match": first.headers.get("etag") ?? "" };
    expect((await fetch(path, { headers })).status).toBe(304);
    world.messages.append({
      conversation: world.team.id,
      sender: "bot",
      activity: { type: "message", text: "Nytt" },
    });
    const second = await fetch(path, { headers });
    expect(second.status).toBe(200);
    expect(await second.json()).toMatchObject({
      name: "Allmänt",
      app: "installed",
      messages: [{ text: "Nytt", from: { name: "Rådslag", isBot: true } }],
    });
    world.installations.changeTeam(world.team.id, "removed");
    const third = await fetch(path, { headers: { "if-none-match": second.headers.get("etag") ?? "" } });
    expect(await third.json()).toMatchObject({ app: "removed" });
  });

  it("shows a card that an action gave to one person to that person only, until the bot updates it", async () => {
    const { world } = bench.teams;
    const channel = world.team.id;
    const activity = { type: "message", attachments: [card("för alla")] };
    const { id } = world.messages.append({ conversation: channel, sender: "bot", activity });
    world.views.setCard(channel, id, anna.oid, card("för Anna").content);
    const text = (shown: string) => ({ messages: [{ cards: [{ body: [{ text: shown }] }] }] });
    expect(await read("channel", anna.upn)).toMatchObject(text("för Anna"));
    expect(await read("channel", bo.upn)).toMatchObject(text("för alla"));
    world.messages.replace(channel, id, { type: "message", attachments: [card("uppdaterad")] });
    expect(await read("channel", anna.upn)).toMatchObject(text("uppdaterad"));
  });

  it("keeps a message that the bot did not hear, and says so", async () => {
    const answer = await bench.call("POST", `${base}/personal/messages`, { user: anna.upn, text: "hej" });
    expect(await answer.json()).toMatchObject({ isHeard: false });
    expect(await read("personal", anna.upn)).toMatchObject({
      messages: [{ text: "hej", from: { isMe: true } }],
    });
  });

  it("shows nobody another person's chat, and answers no other page", async () => {
    const own = bench.teams.world.personalId(bo);
    const path = `${base}/${encodeURIComponent(own)}/messages`;
    expect((await bench.call("GET", `${path}?user=${anna.upn}`)).status).toBe(404);
    expect((await bench.call("GET", `${path}?user=${bo.upn}`)).status).toBe(200);
    const foreign = await fetch(`${bench.origin}${path}?user=${bo.upn}`, {
      headers: { origin: "http://localhost:5401" },
    });
    expect(foreign.status).toBe(403);
  });

  it("lets a person answer a chat that the bot began, but not write to a bot that is not there", async () => {
    const { world } = bench.teams;
    world.installations.changePerson(bo.oid, { app: "none", opened: false });
    expect(await read("personal", bo.upn)).toMatchObject({ app: "none" });
    await bench.call("POST", `${base}/personal/messages`, { user: bo.upn, text: "hej" });
    expect(bench.teams.deliveries.recent(1)).toEqual([]);
    world.installations.changePerson(bo.oid, { opened: true });
    expect(await read("personal", bo.upn)).toMatchObject({ app: "installed" });
    await bench.call("POST", `${base}/personal/messages`, { user: bo.upn, text: "hej igen" });
    expect(bench.teams.deliveries.recent(1)).toMatchObject([{ activity: { text: "hej igen" } }]);
  });

  it("tells the bot once when a meeting begins and once when it ends", async () => {
    const thread = bench.teams.world.meetings.all()[0]?.thread ?? "";
    const path = `/__tenant-api/teams/meetings/${encodeURIComponent(thread)}`;
    for (const verb of ["begin", "begin", "end", "end"]) {
      expect((await bench.call("POST", `${path}/${verb}`, { user: anna.upn })).status).toBe(200);
    }
    const events = bench.teams.deliveries.recent(5).map(({ activity }) => activity["name"]);
    expect(events).toEqual([
      "application/vnd.microsoft.meetingEnd",
      "application/vnd.microsoft.meetingStart",
    ]);
  });

  it("adds the app again for a person who had removed it", async () => {
    const { world } = bench.teams;
    world.installations.changePerson(anna.oid, { app: "removed" });
    expect(await read("personal", anna.upn)).toMatchObject({ app: "removed" });
    await bench.call("POST", "/__tenant-api/teams/app", { user: anna.upn });
    expect(await read("personal", anna.upn)).toMatchObject({ app: "installed" });
    const told = bench.teams.deliveries.recent(2).map(({ activity }) => activity["type"]);
    expect(told).toEqual(["installationUpdate", "conversationUpdate"]);
  });
});
