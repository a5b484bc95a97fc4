import type { DirectoryUser } from "#local/shared/directory.ts";
import type { Sessions } from "#local/entra/sessions.ts";

/** What Entra puts into the tokens of a person, id token and access token alike. */
export function userClaims(tenantId: string, user: DirectoryUser): Record<string, string> {
  return {
    oid: user.oid,
    tid: tenantId,
    name: user.name,
    preferred_username: user.upn,
    upn: user.upn,
    ver: "2.0",
  };
}

/** What an access token adds: the calling app, its delegated permissions and the session. */
export function accessClaims(
  user: DirectoryUser,
  call: { readonly clientId: string; readonly permissions: readonly string[]; readonly sessions: Sessions },
): Record<string, string> {
  return {
    appid: call.clientId,
    azp: call.clientId,
    scp: call.permissions.join(" "),
    sid: call.sessions.idOf(user.oid),
  };
}
