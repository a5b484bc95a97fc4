/** The APIs that tokens can be asked for: SharePoint, Microsoft Graph and the Bot Connector. */
export interface Resource {
  /** The `aud` of its tokens, and the first part of its scopes. */
  readonly audience: string;
  /** Delegated permissions that an administrator has granted the tab. */
  readonly delegated: readonly string[];
  /** Application permissions that an administrator has granted the server. */
  readonly roles: readonly string[];
}

export const graphAudience = "https://graph.microsoft.com";
export const botAudience = "https://api.botframework.com";

export function resourcesOf(origin: string): readonly Resource[] {
  return [
    {
      audience: origin,
      delegated: ["AllSites.Write", "AllSites.Manage", "Sites.Selected"],
      roles: ["Sites.Selected"],
    },
    {
      audience: graphAudience,
      delegated: ["User.Read", "User.ReadBasic.All"],
      roles: ["User.Read.All", "TeamsAppInstallation.ReadWriteSelfForUser.All", "Mail.Send"],
    },
    { audience: botAudience, delegated: [], roles: [] },
  ];
}

/** Scopes about the sign-in itself, which belong to no API. */
export const openIdScopes = ["openid", "profile", "email", "offline_access"] as const;

const isOpenIdScope = (scope: string): boolean => openIdScopes.some((known) => known === scope);

/** What a scope string asks for: `https://host/Permission` belongs to that host, a bare permission to Graph, as in Entra. */
export interface ScopeRequest {
  readonly resource: Resource | undefined;
  /** Permissions without their resource, such as `AllSites.Write` or `.default`. */
  readonly permissions: readonly string[];
  /** The API scopes as they were sent. */
  readonly apiScopes: readonly string[];
}

const audienceOf = (scope: string): string =>
  scope.includes("/") ? scope.slice(0, scope.lastIndexOf("/")).replace(/\/$/u, "") : graphAudience;

export function scopeRequest(resources: readonly Resource[], scope: string): ScopeRequest {
  const apiScopes = scope.split(" ").filter((part) => part !== "" && !isOpenIdScope(part));
  const audiences = new Set(apiScopes.map(audienceOf));
  const [audience] = audiences;
  const resource =
    audiences.size === 1 ? resources.find((candidate) => candidate.audience === audience) : undefined;
  return {
    resource,
    permissions: apiScopes.map((part) => part.slice(part.lastIndexOf("/") + 1)),
    apiScopes,
  };
}

/** The delegated permissions in a token, or `undefined` when one was asked for that is not granted. */
export function grantedDelegation({ resource, permissions }: ScopeRequest): readonly string[] | undefined {
  if (!resource) return undefined;
  if (permissions.includes(".default")) return resource.delegated;
  return permissions.every((permission) => resource.delegated.includes(permission)) ? permissions : undefined;
}
