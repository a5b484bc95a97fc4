import { z } from "zod";
import type { DirectoryUser } from "#local/shared/directory.ts";
import { json } from "#local/shared/http.ts";
import type { StoredMessage } from "#local/teams/world/message-store.ts";
import { jsonBody, Refusal, type Call } from "#local/shared/router.ts";
import type { Conversation, TeamsWorld } from "#local/teams/world/teams-world.ts";

export const refused = (status: number, message: string): Refusal => new Refusal(json(status, { message }));

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
export const personalOf = (world: TeamsWorld, user: DirectoryUser): Conversation => ({
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
