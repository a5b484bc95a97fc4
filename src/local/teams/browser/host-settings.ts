/** What the tenant tells the host page about itself, from `/__tenant-api/host.json`. */
export interface HostSettings {
  readonly tenantId: string;
  readonly productUrl: string;
  /** Address of the tab in Teams. */
  readonly contentUrl: string;
  /** Address of the page that configures a channel tab. */
  readonly configurationUrl: string;
  readonly teamsAppId: string;
  readonly siteUrl: string;
  readonly appName: string;
  readonly people: readonly Person[];
  readonly team: {
    readonly id: string;
    readonly groupId: string;
    readonly name: string;
    /** The General channel, where the app's tab is. */
    readonly channel: Channel;
    readonly otherChannels: readonly Channel[];
  };
  readonly meetings: readonly Meeting[];
}

export interface Channel {
  readonly id: string;
  readonly name: string;
}

export interface Person {
  readonly oid: string;
  readonly upn: string;
  readonly name: string;
  readonly jobTitle: string;
  /** The one-to-one chat with the bot. */
  readonly botChatId: string;
}

export interface Meeting {
  /** Teams' meeting id: base64 of the thread. */
  readonly id: string;
  readonly chatId: string;
  readonly title: string;
  /** ISO 8601. */
  readonly starts: string;
  readonly ends: string;
  /** Entra object id. */
  readonly organizer: string;
  readonly joinUrl: string;
}

export async function loadHostSettings(): Promise<HostSettings> {
  const response = await fetch("/__tenant-api/host.json");
  if (!response.ok) throw new Error(`host.json answered ${String(response.status)}`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by host-service.ts, which is served from the same build
  return (await response.json()) as HostSettings;
}
