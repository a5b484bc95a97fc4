import { grantedDelegation, scopeRequest, type Resource } from "#local/entra/resources.ts";
import type { Sessions } from "#local/entra/sessions.ts";
import { accessClaims, userClaims } from "#local/entra/user-claims.ts";
import type { Directory } from "#local/shared/directory.ts";
import type { Tokens } from "#local/shared/tokens.ts";

/** What a tab inside Teams asks its host for (nested app authentication). */
export interface NestedTokenRequest {
  readonly clientId: string;
  /** Space-separated scopes of one resource. */
  readonly scope: string;
  /** Sign-in name of the person who sits in Teams. */
  readonly upn: string;
  /** True when the person may be shown something: `GetTokenPopup`. */
  readonly interactive: boolean;
  /** Host and path of the authority, as MSAL keys its cache. */
  readonly environment: string;
}

type Failure = "USER_INTERACTION_REQUIRED" | "PERSISTENT_ERROR" | "ACCOUNT_UNAVAILABLE";

export type NestedTokenAnswer =
  | { readonly success: true; readonly token: object; readonly account: object }
  | { readonly success: false; readonly error: { readonly status: Failure; readonly description: string } };

interface NestedTokenOptions {
  readonly issuer: string;
  readonly directory: Directory;
  readonly tokens: Tokens;
  readonly resources: readonly Resource[];
  readonly sessions: Sessions;
}

const failed = (status: Failure, description: string): NestedTokenAnswer => ({
  success: false,
  error: { status, description },
});

export async function nestedToken(
  request: NestedTokenRequest,
  options: NestedTokenOptions,
): Promise<NestedTokenAnswer> {
  const { directory, sessions } = options;
  const user = directory.users.find(({ upn }) => upn === request.upn);
  if (!user) return failed("ACCOUNT_UNAVAILABLE", `${request.upn} is not in the directory.`);
  if (request.clientId !== directory.apps.tab) {
    return failed("PERSISTENT_ERROR", `${request.clientId} is not a registered nested app.`);
  }
  const asked = scopeRequest(options.resources, request.scope);
  const permissions = grantedDelegation(asked);
  if (!asked.resource || !permissions) {
    return failed("PERSISTENT_ERROR", `AADSTS65001: ${request.scope} has not been consented to.`);
  }
  if (sessions.hasEnded(user.oid)) {
    if (!request.interactive) return failed("USER_INTERACTION_REQUIRED", "The session has ended.");
    sessions.begin(user.oid);
  }
  const lifetime = sessions.lifetimeSeconds;
  const person = { ...userClaims(directory.tenantId, user), sub: user.oid };
  const access = accessClaims(user, { clientId: request.clientId, permissions, sessions });
  const { issuer, tokens } = options;
  return {
    success: true,
    token: {
      access_token: await tokens.sign(
        { iss: issuer, aud: asked.resource.audience, ...person, ...access },
        lifetime,
      ),
      id_token: await tokens.sign({ iss: issuer, aud: request.clientId, ...person }, lifetime),
      expires_in: lifetime,
      scope: ["openid", "profile", ...asked.apiScopes].join(" "),
      properties: null,
    },
    account: {
      environment: request.environment,
      homeAccountId: `${user.oid}.${directory.tenantId}`,
      localAccountId: user.oid,
      tenantId: directory.tenantId,
      username: user.upn,
      name: user.name,
    },
  };
}
