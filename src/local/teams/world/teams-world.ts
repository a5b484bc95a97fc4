import type { DatabaseSync } from "node:sqlite";
import type { TenantClock } from "#local/shared/clock.ts";
import type { Directory, DirectoryUser } from "#local/shared/directory.ts";
import {
  botMri,
  channelId,
  groupId,
  personalConversationId,
  personMri,
} from "#local/teams/connector/identifiers.ts";
import { InstallationStore } from "#local/teams/world/installation-store.ts";
import { MeetingStore, type TeamsMeeting } from "#local/teams/world/meeting-store.ts";
import { MessageStore } from "#local/teams/world/message-store.ts";
import { createTeamsTables } from "#local/teams/world/teams-tables.ts";
import { ViewStore } from "#local/teams/world/view-store.ts";

export interface Channel {
  readonly id: string;
  readonly name: string;
}

export interface Team {
  /** The id of the General channel, as in Teams. */
  readonly id: string;
  readonly groupId: string;
  readonly name: string;
  /** General first. */
  readonly channels: readonly [Channel, ...Channel[]];
}

export type Conversation =
  | { readonly kind: "personal"; readonly id: string; readonly user: DirectoryUser }
  | { readonly kind: "channel"; readonly id: string; readonly channel: Channel }
  | { readonly kind: "meeting"; readonly id: string; readonly meeting: TeamsMeeting };

/** The team, its people and conversations: what the connector, Graph and the Teams client look at together. */
export interface TeamsWorld {
  readonly directory: Directory;
  readonly clock: TenantClock;
  readonly bot: { readonly id: string; readonly appId: string; readonly name: string };
  readonly serviceUrl: string;
  readonly team: Team;
  readonly messages: MessageStore;
  readonly views: ViewStore;
  readonly installations: InstallationStore;
  readonly meetings: MeetingStore;
  mriOf(user: DirectoryUser): string;
  /** By MRI, Entra object id or sign-in name. */
  person(id: string): DirectoryUser | undefined;
  personalId(user: DirectoryUser): string;
  /** Without `;messageid=`. */
  conversation(id: string): Conversation | undefined;
  members(conversation: Conversation): readonly DirectoryUser[];
  /** When the bot last said that it is typing, by conversation. */
  readonly typing: Map<string, number>;
}

export interface WorldOptions {
  readonly origin: string;
  readonly directory: Directory;
  readonly clock: TenantClock;
  readonly database: DatabaseSync;
  readonly botName: string;
  readonly teamName: string;
  readonly channelNames: readonly [string, ...string[]];
}

export function createTeamsWorld(options: WorldOptions): TeamsWorld {
  const { directory, clock, database } = options;
  createTeamsTables(database);
  const appId = directory.apps.server;
  const installations = new InstallationStore(database);
  const meetings = new MeetingStore(database);
  const people = peopleIndex(directory, appId);
  const team = teamOf(options);
  const conversation = (id: string): Conversation | undefined => {
    const channel = team.channels.find((candidate) => candidate.id === id);
    if (channel) return { kind: "channel", id, channel };
    const user = people.byPersonalId.get(id);
    if (user) return installations.person(user.oid).opened ? { kind: "personal", id, user } : undefined;
    const meeting = meetings.find(id);
    return meeting && { kind: "meeting", id, meeting };
  };
  return {
    directory,
    clock,
    bot: { id: botMri(appId), appId, name: options.botName },
    serviceUrl: `${options.origin}/connector/`,
    team,
    messages: new MessageStore(database, () => clock.now()),
    views: new ViewStore(database),
    installations,
    meetings,
    mriOf: (user) => personMri(appId, user.oid),
    person: (id) => people.byAnyId.get(id.toLowerCase()) ?? people.byAnyId.get(id),
    personalId: (user) => personalConversationId(appId, user.oid),
    conversation,
    members: (found) =>
      found.kind === "personal"
        ? [found.user]
        : directory.users.filter(({ oid }) => installations.person(oid).member),
    typing: new Map(),
  };
}

function teamOf({ directory, teamName, channelNames }: WorldOptions): Team {
  const [general, ...others] = channelNames.map((name) => ({
    id: channelId(directory.tenantId, name),
    name,
  }));
  if (!general) throw new Error("A team has at least its General channel");
  return {
    id: general.id,
    groupId: groupId(directory.tenantId, teamName),
    name: teamName,
    channels: [general, ...others],
  };
}

function peopleIndex(directory: Directory, appId: string) {
  const byAnyId = new Map<string, DirectoryUser>();
  const byPersonalId = new Map<string, DirectoryUser>();
  for (const user of directory.users) {
    byAnyId.set(user.oid.toLowerCase(), user).set(user.upn.toLowerCase(), user);
    byAnyId.set(personMri(appId, user.oid), user);
    byPersonalId.set(personalConversationId(appId, user.oid), user);
  }
  return { byAnyId, byPersonalId };
}
