import { z } from "zod";
import type { DirectoryUser } from "#local/shared/directory.ts";
import { json, type RawResponse } from "#local/shared/http.ts";
import { cardActions } from "#local/teams/client/card-actions.ts";
import { bodyOf, conversationFor, messageIn, userNamed } from "#local/teams/client/request-subjects.ts";
import { cardOf } from "#local/teams/world/activity.ts";
import { Refusal, type Call, type Route } from "#local/shared/router.ts";
import type { Teams } from "#local/teams/create-teams.ts";

const place = { user: z.string(), conversation: z.string().default("personal") };
const saying = z.object({ ...place, text: z.string().min(1), root: z.string().optional() });
/** Names a button by its title, verb or id; `message` absent: the newest message that has such a button. */
const pressing = z.object({
  ...place,
  message: z.string().optional(),
  button: z.string(),
  inputs: z.record(z.string(), z.unknown()).default({}),
});
const invoking = z.object({
  ...place,
  name: z.string(),
  value: z.unknown(),
  replyToId: z.string().optional(),
});
const reacting = z.object({
  ...place,
  message: z.string(),
  reaction: z.string(),
  added: z.boolean().default(true),
});
const byUser = z.object({ user: z.string() });

const act = (path: string, answer: (call: Call) => Promise<RawResponse>): Route => ({
  method: "POST",
  path: `teams/${path}`,
  answer,
});

/** Acting as a client: each route is what one person does in Teams. */
export function teamsActs(teams: Teams): readonly Route[] {
  const { world, client, installations, courier } = teams;
  const { users } = world.directory;
  const byPerson = (path: string, change: (user: DirectoryUser) => Promise<void> | void): Route =>
    act(path, async (call) => {
      await change(userNamed(world, bodyOf(call, byUser).user));
      return json(200, {});
    });
  return [
    act("say", async (call) => {
      const { user: name, conversation, text, root } = bodyOf(call, saying);
      const user = userNamed(world, name);
      const where = conversationFor(world, conversation, user);
      const { message, answer } = await client.say({ user, conversation: where, text, rootId: root });
      return json(200, { message: message.id, status: answer?.status ?? null });
    }),
    act("press", async (call) => json(200, await press(teams, call))),
    act("invoke", async (call) => {
      const { user: name, conversation, name: invoked, value, replyToId } = bodyOf(call, invoking);
      const user = userNamed(world, name);
      const { status, body } = await client.invoke(user, conversationFor(world, conversation, user), {
        name: invoked,
        value,
        ...(replyToId !== undefined && { replyToId }),
      });
      return json(200, { status: status ?? null, body: body ?? null });
    }),
    act("react", async (call) => {
      const { user: name, conversation, message, reaction, added } = bodyOf(call, reacting);
      const user = userNamed(world, name);
      const found = messageIn(world, conversationFor(world, conversation, user), message);
      await client.react(user, found, reaction, added);
      return json(200, {});
    }),
    act("redeliver/:delivery", async ({ parameters }) => {
      const answer = await courier.redeliver(Number(parameters["delivery"]));
      return answer ? json(200, answer) : json(404, { message: "No such delivery" });
    }),
    byPerson("people/install", (user) => installations.installForPerson(user)),
    byPerson("people/remove", (user) => installations.removeForPerson(user)),
    byPerson("people/block", (user) => {
      installations.block(user, true);
    }),
    byPerson("people/unblock", (user) => {
      installations.block(user, false);
    }),
    byPerson("people/join", (user) => installations.changeMembership(user, true)),
    byPerson("people/leave", (user) => installations.changeMembership(user, false)),
    byPerson("team/install", (user) => installations.installInTeam(user)),
    byPerson("team/remove", (user) => installations.removeFromTeam(user)),
    act("announce", async () => {
      const [first] = users;
      if (first) await installations.announcePending(first);
      return json(200, {});
    }),
  ];
}

async function press({ world, client }: Teams, call: Call): Promise<unknown> {
  const { user: name, conversation, message: id, button, inputs } = bodyOf(call, pressing);
  const user = userNamed(world, name);
  const where = conversationFor(world, conversation, user);
  const own = world.views.cardsFor(where.id, user.oid);
  const candidates =
    id === undefined ? world.messages.inConversation(where.id).toReversed() : [messageIn(world, where, id)];
  for (const message of candidates) {
    const card =
      message.deleted === undefined ? (own.get(message.id) ?? cardOf(message.activity)) : undefined;
    const action = cardActions(card).find((one) => [one.title, one.verb, one.id].includes(button));
    if (action) return client.press({ user, message, action, inputs });
  }
  throw new Refusal(json(404, { message: `No button called ${button}` }));
}
