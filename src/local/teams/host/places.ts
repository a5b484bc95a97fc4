import * as ids from "#local/teams/connector/identifiers.ts";

/** The conversations that the host page shows and the connector carries. */
export interface TeamsPlaces {
  readonly team: { readonly id: string; readonly aadGroupId: string; readonly name: string };
  readonly channel: { readonly id: string; readonly name: string };
  readonly meeting: { readonly id: string; readonly chatId: string; readonly title: string };
}

const teamName = "Digitaliseringsrådet";
const channelName = "Allmänt";

export function teamsPlaces(tenantId: string): TeamsPlaces {
  const chatId = ids.meetingThreadId(tenantId, teamName);
  const channel = ids.channelId(tenantId, channelName);
  return {
    team: { id: channel, aadGroupId: ids.groupId(tenantId, teamName), name: teamName },
    channel: { id: channel, name: channelName },
    meeting: { id: ids.meetingId(chatId), chatId, title: "Digitaliseringsrådets möte" },
  };
}
