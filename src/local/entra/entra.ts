import type { IncomingMessage, ServerResponse } from "node:http";
import { appToken } from "#local/entra/app-tokens.ts";
import { createIssuer } from "#local/entra/issuer.ts";
import { nestedToken, type NestedTokenAnswer, type NestedTokenRequest } from "#local/entra/nested-tokens.ts";
import { personCookie, type PersonCookie } from "#local/entra/person-cookie.ts";
import { replayedRequest } from "#local/entra/replayed-request.ts";
import { resourcesOf } from "#local/entra/resources.ts";
import { createSessions, refusingEndedSessions, type Sessions } from "#local/entra/sessions.ts";
import { accessClaims, userClaims } from "#local/entra/user-claims.ts";
import { createSignIn } from "#local/entra/sign-in.ts";
import type { Directory, DirectoryUser } from "#local/shared/directory.ts";
import { sendResponse, type RawRequest } from "#local/shared/http.ts";
import type { Tokens } from "#local/shared/tokens.ts";

export interface EntraOptions {
  /** Origin of the tenant, without trailing slash. */
  readonly origin: string;
  readonly directory: Directory;
  readonly tokens: Tokens;
  /** Origin of the product, whose redirect page a sign-in returns to. */
  readonly productUrl: string;
  /** Certificate registered for the server's app, PEM. */
  readonly certificate: string;
}

export interface Entra {
  readonly issuer: string;
  readonly sessions: Sessions;
  /** As the given tokens, but those of an ended session are refused. */
  readonly tokens: Tokens;
  readonly cookie: PersonCookie;
  /** Endpoints for MSAL's `authorityMetadata`. */
  readonly metadata: Readonly<Record<string, string>>;
  /** An access token of the site's own pages for the person whom the cookie names. */
  tokenFor(user: DirectoryUser, audience: string): Promise<string>;
  nestedToken(request: Omit<NestedTokenRequest, "environment">): Promise<NestedTokenAnswer>;
  /** Serves `/entra/...`; false when the request is none of its own. */
  takeOver(request: RawRequest, incoming: IncomingMessage, outgoing: ServerResponse): Promise<boolean>;
}

export const entraPath = "/entra";
/** SharePoint Online's own application id, which its pages act as. */
const ownPages = "00000003-0000-0ff1-ce00-000000000000";

export function createEntra(options: EntraOptions): Entra {
  const { origin, directory } = options;
  const issuer = `${origin}${entraPath}`;
  const sessions = createSessions(directory.users.map(({ oid }) => oid));
  const tokens = refusingEndedSessions(options.tokens, sessions);
  const resources = resourcesOf(origin);
  const shared = { issuer, directory, tokens, resources, sessions };
  const redirectUris = [`${options.productUrl}/redirect.html`, `${options.productUrl}/`];
  const provider = createIssuer({ ...shared, redirectUris });
  const answer = provider.callback();
  const cookie = personCookie(issuer, shared);
  const signIn = createSignIn({ provider, directory, sessions, cookie });

  return {
    issuer,
    sessions,
    tokens,
    cookie,
    metadata: metadataOf(issuer),
    tokenFor: (user, audience) =>
      tokens.sign(
        {
          iss: issuer,
          aud: audience,
          sub: user.oid,
          ...userClaims(directory.tenantId, user),
          ...accessClaims(user, { clientId: ownPages, permissions: ["AllSites.FullControl"], sessions }),
        },
        sessions.lifetimeSeconds,
      ),
    nestedToken: (request) => nestedToken({ ...request, environment: new URL(origin).host }, shared),
    async takeOver(request, incoming, outgoing) {
      if (!request.target.startsWith(`${entraPath}/`)) return false;
      const form = new URLSearchParams(request.body.toString());
      const path = pathOf(request.target);
      if (path === "/entra/token" && form.get("grant_type") === "client_credentials") {
        sendResponse(outgoing, await appToken(form, { ...shared, certificate: options.certificate }));
        return true;
      }
      if (await signIn(request, incoming, outgoing)) return true;
      const body = path === "/entra/token" ? withoutOfflineAccess(form) : request.body;
      const target = request.target.slice(entraPath.length);
      const replayed = replayedRequest(incoming, { method: request.method, target, body });
      await answer(Object.assign(replayed, { originalUrl: request.target }), outgoing);
      return true;
    },
  };
}

const pathOf = (target: string): string => target.split("?", 1)[0] ?? target;

/** Entra takes `offline_access` as granted on every token request; the issuer underneath only does so after a consent page. */
function withoutOfflineAccess(form: URLSearchParams): Buffer {
  const scope = form.get("scope");
  if (scope !== null) {
    form.set(
      "scope",
      scope
        .split(" ")
        .filter((part) => part !== "offline_access")
        .join(" "),
    );
  }
  return Buffer.from(form.toString());
}

const metadataOf = (issuer: string): Record<string, string> => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  end_session_endpoint: `${issuer}/logout`,
  jwks_uri: `${issuer}/jwks`,
});
