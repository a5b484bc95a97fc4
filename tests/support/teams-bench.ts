import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { DatabaseSync } from "node:sqlite";
import { PUBLIC } from "@microsoft/teams.api";
import { App, ExpressAdapter } from "@microsoft/teams.apps";
import express from "express";
import { tenantClock } from "#local/shared/clock.ts";
import type { Directory, DirectoryUser } from "#local/shared/directory.ts";
import { createFaults } from "#local/shared/faults.ts";
import { json, LostAnswer, readRequest, sendResponse, type Service } from "#local/shared/http.ts";
import { createTokens, type Tokens } from "#local/shared/tokens.ts";
import { createTeams, type TeamsOptions } from "#local/teams/create-teams.ts";
import { smallDirectory } from "./small-directory.ts";

const person = (number: number, name: string): DirectoryUser => ({
  oid: `${String(number).repeat(8)}-0000-4000-8000-000000000000`,
  upn: `${name.toLowerCase().replace(" ", ".")}@kommun.example`,
  name,
  jobTitle: "Handläggare",
  department: "Miljöförvaltningen",
});

export const directory: Directory = {
  ...smallDirectory,
  users: [person(1, "Anna Lind"), person(2, "Bo Ek"), person(3, "Cilla Berg"), person(4, "Dan Holm")],
};

/** The person called `first`. */
export function personCalled(first: string): DirectoryUser {
  const user = directory.users.find(({ name }) => name.startsWith(first));
  if (!user) throw new Error(`No person called ${first}`);
  return user;
}

const botAppId = directory.apps.server;

export async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return `http://localhost:${String((server.address() as AddressInfo).port)}`;
}

export const botToken = (tokens: Tokens, audience = "https://api.botframework.com"): Promise<string> =>
  tokens.sign({ iss: "https://login.local", aud: audience, appid: botAppId }, 600);

/** Teams behind a listener with faults, as the tenant runs it. */
export async function teamsBench(options: Partial<TeamsOptions> = {}) {
  let service: Service = () => Promise.resolve(undefined);
  const faults = createFaults();
  const guarded = faults.before((request) => service(request));
  const server = createServer((incoming, outgoing) => {
    const answer = async (): Promise<void> => {
      sendResponse(outgoing, (await guarded(await readRequest(incoming))) ?? json(501, {}));
    };
    answer().catch((error: unknown) => {
      if (error instanceof LostAnswer) incoming.socket.destroy();
      else sendResponse(outgoing, json(500, { message: String(error) }));
    });
  });
  const origin = await listening(server);
  const clock = tenantClock();
  const tokens = await createTokens(() => Date.now());
  const teams = createTeams({
    origin,
    directory,
    tokens,
    clock,
    database: new DatabaseSync(":memory:"),
    productMessagesUrl: "http://localhost:9/api/messages",
    ...options,
  });
  service = teams.service;
  const authorization = `Bearer ${await botToken(tokens)}`;
  const call = (method: string, path: string, body?: unknown): Promise<Response> =>
    fetch(`${origin}${path}`, {
      method,
      headers: { authorization, "content-type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  return {
    origin,
    clock,
    tokens,
    teams,
    faults,
    call,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export type TeamsBench = Awaited<ReturnType<typeof teamsBench>>;

/** A bot on the real Teams SDK that trusts the bench's connector. */
export async function sdkBot(bench: Pick<TeamsBench, "origin" | "tokens">, web = express()) {
  const app = new App({
    clientId: botAppId,
    tenantId: directory.tenantId,
    token: () => botToken(bench.tokens),
    httpServerAdapter: new ExpressAdapter(web),
    cloud: {
      ...PUBLIC,
      openIdMetadataUrl: `${bench.origin}/connector/.well-known/openidconfiguration`,
      tokenIssuer: "https://api.botframework.com",
    },
  });
  await app.initialize();
  const server = createServer(web);
  const messagesUrl = `${await listening(server)}/api/messages`;
  return {
    app,
    messagesUrl,
    api: app.api.clone({ serviceUrl: `${bench.origin}/connector/` }),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
