import type { DatabaseSync } from "node:sqlite";
import type { TenantClock } from "#local/shared/clock.ts";
import type { Directory, DirectoryUser } from "#local/shared/directory.ts";
import type { Service } from "#local/shared/http.ts";
import type { Tokens } from "#local/shared/tokens.ts";
import { Courier } from "#local/teams/client/courier.ts";
import { DeliveryLog } from "#local/teams/client/delivery-log.ts";
import { Installations } from "#local/teams/client/installations.ts";
import { Meetings } from "#local/teams/client/meetings.ts";
import { TeamsClient } from "#local/teams/client/teams-client.ts";
import { teamsTenantApi } from "#local/teams/client/tenant-api.ts";
import { connectorService } from "#local/teams/connector/connector-service.ts";
import { createTeamsWorld, type TeamsWorld } from "#local/teams/world/teams-world.ts";
import { graphService, type GraphRights } from "#local/teams/graph/graph-service.ts";

export interface TeamsOptions {
  readonly origin: string;
  readonly directory: Directory;
  readonly tokens: Tokens;
  readonly clock: TenantClock;
  readonly database: DatabaseSync;
  /** The bot's messaging endpoint; a function when it is known only later. */
  readonly productMessagesUrl: string | (() => string);
  readonly botName?: string;
  readonly teamName?: string;
  /** General first. */
  readonly channelNames?: readonly [string, ...string[]];
  /** Sign-in names of people outside the team and without the app. */
  readonly strangers?: readonly string[];
  /** Sign-in names of people in the team who have not installed the app for themselves. */
  readonly withoutApp?: readonly string[];
  /** Whether nobody and no team has the app to begin with. */
  readonly isBare?: boolean;
  /** Milliseconds that the client waits for the bot before it posts again; 15 000. */
  readonly answerWithin?: number;
  readonly deliveryAttempts?: number;
  readonly realNow?: () => number;
}

/** Teams as a bot meets it: connector, Graph, the client's side, and all that they share. */
export interface Teams {
  readonly service: Service;
  readonly world: TeamsWorld;
  readonly client: TeamsClient;
  readonly installations: Installations;
  readonly meetings: Meetings;
  readonly courier: Courier;
  readonly deliveries: DeliveryLog;
  readonly rights: GraphRights;
}

const day = 24 * 3600 * 1000;

export function createTeams(options: TeamsOptions): Teams {
  const { origin, directory, tokens, clock, database, productMessagesUrl, realNow } = options;
  const world = createTeamsWorld({
    origin,
    directory,
    clock,
    database,
    botName: options.botName ?? "Rådslag",
    teamName: options.teamName ?? "Digitaliseringsrådet",
    channelNames: options.channelNames ?? ["Allmänt", "Beredning"],
  });
  seed(world, options);
  const deliveries = new DeliveryLog(database, () => clock.now());
  const courier = new Courier(world, tokens, deliveries, {
    messagesUrl: typeof productMessagesUrl === "string" ? () => productMessagesUrl : productMessagesUrl,
    answerWithin: options.answerWithin ?? 15_000,
    attempts: options.deliveryAttempts ?? 3,
  });
  const client = new TeamsClient(world, courier);
  const installations = new Installations(world, courier);
  const meetings = new Meetings(world, courier);
  const [organizer] = directory.users;
  if (organizer) planCouncilMeeting(world, meetings, organizer);
  const rights: GraphRights = { readChannelMessages: true };
  const services = [
    connectorService(world, tokens, realNow),
    graphService(world, tokens, rights, realNow),
    teamsTenantApi(world, { client, installations, meetings, origin }),
  ];
  const service: Service = async (request) => {
    for (const candidate of services) {
      const response = await candidate(request);
      if (response) return response;
    }
    return undefined;
  };
  return { service, world, client, installations, meetings, courier, deliveries, rights };
}

function seed(world: TeamsWorld, { strangers = [], withoutApp = [], isBare = false }: TeamsOptions): void {
  const { installations, directory, team } = world;
  installations.seedTeam(team.id, isBare ? "none" : "installed");
  for (const { oid, upn } of directory.users) {
    const isStranger = strangers.includes(upn);
    const hasApp = !isBare && !isStranger && !withoutApp.includes(upn);
    installations.seedPerson(oid, {
      app: hasApp ? "installed" : "none",
      opened: hasApp,
      member: !isStranger,
    });
  }
}

/** The council's own meeting, a week ahead, so that the host page has one to show. */
function planCouncilMeeting(world: TeamsWorld, meetings: Meetings, organizer: DirectoryUser): void {
  const starts = world.clock.now() + 7 * day;
  meetings.plan({
    key: world.team.name,
    title: `${world.team.name}s möte`,
    starts,
    ends: starts + 2 * 3600 * 1000,
    organizer,
  });
}
