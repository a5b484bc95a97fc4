import { createServer } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import {
  directory,
  listening,
  personCalled,
  sdkBot,
  teamsBench,
  type TeamsBench,
} from "../../../../tests/support/teams-bench.ts";
import { allowConsole } from "../../../../tests/support/setup.ts";
import type { TeamsOptions } from "#local/teams/create-teams.ts";

const anna = personCalled("Anna");
const bo = personCalled("Bo");
const card = (text: string) => ({
  contentType: "application/vnd.microsoft.card.adaptive" as const,
  content: {
    type: "AdaptiveCard" as const,
    version: "1.5" as const,
    body: [{ type: "TextBlock" as const, text }],
    refresh: { action: { type: "Action.Execute" as const, verb: "look", data: { action: "look" } } },
    actions: [
      { type: "Action.Execute" as const, title: "Godkänn", verb: "approve", data: { action: "approve" } },
    ],
  },
});

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** A bench whose bot runs on the Teams SDK. */
async function together(options: Partial<TeamsOptions> = {}) {
  let messagesUrl = "";
  const bench = await teamsBench({ productMessagesUrl: () => messagesUrl, ...options });
  const bot = await sdkBot(bench);
  ({ messagesUrl } = bot);
  stops.push(bot.stop, bench.stop);
  return { bench, app: bot.app, world: bench.teams.world, client: bench.teams.client };
}

const personal = ({ teams }: TeamsBench) =>
  ({ kind: "personal", id: teams.world.personalId(anna), user: anna }) as const;
const general = ({ teams }: TeamsBench) => {
  const [channel] = teams.world.team.channels;
  return { kind: "channel", id: channel.id, channel } as const;
};

describe("what people do in Teams, heard by a bot on the Teams SDK", () => {
  it("a personal message arrives signed, and the bot's answer stands in the chat", async () => {
    const { bench, app, client, world } = await together();
    app.on("message", async (context) => {
      const { activity } = context;
      await context.send(`${activity.from.name ?? ""} ${activity.from.aadObjectId ?? ""}: ${activity.text}`);
    });
    const { answer } = await client.say({ user: anna, conversation: personal(bench), text: "status" });
    expect(answer?.status).toBe(200);
    const texts = world.messages.inConversation(world.personalId(anna)).map(({ activity }) => activity.text);
    expect(texts).toEqual(["status", `Anna Lind ${anna.oid}: status`]);
  });

  it("a channel message is heard only with a mention, and answered in its thread", async () => {
    const { bench, app, client, world } = await together();
    app.on("message", async (context) => {
      await context.send(`tog emot ${context.activity.text.trim()}`);
    });
    const unheard = await client.say({ user: anna, conversation: general(bench), text: "Hej alla" });
    expect(unheard.answer).toBeUndefined();
    const heard = await client.say({ user: anna, conversation: general(bench), text: "@Rådslag status" });
    expect(heard.answer?.status).toBe(200);
    const replies = world.messages
      .inConversation(world.team.id)
      .filter(({ root, sender }) => root === heard.message.id && sender === "bot");
    expect(replies.map(({ activity }) => activity.text)).toEqual([
      expect.stringMatching(/^tog emot .*status$/),
    ]);
  });

  it("a button's card replaces what that person sees, and nobody else", async () => {
    const { bench, app, client, world } = await together();
    app.on("card.action", ({ activity }) => ({
      statusCode: 200,
      type: "application/vnd.microsoft.card.adaptive",
      value: card(`${activity.value.action.verb ?? ""} ${String(activity.value.action.data["reason"])}`)
        .content,
    }));
    const message = world.messages.append({
      conversation: world.team.id,
      sender: "bot",
      activity: { type: "message", attachments: [card("Beslut")] },
    });
    const action = { type: "Action.Execute", verb: "approve", data: { action: "approve" } };
    const outcome = await client.press({ user: anna, message, action, inputs: { reason: "nytta" } });
    expect(outcome).toMatchObject({ kind: "card", card: { body: [{ text: "approve nytta" }] } });
    expect([...world.views.cardsFor(general(bench).id, anna.oid).keys()]).toEqual([message.id]);
    expect(world.views.cardsFor(general(bench).id, bo.oid).size).toBe(0);
  });

  it("a card that asks for it is refreshed with an automatic trigger for the one who looks", async () => {
    const { bench, app, client, world } = await together();
    const triggers: unknown[] = [];
    app.on("card.action", ({ activity }) => {
      triggers.push(activity.value.trigger);
      return { statusCode: 200, type: "application/vnd.microsoft.activity.message", value: "Klart" };
    });
    const message = world.messages.append({
      conversation: general(bench).id,
      sender: "bot",
      activity: { type: "message", attachments: [card("Beslut")] },
    });
    expect(await client.refresh(anna, message)).toEqual({ kind: "message", text: "Klart" });
    expect(triggers).toEqual(["automatic"]);
  });

  it("Action.Submit arrives as a message with the value and the card it came from", async () => {
    const { bench, app, client, world } = await together();
    const seen: unknown[] = [];
    app.on("message", ({ activity }) => {
      seen.push([activity.value, activity.replyToId]);
    });
    const message = world.messages.append({
      conversation: personal(bench).id,
      sender: "bot",
      activity: { type: "message", attachments: [card("Fråga")] },
    });
    await client.press({
      user: anna,
      message,
      action: { type: "Action.Submit", data: { a: 1 } },
      inputs: { b: "2" },
    });
    expect(seen).toEqual([[{ a: 1, b: "2" }, message.id]]);
  });

  it("installing and removing tells the bot where it is, and a removed bot may not write", async () => {
    const { bench, app, world } = await together({ isBare: true });
    const seen: string[] = [];
    app.on("installationUpdate", ({ activity }) => {
      seen.push(`${activity.action} ${activity.conversation.conversationType}`);
    });
    const { installations } = bench.teams;
    await installations.installInTeam(anna);
    await installations.installForPerson(anna);
    await installations.removeForPerson(anna);
    await installations.removeFromTeam(anna);
    expect(seen).toEqual(["add channel", "add personal", "remove personal", "remove channel"]);
    const url = `/connector/v3/conversations/${world.personalId(anna)}/activities`;
    expect((await bench.call("POST", url, { type: "message", text: "Hej" })).status).toBe(403);
  });

  it("a bot that starts is told once of each place where it is installed already", async () => {
    const { bench, app } = await together({ withoutApp: [bo.upn] });
    const seen: (string | undefined)[] = [];
    app.on("installationUpdate", ({ activity }) => {
      seen.push(activity.conversation.conversationType === "channel" ? "team" : activity.from.name);
    });
    await bench.teams.installations.announcePending(anna);
    await bench.teams.installations.announcePending(anna);
    expect(seen).toEqual(["team", "Anna Lind", "Cilla Berg", "Dan Holm"]);
  });

  it("a bot that was gone is told again where it is installed", async () => {
    const bench = await teamsBench({ deliveryAttempts: 1 });
    stops.push(bench.stop);
    await bench.teams.installations.announcePending(anna);
    const missed = bench.teams.deliveries.recent(100).length;
    await bench.teams.installations.announcePending(anna);
    expect(bench.teams.deliveries.recent(100)).toHaveLength(2 * missed);
    expect(missed).toBe(10);
  });

  it("a meeting's start carries its id in the channel data", async () => {
    const { bench, app, world } = await together();
    const seen: unknown[] = [];
    app.on("meetingStart", ({ activity }) => {
      seen.push([activity.value.Title, activity.channelData?.meeting?.id]);
    });
    const [meeting] = world.meetings.all();
    if (!meeting) throw new Error("no meeting");
    await bench.teams.meetings.begin(anna, meeting);
    const id = Buffer.from(`0#${meeting.thread}#0`).toString("base64");
    expect(seen).toEqual([["Digitaliseringsrådets möte", id]]);
    expect(world.meetings.find(meeting.thread)?.state).toBe("running");
  });

  it("dialogs, searches and reactions reach their handlers", async () => {
    const { bench, app, client, world } = await together();
    const reactions: unknown[] = [];
    app.on("dialog.open", () => ({ task: { type: "message", value: "öppen" } }));
    app.on("message.ext.query", ({ activity }) => ({
      composeExtension: { type: "message", text: String(activity.value.parameters?.[0]?.value) },
    }));
    app.on("messageReaction", ({ activity }) => {
      reactions.push(activity.reactionsAdded?.[0]?.type);
    });
    const value = { data: { dialog_id: "edit" }, context: { theme: "default" } };
    const dialog = await client.invoke(anna, personal(bench), { name: "task/fetch", value });
    expect(dialog.body).toEqual({ task: { type: "message", value: "öppen" } });
    const query = { commandId: "sok", parameters: [{ name: "q", value: "bygglov" }] };
    const found = await client.invoke(anna, general(bench), { name: "composeExtension/query", value: query });
    expect(found.body).toMatchObject({ composeExtension: { text: "bygglov" } });
    const message = world.messages.append({
      conversation: world.team.id,
      sender: "bot",
      activity: { type: "message", text: "Hej" },
    });
    await client.react(anna, message, "like", true);
    expect(reactions).toEqual(["like"]);
    expect(world.views.reactions(world.team.id, message.id)).toEqual([
      { person: anna.oid, reaction: "like" },
    ]);
  });

  it("a token that another key signed is not accepted by the bot", async () => {
    allowConsole(/@teams|signature/i);
    const { bench } = await together();
    const stranger = await teamsBench({ productMessagesUrl: "" });
    stops.push(stranger.stop);
    const token = await stranger.tokens.sign(
      {
        iss: "https://api.botframework.com",
        aud: directory.apps.server,
        serviceurl: bench.teams.world.serviceUrl,
      },
      60,
    );
    await bench.teams.client.say({ user: anna, conversation: personal(bench), text: "hej" });
    const [delivered] = bench.teams.deliveries.recent(1);
    expect(delivered?.status).toBe(200);
    const bot = await sdkBot(bench);
    stops.push(bot.stop);
    const response = await fetch(bot.messagesUrl, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify(delivered?.activity),
    });
    expect(response.status).toBe(401);
  });
});

describe("a bot that is slow or gone", () => {
  it("is posted the same activity again when it does not answer in time", async () => {
    const ids: string[] = [];
    const slow = createServer((incoming, outgoing) => {
      let body = "";
      incoming.on("data", (chunk: Buffer) => (body += chunk.toString()));
      incoming.on("end", () => {
        ids.push((JSON.parse(body) as { id: string }).id);
        if (ids.length > 1) outgoing.end("{}");
      });
    });
    const productMessagesUrl = await listening(slow);
    const bench = await teamsBench({ productMessagesUrl, answerWithin: 80 });
    stops.push(bench.stop, () => {
      slow.closeAllConnections();
      slow.close();
    });
    const { answer, message } = await bench.teams.client.say({
      user: anna,
      conversation: personal(bench),
      text: "hej",
    });
    expect(ids).toEqual([message.id, message.id]);
    expect(answer?.status).toBe(200);
    expect(bench.teams.deliveries.recent(1)[0]?.attempts).toBe(2);
    await bench.teams.courier.redeliver(answer?.delivery ?? 0);
    expect(ids).toHaveLength(3);
  });

  it("is told apart from one that answers: the person keeps the message and sees that a button failed", async () => {
    const bench = await teamsBench({ deliveryAttempts: 1 });
    stops.push(bench.stop);
    const { answer, message } = await bench.teams.client.say({
      user: anna,
      conversation: personal(bench),
      text: "hej",
    });
    expect(answer?.status).toBeUndefined();
    expect(bench.teams.world.messages.find(message.conversation, message.id)?.activity.text).toBe("hej");
    const action = { type: "Action.Execute", verb: "x", data: {} };
    const outcome = await bench.teams.client.press({ user: anna, message, action });
    expect(outcome).toEqual({ kind: "failed", text: "Något gick fel. Försök igen." });
  });
});
