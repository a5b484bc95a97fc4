/** The fixed conversations of the local tenant: what the host page shows and the connector carries. */
export interface TeamsPlaces {
  readonly team: { readonly id: string; readonly aadGroupId: string; readonly name: string };
  readonly channel: { readonly id: string; readonly name: string };
  readonly meeting: { readonly id: string; readonly chatId: string; readonly title: string };
  /** Prefix of the personal chat between the bot and a user; the user's object id follows. */
  readonly personalChatPrefix: string;
}

export const teamsPlaces: TeamsPlaces = {
  team: {
    id: "19:digitaliseringsradet@thread.tacv2",
    aadGroupId: "6d1f4c0e-5a7b-4a58-9a0c-2b1f6d0c7e11",
    name: "Digitaliseringsrådet",
  },
  channel: { id: "19:digitaliseringsradet@thread.tacv2", name: "Allmänt" },
  meeting: {
    id: "MCMxOTptZWV0aW5nX2RpZ2l0YWxpc2VyaW5nc3JhZGV0QHRocmVhZC52MiMw",
    chatId: "19:meeting_digitaliseringsradet@thread.v2",
    title: "Digitaliseringsrådets möte",
  },
  personalChatPrefix: "a:",
};

export const personalChatId = (userOid: string): string => `${teamsPlaces.personalChatPrefix}${userOid}`;
