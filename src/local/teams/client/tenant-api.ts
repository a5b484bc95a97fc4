import { z } from "zod";
import type { DirectoryUser } from "#local/shared/directory.ts";
import { json, type RawResponse, type Service } from "#local/shared/http.ts";
import type { Installations } from "#local/teams/client/installations.ts";
import { appState, conversationView, nameOf, viewTag } from "#local/teams/client/message-view.ts";
import type { TeamsClient } from "#local/teams/client/teams-client.ts";
import { meetingId } from "#local/teams/connector/identifiers.ts";
import type { StoredMessage } from "#local/teams/connector/message-store.ts";
import { jsonBody, Refusal, routed, type Call, type Route } from "#local/teams/connector/router.ts";
import type { Conversation, TeamsWorld } from "#local/teams/connector/teams-world.ts";

const prefix = "/__tenant-api/teams/";

const byUser = z.looseObject({ user: z.string() });
const saying = z.object({ user: z.string(), text: z.string().min(1), root: z.string().optional() });
const action = z.looseObject({
  type: z.string(),
  id: z.string().optional(),
  verb: z.string().optional(),
  data: z.unknown(),
});
const pressing = z.object({
  user: z.string(),
  message: z.string(),
  action,
  inputs: z.record(z.string(), z.unknown()).optional(),
});
const reacting = z.object({
  user: z.string(),
  message: z.string(),
  reaction: z.string(),
  added: z.boolean(),
});
const invoking = z.object({ user: z.string(), name: z.string(), value: z.unknown() });

const refused = (status: number, message: string): Refusal => new Refusal(json(status, { message }));

/** @throws Refusal 400 */
export function bodyOf<Shape>(call: Call, schema: z.ZodType<Shape>): Shape {
  const parsed = schema.safeParse(jsonBody(call.request));
  if (!parsed.success) throw refused(400, z.prettifyError(parsed.error));
  return parsed.data;
}

/** @throws Refusal 404 */
export function userNamed(world: TeamsWorld, id: string | null | undefined): DirectoryUser {
  const user = world.person(id ?? "");
  if (!user) throw refused(404, `No person ${id ?? ""}`);
  return user;
}

/** The 1:1 chat of a person with the bot, also before anything was written in it. */
const personalOf = (world: TeamsWorld, user: DirectoryUser): Conversation => ({
  kind: "personal",
  id: world.personalId(user),
  user,
});

/** `"channel"` is the team's General channel, `"personal"` the person's chat with the bot. @throws Refusal 404 */
export function conversationFor(world: TeamsWorld, id: string, user: DirectoryUser): Conversation {
  if (id === "personal" || id === world.personalId(user)) return personalOf(world, user);
  const [general] = world.team.channels;
  const conversation = world.conversation(id === "channel" ? general.id : id);
  if (!conversation || conversation.kind === "personal") throw refused(404, "No such conversation");
  return conversation;
}

/** @throws Refusal 404 */
export function messageIn(world: TeamsWorld, conversation: Conversation, id: string): StoredMessage {
  const message = world.messages.find(conversation.id, id);
  if (!message || message.deleted !== undefined) throw refused(404, "No such message");
  return message;
}

/** What the host page's chat view asks for; identity is the sign-in name, as it exists on this machine only. */
export function teamsTenantApi(
  world: TeamsWorld,
  client: TeamsClient,
  installations: Installations,
  origin: string,
): Service {
  const answer = routed(prefix, [
    ...readingRoutes(world),
    ...actingRoutes(world, client),
    {
      method: "POST",
      path: "app",
      answer: async (call) => {
        const { user } = bodyOf(call, byUser);
        await installations.installForPerson(userNamed(world, user));
        return json(200, {});
      },
    },
  ]);
  return async (request) => {
    const from = request.headers["origin"];
    if (!request.target.startsWith(prefix)) return undefined;
    return from === undefined || from === origin ? answer(request) : json(403, {});
  };
}

function readingRoutes(world: TeamsWorld): readonly Route[] {
  const userIn = ({ query }: Call): DirectoryUser => userNamed(world, query.get("user"));
  const conversations = (call: Call): RawResponse => {
    const user = userIn(call);
    const found: Conversation[] = [
      ...world.team.channels.map(({ id }) => conversationFor(world, id, user)),
      personalOf(world, user),
      ...world.meetings.all().map(({ thread }) => conversationFor(world, thread, user)),
    ];
    return json(
      200,
      found.map((conversation) => ({
        id: conversation.id,
        kind: conversation.kind,
        name: nameOf(world, conversation),
        version: world.messages.version(conversation.id),
        app: appState(world, conversation),
      })),
    );
  };
  const messages = (call: Call): RawResponse => {
    const user = userIn(call);
    const conversation = conversationFor(world, call.parameters["id"] ?? "", user);
    const etag = viewTag(world, conversation);
    return call.request.headers["if-none-match"] === etag
      ? { status: 304, headers: { etag } }
      : json(200, conversationView(world, conversation, user), { etag, "cache-control": "no-cache" });
  };
  const meetings = (): RawResponse =>
    json(
      200,
      world.meetings.all().map((meeting) => ({ ...meeting, id: meetingId(meeting.thread) })),
    );
  const notifications = (call: Call): RawResponse => {
    const { oid } = userIn(call);
    const all = world.meetings.notifications(call.parameters["thread"] ?? "");
    return json(
      200,
      all.filter(({ recipient }) => recipient === oid),
    );
  };
  return [
    { method: "GET", path: "conversations", answer: conversations },
    { method: "GET", path: "conversations/:id/messages", answer: messages },
    { method: "GET", path: "meetings", answer: meetings },
    { method: "GET", path: "meetings/:thread/notifications", answer: notifications },
  ];
}

function actingRoutes(world: TeamsWorld, client: TeamsClient): readonly Route[] {
  const place = (call: Call, user: DirectoryUser): Conversation =>
    conversationFor(world, call.parameters["id"] ?? "", user);
  const say = async (call: Call): Promise<RawResponse> => {
    const { user: name, text, root } = bodyOf(call, saying);
    const user = userNamed(world, name);
    const conversation = place(call, user);
    if (root !== undefined) messageIn(world, conversation, root);
    const { message, answer } = await client.say({ user, conversation, text, rootId: root });
    const isHeard = answer === undefined || (answer.status !== undefined && answer.status < 400);
    return json(200, { id: message.id, isHeard });
  };
  const press = async (call: Call): Promise<RawResponse> => {
    const { user: name, message: id, action: pressed, inputs = {} } = bodyOf(call, pressing);
    const user = userNamed(world, name);
    const message = messageIn(world, place(call, user), id);
    const { type, id: actionId, verb, data } = pressed;
    const chosen = {
      type,
      data,
      ...(actionId !== undefined && { id: actionId }),
      ...(verb !== undefined && { verb }),
    };
    return json(200, await client.press({ user, message, action: chosen, inputs }));
  };
  const refresh = async (call: Call): Promise<RawResponse> => {
    const { user: name, message: id } = bodyOf(call, z.object({ user: z.string(), message: z.string() }));
    const user = userNamed(world, name);
    return json(200, await client.refresh(user, messageIn(world, place(call, user), id)));
  };
  const react = async (call: Call): Promise<RawResponse> => {
    const { user: name, message: id, reaction, added } = bodyOf(call, reacting);
    const user = userNamed(world, name);
    await client.react(user, messageIn(world, place(call, user), id), reaction, added);
    return json(200, {});
  };
  const invoke = async (call: Call): Promise<RawResponse> => {
    const { user: name, ...invocation } = bodyOf(call, invoking);
    const user = userNamed(world, name);
    const { status, body } = await client.invoke(user, place(call, user), invocation);
    return json(200, { status, body });
  };
  const base = "conversations/:id";
  return [
    { method: "POST", path: `${base}/messages`, answer: say },
    { method: "POST", path: `${base}/actions`, answer: press },
    { method: "POST", path: `${base}/refresh`, answer: refresh },
    { method: "POST", path: `${base}/reactions`, answer: react },
    { method: "POST", path: `${base}/invoke`, answer: invoke },
  ];
}
