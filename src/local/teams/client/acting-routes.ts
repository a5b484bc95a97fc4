import { z } from "zod";
import type { DirectoryUser } from "#local/shared/directory.ts";
import { json, type RawResponse } from "#local/shared/http.ts";
import { bodyOf, conversationFor, messageIn, userNamed } from "#local/teams/client/request-subjects.ts";
import type { TeamsClient } from "#local/teams/client/teams-client.ts";
import type { Call, Route } from "#local/shared/router.ts";
import type { Conversation, TeamsWorld } from "#local/teams/world/teams-world.ts";

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

/** Writing, pressing buttons, reacting and asking the bot. */
export function actingRoutes(world: TeamsWorld, client: TeamsClient): readonly Route[] {
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
