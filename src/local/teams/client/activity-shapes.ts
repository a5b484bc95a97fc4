import { randomUUID } from "node:crypto";
import type { DirectoryUser } from "#local/shared/directory.ts";
import { meetingId, threadId } from "#local/teams/connector/identifiers.ts";
import type { Conversation, TeamsWorld } from "#local/teams/world/teams-world.ts";

export type ActivityBody = Record<string, unknown>;

export interface Sender {
  readonly user: DirectoryUser;
  readonly conversation: Conversation;
  /** The root message of the channel thread. */
  readonly rootId?: string | undefined;
}

const timeZone = "Europe/Stockholm";
const locale = "sv-SE";

/** The parts that every activity from Teams carries. Shapes as recorded from the Agents Playground's Teams channel. */
export function activityFrom(world: TeamsWorld, sender: Sender, body: ActivityBody): ActivityBody {
  const { user, conversation } = sender;
  const timestamp = new Date(world.clock.now()).toISOString();
  return {
    id: randomUUID(),
    timestamp,
    localTimestamp: timestamp,
    localTimezone: timeZone,
    channelId: "msteams",
    serviceUrl: world.serviceUrl,
    locale,
    from: { id: world.mriOf(user), name: user.name, aadObjectId: user.oid },
    recipient: { id: world.bot.id, name: world.bot.name },
    conversation: conversationPart(world, sender),
    ...body,
    entities: [...entitiesOf(body), clientInfo],
    channelData: { ...channelDataOf(world, conversation), ...recordOf(body["channelData"]) },
  };
}

const clientInfo = { type: "clientInfo", locale, country: "SE", platform: "Web", timezone: timeZone };

const entitiesOf = ({ entities }: ActivityBody): readonly unknown[] =>
  Array.isArray(entities) ? entities : [];

const recordOf = (value: unknown): ActivityBody => (typeof value === "object" ? { ...value } : {});

function conversationPart(world: TeamsWorld, { conversation, rootId }: Sender): ActivityBody {
  const tenantId = world.directory.tenantId;
  const id = rootId === undefined ? conversation.id : threadId(conversation.id, rootId);
  if (conversation.kind === "personal") return { conversationType: "personal", tenantId, id };
  const conversationType = conversation.kind === "channel" ? "channel" : "groupChat";
  return { isGroup: true, conversationType, tenantId, id };
}

function channelDataOf(world: TeamsWorld, conversation: Conversation): ActivityBody {
  const tenant = { id: world.directory.tenantId };
  if (conversation.kind === "personal") return { tenant };
  if (conversation.kind === "meeting") {
    return { tenant, meeting: { id: meetingId(conversation.meeting.thread) } };
  }
  return {
    teamsChannelId: conversation.id,
    teamsTeamId: world.team.id,
    tenant,
    team: teamPart(world),
    channel: { id: conversation.id },
  };
}

export const teamPart = ({ team }: TeamsWorld): ActivityBody => ({
  id: team.id,
  name: team.name,
  aadGroupId: team.groupId,
});

export function mentionOf({ bot }: TeamsWorld): ActivityBody {
  return {
    type: "mention",
    mentioned: { id: bot.id, name: bot.name },
    text: `<at>${bot.name}</at>`,
  };
}
