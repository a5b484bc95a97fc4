import { ExpressAdapter } from "@microsoft/teams.apps";
import express from "express";
import type { BotDependencies } from "#bot/bot-dependencies.ts";
import { createBot } from "#bot/create-bot.ts";
import type { Messenger } from "#bot/shared/messenger.ts";
import { governingIn, papersIn } from "#server/changes/case-in-mirror.ts";
import { loadMirror } from "#server/changes/mirror.ts";
import { listen } from "#server/web/listen.ts";
import { channel, tenantId, type CouncilSite } from "./council-site.ts";
import { startStubConnector, stubIssuer, type StubConnector } from "./stub-connector.ts";

export const appId = "33333333-3333-4333-8333-333333333333";

export interface BotUnderTest {
  readonly connector: StubConnector;
  readonly messenger: Messenger;
  readonly dependencies: BotDependencies;
  /** Keys handed to the host, one list a call. */
  readonly acted: (readonly string[])[];
  /** What the bot logged as a warning or an error. */
  readonly warnings: string[];
  /** Sends as the Bot Connector does; `undefined` leaves the token out. */
  send(activity: object, token?: string | null): Promise<{ status: number; body: unknown }>;
  connectorToken(changes?: Record<string, unknown>): Promise<string>;
  stop(): Promise<void>;
}

/** The bot on the real SDK, over HTTP, with a stub connector at the other end. */
export async function botUnderTest(site: CouncilSite): Promise<BotUnderTest> {
  const connector = await startStubConnector();
  const acted: (readonly string[])[] = [];
  const warnings: string[] = [];
  const warn = (message: string): void => {
    warnings.push(message);
  };
  const { repositories } = site;
  const dependencies: BotDependencies = {
    repositories,
    portfolio: () => repositories.portfolio.load(),
    papersOf: async (initiativeId) => papersIn(await loadMirror(repositories), initiativeId),
    governing: async () => governingIn(await loadMirror(repositories)),
    tab: { publicUrl: "https://radslag.example", teamsAppId: "44444444-4444-4444-8444-444444444444" },
    tenantId,
    now: () => site.time,
    log: { info: () => undefined, warn, error: warn },
  };
  const app = express();
  const messenger = await createBot({
    adapter: new ExpressAdapter(app),
    appId,
    tokenIssuer: stubIssuer,
    openIdMetadataUrl: connector.openIdMetadataUrl,
    loginEndpoint: connector.loginEndpoint,
    serviceHosts: [connector.host],
    token: () => connector.token({ iss: "https://login.example", aud: stubIssuer, appid: appId }),
    dependencies,
    onActed: (keys) => acted.push(keys),
  });
  const server = await listen(app, 0);
  const connectorToken = (changes: Record<string, unknown> = {}): Promise<string> =>
    connector.token({ iss: stubIssuer, aud: appId, serviceurl: connector.serviceUrl, ...changes });
  return {
    connector,
    messenger,
    dependencies,
    acted,
    warnings,
    connectorToken,
    async send(activity, token) {
      const bearer = token === undefined ? await connectorToken() : token;
      const response = await fetch(`http://127.0.0.1:${String(server.port)}/api/messages`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
        },
        body: JSON.stringify(activity),
      });
      const text = await response.text();
      return { status: response.status, body: text === "" ? undefined : (JSON.parse(text) as unknown) };
    },
    async stop() {
      await server.stop();
      await connector.stop();
    },
  };
}

let count = 0;

/** An activity as Teams sends it, from a person in a 1:1 chat unless said otherwise. */
export function anActivity(
  { connector }: Pick<BotUnderTest, "connector">,
  objectId: string,
  changes: Record<string, unknown> = {},
): Record<string, unknown> {
  count += 1;
  return {
    type: "message",
    id: `activity-${String(count)}`,
    channelId: "msteams",
    serviceUrl: connector.serviceUrl,
    from: { id: `29:${objectId}`, aadObjectId: objectId, name: "Någon" },
    recipient: { id: `28:${appId}`, name: "Rådslag" },
    conversation: { id: `a:${objectId}`, conversationType: "personal", tenantId },
    channelData: { tenant: { id: tenantId } },
    locale: "sv-SE",
    ...changes,
  };
}

export const inChannel = {
  conversation: { id: `${channel};messageid=1`, conversationType: "channel", isGroup: true, tenantId },
  channelData: {
    tenant: { id: tenantId },
    team: { id: "19:team@thread.tacv2", aadGroupId: "55555555-5555-4555-8555-555555555555" },
    channel: { id: channel },
  },
};
