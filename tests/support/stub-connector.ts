import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { exportJWK, generateKeyPair, SignJWT } from "jose";

export const stubIssuer = "https://api.botframework.com";

export interface Posted {
  readonly method: string;
  readonly conversation: string;
  readonly activityId: string;
  readonly activity: Record<string, unknown>;
}

/** What the connector does with a request after it has been taken in: `lose` keeps it but closes without an answer. */
export type Fault =
  | { readonly kind: "lose" }
  | {
      readonly kind: "refuse";
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Record<string, string>;
    };

export interface StubConnector {
  readonly serviceUrl: string;
  readonly openIdMetadataUrl: string;
  /** Its keys pass as Entra's too, so that only the guard tells such tokens apart. */
  readonly loginEndpoint: string;
  readonly host: string;
  /** Everything that was taken in, in order. */
  readonly posts: Posted[];
  /** Decides what happens to a post; undefined answers it. */
  fault: (posted: Posted) => Fault | undefined;
  members: readonly { id: string; objectId: string; name: string }[];
  token(claims: Record<string, unknown>, lifetime?: string): Promise<string>;
  stop(): Promise<void>;
}

async function bodyOf(incoming: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  return text === "" ? {} : (JSON.parse(text) as Record<string, unknown>);
}

/** A Bot Connector of a few lines: its own keys, and a memory of what it was sent. */
export async function startStubConnector(): Promise<StubConnector> {
  const { privateKey, publicKey } = await generateKeyPair("RS256");
  const jwk = { ...(await exportJWK(publicKey)), kid: "stub", alg: "RS256", use: "sig" };
  const posts: Posted[] = [];
  let next = 1000;

  const answer = (outgoing: ServerResponse, status: number, body: unknown, headers = {}): void => {
    outgoing.writeHead(status, { "content-type": "application/json", ...headers });
    outgoing.end(JSON.stringify(body));
  };
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const path = decodeURIComponent(incoming.url ?? "");
      if (path.endsWith("/.well-known/keys") || path.endsWith("/discovery/v2.0/keys")) {
        answer(outgoing, 200, { keys: [jwk] });
        return;
      }
      if (/\/pagedMembers(?:\?|$)/u.test(path)) {
        answer(outgoing, 200, { members: connector.members });
        return;
      }
      const activity = await bodyOf(incoming);
      if (path.endsWith("/v3/conversations")) {
        answer(outgoing, 201, { id: `a:opened-${String(posts.length)}` });
        return;
      }
      if (/\/v3\/teams\/.*\/conversations$/u.test(path)) {
        answer(outgoing, 200, { conversations: [] });
        return;
      }
      const [, conversation = "", updated] =
        /\/v3\/conversations\/(.+?)\/activities(?:\/(.+))?$/u.exec(path) ?? [];
      next += 1;
      const activityId = updated ?? String(next);
      const posted: Posted = { method: incoming.method ?? "", conversation, activityId, activity };
      const fault = connector.fault(posted);
      if (fault?.kind === "refuse") {
        answer(outgoing, fault.status, fault.body ?? {}, fault.headers);
        return;
      }
      posts.push(posted);
      if (fault?.kind === "lose") {
        outgoing.destroy();
        return;
      }
      answer(outgoing, updated === undefined ? 201 : 200, { id: activityId });
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const host = `127.0.0.1:${String(typeof address === "object" ? (address?.port ?? 0) : 0)}`;
  const connector: StubConnector = {
    serviceUrl: `http://${host}/`,
    loginEndpoint: `http://${host}`,
    openIdMetadataUrl: `http://${host}/.well-known/openidconfiguration`,
    host,
    posts,
    fault: () => undefined,
    members: [],
    token: (claims, lifetime = "1h") =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: "RS256", kid: "stub" })
        .setIssuedAt()
        .setExpirationTime(lifetime)
        .sign(privateKey),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
  return connector;
}

/** The first card of a posted activity. */
export function cardIn(activity: Record<string, unknown>): Record<string, unknown> {
  const [first] = activity["attachments"] as { content: Record<string, unknown> }[];
  return first?.content ?? {};
}
