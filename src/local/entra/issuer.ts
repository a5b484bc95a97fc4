import { Provider, interactionPolicy, type Configuration, type KoaContextWithOIDC } from "oidc-provider";
import { randomBytes } from "node:crypto";
import { issuerMemory } from "#local/entra/memory-adapter.ts";
import {
  grantedDelegation,
  openIdScopes,
  scopeRequest,
  type Resource,
  type ScopeRequest,
} from "#local/entra/resources.ts";
import type { Sessions } from "#local/entra/sessions.ts";
import { refusedSignInPage } from "#local/entra/sign-in-page.ts";
import { accessClaims, userClaims } from "#local/entra/user-claims.ts";
import type { Directory } from "#local/shared/directory.ts";
import type { Tokens } from "#local/shared/tokens.ts";

interface IssuerOptions {
  /** `<tenant origin>/entra`. */
  readonly issuer: string;
  readonly directory: Directory;
  readonly tokens: Tokens;
  readonly sessions: Sessions;
  readonly resources: readonly Resource[];
  /** Addresses that a sign-in of the tab may return to. */
  readonly redirectUris: readonly string[];
}

const day = 24 * 60 * 60;

/** The OpenID Connect issuer for people: authorization code with PKCE, refresh tokens and single sign-on. */
export function createIssuer(options: IssuerOptions): Provider {
  const memory = issuerMemory();
  options.sessions.onEnd((oid) => memory.forget(oid));
  const provider = new Provider(options.issuer, {
    ...people(options),
    ...registrations(options),
    ...api(options),
    adapter: (model: string) => memory.adapter(model),
    cookies: {
      keys: [randomBytes(32).toString("hex")],
      short: { sameSite: "lax" },
      long: { sameSite: "lax" },
    },
    interactions: { policy: policy(), url: (_context, { uid }) => `/entra/interaction/${uid}` },
    jwks: { keys: [options.tokens.privateJwk] },
    pkce: { required: () => true },
    routes: {
      authorization: "/authorize",
      token: "/token",
      jwks: "/jwks",
      end_session: "/logout",
    },
    renderError: (context, { error, error_description: description }) => {
      const { body, headers } = refusedSignInPage(`${error}: ${description ?? ""}`);
      context.type = headers["content-type"];
      context.body = body;
    },
    ttl: {
      Interaction: 3600,
      Session: 14 * day,
      Grant: 14 * day,
      RefreshToken: 14 * day,
      AccessToken: () => options.sessions.lifetimeSeconds,
      IdToken: () => options.sessions.lifetimeSeconds,
    },
  });
  return provider;
}

function policy(): interactionPolicy.DefaultPolicy {
  const prompts = interactionPolicy.base();
  prompts.remove("consent");
  prompts.add(new interactionPolicy.Prompt({ name: "select_account", requestable: true }), 0);
  return prompts;
}

function people({ directory }: IssuerOptions): Configuration {
  return {
    claims: {
      openid: ["sub", "oid", "tid", "ver", "upn"],
      profile: ["name", "preferred_username"],
      email: ["email"],
    },
    conformIdTokenClaims: false,
    findAccount: (_context, accountId) => {
      const user = directory.users.find(({ oid }) => oid === accountId);
      return user
        ? {
            accountId,
            claims: () => ({ sub: accountId, email: user.upn, ...userClaims(directory.tenantId, user) }),
          }
        : undefined;
    },
  };
}

function registrations({ directory, redirectUris }: IssuerOptions): Configuration {
  const origins = new Set(redirectUris.map((uri) => new URL(uri).origin));
  return {
    clients: [
      {
        client_id: directory.apps.tab,
        application_type: "native",
        token_endpoint_auth_method: "none",
        grant_types: ["authorization_code", "refresh_token"],
        response_types: ["code"],
        redirect_uris: [...redirectUris],
        post_logout_redirect_uris: [...origins].map((origin) => `${origin}/`),
      },
    ],
    clientBasedCORS: (_context, origin) => origins.has(origin),
    issueRefreshToken: () => true,
    rotateRefreshToken: true,
  };
}

const scopesOf = (resource: Resource): string[] =>
  [...resource.delegated, ".default"].map((permission) => `${resource.audience}/${permission}`);

function api({ resources, directory, sessions }: IssuerOptions): Configuration {
  const asked = (context: KoaContextWithOIDC): ScopeRequest => {
    const { scope } = context.oidc.params ?? {};
    return scopeRequest(resources, typeof scope === "string" ? scope : "");
  };
  return {
    scopes: [...openIdScopes, ...resources.flatMap(scopesOf)],
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: (context) => asked(context).resource?.audience ?? [],
        useGrantedResource: () => true,
        getResourceServerInfo: (_context, audience) => {
          const resource = resources.find((candidate) => candidate.audience === audience);
          return {
            audience,
            scope: resource ? scopesOf(resource).join(" ") : "",
            accessTokenFormat: "jwt",
            accessTokenTTL: sessions.lifetimeSeconds,
            jwt: { sign: { alg: "RS256" } },
          };
        },
      },
    },
    extraTokenClaims: (_context, token) => {
      if (!("accountId" in token)) return undefined;
      const user = directory.users.find(({ oid }) => oid === token.accountId);
      if (!user || token.clientId === undefined) return undefined;
      const permissions = grantedDelegation(scopeRequest(resources, token.scope ?? "")) ?? [];
      return {
        ...userClaims(directory.tenantId, user),
        ...accessClaims(user, { clientId: token.clientId, permissions, sessions }),
      };
    },
    loadExistingGrant: async (context) => {
      const { client, session, provider } = context.oidc;
      if (!client || !session?.accountId) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope(openIdScopes.join(" "));
      for (const resource of resources)
        grant.addResourceScope(resource.audience, scopesOf(resource).join(" "));
      await grant.save();
      return grant;
    },
  };
}
