import { beforeAll, describe, expect, it } from "vitest";
import {
  botToken,
  directory,
  personCalled,
  sdkBot,
  teamsBench,
  type TeamsBench,
} from "../../../../tests/support/teams-bench.ts";

type Bot = Awaited<ReturnType<typeof sdkBot>>;
const anna = personCalled("Anna");
const bo = personCalled("Bo");
const cilla = personCalled("Cilla");
const dan = personCalled("Dan");
const card = {
  contentType: "application/vnd.microsoft.card.adaptive",
  content: { type: "AdaptiveCard", version: "1.5", body: [{ type: "TextBlock", text: "Hej" }] },
};

interface Failure {
  readonly response: {
    readonly status: number;
    readonly headers: Record<string, string>;
    readonly data: { readonly error: { readonly code: string }; readonly subCode?: string };
  };
}
/** The answer that a call of the SDK failed with. */
const refusalOf = async (call: Promise<unknown>): Promise<Failure["response"]> => {
  const failure = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (typeof failure !== "object" || failure === null || !("response" in failure)) {
    throw new Error(`The call did not fail with an answer: ${String(failure)}`);
  }
  return (failure as Failure).response;
};

let bench: TeamsBench;
let bot: Bot;
let now = 1_000_000;
beforeAll(async () => {
  bench = await teamsBench({ strangers: [dan.upn], withoutApp: [cilla.upn], realNow: () => now });
  bot = await sdkBot(bench);
  return () => {
    bot.stop();
    bench.stop();
  };
});
/** Opens all rate windows again. */
const later = (): void => {
  now += 3_600_001;
};
const channel = (): string => bench.teams.world.team.id;
const chatWith = async (user: typeof anna): Promise<string> => {
  later();
  const created = await bot.api.conversations.create({
    members: [{ id: bench.teams.world.mriOf(user), name: user.name, role: "user" }],
    tenantId: directory.tenantId,
  });
  return created.id;
};

describe("the Bot Connector, driven by the Teams SDK", () => {
  it("begins a thread in a channel and takes replies in it", async () => {
    later();
    const created = await bot.api.conversations.create({
      isGroup: true,
      channelData: { channel: { id: channel() } },
      activity: { type: "message", text: "Dagordning" },
    });
    expect(created.id).toMatch(/^19:[0-9a-f]{32}@thread\.tacv2;messageid=\d{13}$/);
    const reply = await bot.api.conversations.createActivity(created.id, {
      type: "message",
      text: "Punkt 1",
    });
    const stored = bench.teams.world.messages.find(channel(), reply.id);
    expect(stored).toMatchObject({ root: created.activityId, sender: "bot", activity: { text: "Punkt 1" } });
  });

  it("begins a new thread when the bare channel is addressed", async () => {
    later();
    const { id } = await bot.api.conversations.createActivity(channel(), { type: "message", text: "Nytt" });
    expect(bench.teams.world.messages.find(channel(), id)?.root).toBe(id);
  });

  it("sends to a person, updates in place and deletes", async () => {
    const chat = await chatWith(anna);
    expect(chat).toMatch(/^a:1/);
    const { id } = await bot.api.conversations.createActivity(chat, { type: "message", attachments: [card] });
    await bot.api.conversations.updateActivity(chat, id, { type: "message", text: "Ändrat" });
    const updated = bench.teams.world.messages.find(chat, id);
    expect(updated?.activity.text).toBe("Ändrat");
    expect(updated?.edited).toBeDefined();
    await bot.api.conversations.deleteActivity(chat, id);
    expect(bench.teams.world.messages.find(chat, id)?.deleted).toBeDefined();
    const again = await refusalOf(
      bot.api.conversations.updateActivity(chat, id, { type: "message", text: "Igen" }),
    );
    expect([again.status, again.data.error.code]).toEqual([404, "ActivityNotFoundInConversation"]);
  });

  it("lists members, paged and one by one, with their Entra ids", async () => {
    later();
    const members = await bot.api.conversations.getMembers(channel());
    expect(members.map(({ name }) => name)).toEqual(["Anna Lind", "Bo Ek", "Cilla Berg"]);
    const paged = await bot.api.conversations.getPagedMembers(channel(), 50);
    expect(paged.members.map(({ aadObjectId }) => aadObjectId)).toEqual([anna.oid, bo.oid, cilla.oid]);
    const one = await bot.api.conversations.getMemberById(channel(), anna.oid);
    expect(one).toMatchObject({ id: bench.teams.world.mriOf(anna), email: anna.upn });
    const stranger = await refusalOf(bot.api.conversations.getMemberById(channel(), dan.oid));
    expect(stranger.data.error.code).toBe("MemberNotFoundInConversation");
  });

  it("tells about the team and its channels, General without a name", async () => {
    later();
    const team = await bot.api.teams.getById(channel());
    expect(team).toMatchObject({ name: "Digitaliseringsrådet", channelCount: 2, memberCount: 3 });
    const channels = await bot.api.teams.getConversations(channel());
    expect(channels.map(({ name }) => name)).toEqual([undefined, "Beredning"]);
  });

  it("tells about a meeting and its participants, and takes notifications for them", async () => {
    later();
    const meeting = bench.teams.world.meetings.all()[0];
    const id = Buffer.from(`0#${meeting?.thread ?? ""}#0`).toString("base64");
    const info = await bot.api.meetings.getById(id);
    expect(info.details?.title).toBe("Digitaliseringsrådets möte");
    const participant = await bot.api.meetings.getParticipant(id, anna.oid, directory.tenantId);
    expect(participant.meeting).toEqual({ role: "Organizer", inMeeting: false });
    const surfaces = [{ surface: "meetingStage", contentType: "task", content: {} }];
    expect(
      await bot.api.meetings.sendNotification(id, { value: { recipients: [anna.oid], surfaces } }),
    ).toBeUndefined();
    const partly = await bot.api.meetings.sendNotification(id, {
      value: { recipients: [anna.oid, dan.oid], surfaces },
    });
    expect(partly?.recipientsFailureInfo).toMatchObject([{ recipientMri: dan.oid }]);
    const received = bench.teams.world.meetings.notifications(meeting?.thread ?? "");
    expect(received.map(({ recipient }) => recipient)).toEqual([anna.oid, anna.oid]);
  });
});

describe("what the Bot Connector refuses", () => {
  it("answers 401 without a token, with another audience and with another app", async () => {
    const url = `${bench.origin}/connector/v3/conversations/${channel()}/members`;
    const other = await bench.tokens.sign(
      { iss: "x", aud: "https://api.botframework.com", appid: directory.apps.tab },
      600,
    );
    const statuses = [];
    for (const token of ["", await botToken(bench.tokens, "https://graph.microsoft.com"), other]) {
      const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
      statuses.push(response.status);
    }
    expect(statuses).toEqual([401, 401, 401]);
  });

  it("answers 404 for a conversation that is not there", async () => {
    later();
    const refusal = await refusalOf(
      bot.api.conversations.createActivity("19:nothing@thread.tacv2", { type: "message", text: "x" }),
    );
    expect([refusal.status, refusal.data.error.code]).toEqual([404, "ConversationNotFound"]);
  });

  it("answers 413 for a message over 100 KB of UTF-16, and takes one just below", async () => {
    const chat = await chatWith(anna);
    const send = (letters: number): Promise<unknown> =>
      bot.api.conversations.createActivity(chat, { type: "message", text: "å".repeat(letters) });
    await expect(send(51_000)).resolves.toBeDefined();
    const refusal = await refusalOf(send(51_300));
    expect([refusal.status, refusal.data.error.code]).toEqual([413, "MessageSizeTooBig"]);
  });

  it("reaches a member of the team without the app, but not a person outside it", async () => {
    await expect(chatWith(cilla)).resolves.toMatch(/^a:1/);
    const refusal = await refusalOf(chatWith(dan));
    expect([refusal.status, refusal.data.error.code]).toEqual([403, "ForbiddenOperationException"]);
  });

  it("answers 403 MessageWritesBlocked when the person has blocked the bot, until it is unblocked", async () => {
    const chat = await chatWith(bo);
    bench.teams.installations.block(bo, true);
    const send = (): Promise<unknown> =>
      bot.api.conversations.createActivity(chat, { type: "message", text: "Hej" });
    const refusal = await refusalOf(send());
    expect([refusal.status, refusal.data.subCode]).toEqual([403, "MessageWritesBlocked"]);
    bench.teams.installations.block(bo, false);
    await expect(send()).resolves.toBeDefined();
  });

  it("answers 403 BotNotInConversationRoster once the bot is removed from the team", async () => {
    later();
    bench.teams.world.installations.changeTeam(channel(), "removed");
    const refusal = await refusalOf(
      bot.api.conversations.createActivity(channel(), { type: "message", text: "Hej" }),
    );
    bench.teams.world.installations.changeTeam(channel(), "installed");
    expect([refusal.status, refusal.data.error.code]).toEqual([403, "BotNotInConversationRoster"]);
  });

  it("refuses to change what a person wrote", async () => {
    later();
    const written = bench.teams.world.messages.append({
      conversation: channel(),
      sender: anna.oid,
      activity: { type: "message", text: "Mitt" },
    });
    const refusal = await refusalOf(bot.api.conversations.deleteActivity(channel(), written.id));
    expect(refusal.status).toBe(403);
    expect(bench.teams.world.messages.find(channel(), written.id)?.deleted).toBeUndefined();
  });
});

describe("the limits of the Bot Connector", () => {
  it("takes 7 messages in a second to one conversation, then says how long to wait", async () => {
    const chat = await chatWith(anna);
    later();
    const send = (): Promise<unknown> =>
      bot.api.conversations.createActivity(chat, { type: "message", text: "Hej" });
    for (let count = 0; count < 7; count += 1) await send();
    const refusal = await refusalOf(send());
    expect([refusal.status, refusal.headers["retry-after"]]).toEqual([429, "1"]);
    now += 1001;
    await expect(send()).resolves.toBeDefined();
    expect((await refusalOf(send())).status).toBe(429);
  });

  it("counts each conversation alone, and all together up to 50 calls in a second", async () => {
    later();
    const url = `/connector/v3/teams/${channel()}`;
    const statuses = [];
    for (let count = 0; count < 51; count += 1) statuses.push((await bench.call("GET", url)).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(50);
    expect(statuses.at(-1)).toBe(429);
  });
});
