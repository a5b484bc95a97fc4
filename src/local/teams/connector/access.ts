import { connectorError } from "#local/teams/connector/connector-error.ts";
import { splitThread } from "#local/teams/connector/identifiers.ts";
import type { Conversation, TeamsWorld } from "#local/teams/world/teams-world.ts";

export interface Place {
  readonly conversation: Conversation;
  readonly rootId: string | undefined;
}

/** The conversation that an id names. @throws Refusal 404 when there is none */
export function placeOf(world: TeamsWorld, id: string): Place {
  const { conversationId, rootId } = splitThread(id);
  const conversation = world.conversation(conversationId);
  if (!conversation) throw connectorError.conversationNotFound();
  if (rootId !== undefined && !world.messages.find(conversationId, rootId)) {
    throw connectorError.conversationNotFound();
  }
  return { conversation, rootId };
}

/** @throws Refusal 403 when the bot may not write there */
export function requireWriting(world: TeamsWorld, conversation: Conversation): void {
  if (conversation.kind === "personal") {
    const { app } = world.installations.person(conversation.user.oid);
    if (app === "removed" || app === "blocked") throw connectorError.writesBlocked();
    if (app === "none" && !reachableThroughTeam(world, conversation.user.oid)) {
      throw connectorError.notInRoster();
    }
  } else {
    requireRoster(world, conversation);
  }
}

/** @throws Refusal 403 when the bot is not in the team */
export function requireRoster(world: TeamsWorld, conversation: Conversation): void {
  if (conversation.kind !== "personal" && world.installations.team(world.team.id) !== "installed") {
    throw connectorError.notInRoster();
  }
}

/** A bot may begin a 1:1 chat with each member of a team that has the app. Source: msteams-docs, send-proactive-messages. */
export const reachableThroughTeam = (world: TeamsWorld, oid: string): boolean =>
  world.installations.team(world.team.id) === "installed" && world.installations.person(oid).member;
