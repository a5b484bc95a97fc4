import type { Caller } from "#local/sharepoint/caller.ts";
import type { Site } from "#local/sharepoint/site.ts";
import { maskOf } from "#local/sharepoint/security/base-permissions.ts";
import { roleIds } from "#local/sharepoint/security/role-definitions.ts";
import { webScope, type SecuredScope } from "#local/sharepoint/store/role-store.ts";

export const fullMask = maskOf({ High: "2147483647", Low: "4294967295" });

const maskOfRole =
  (site: Site) =>
  (id: number): bigint =>
    site.roles.definitions().find((role) => role.id === id)?.mask ?? 0n;
const union = (masks: readonly bigint[]): bigint => masks.reduce((all, mask) => all | mask, 0n);

/** Login of the claim that every person of the tenant holds. */
export const everyoneLogin = (tenantId: string): string =>
  `c:0-.f|rolemanager|spo-grid-all-users/${tenantId}`;

/** A person with everything that permissions may have been given to instead: groups, and groups of everyone. */
export function principalsOf(site: Site, userId: number): readonly number[] {
  const everyone = site.principals.byLogin(everyoneLogin(site.directory.tenantId))?.id;
  const isPerson = site.principals.byId(userId)?.oid !== null;
  const direct = everyone !== undefined && isPerson ? [userId, everyone] : [userId];
  return [...direct, ...direct.flatMap((id) => site.groups.groupsOf(id))];
}

/** The scope itself when it has permissions of its own, else the nearest one above it that has. */
export function permissionSource(site: Site, scope: SecuredScope): SecuredScope {
  if (site.roles.isUnique(scope)) return scope;
  return permissionSource(site, scope.item > 0 ? { list: scope.list, item: 0 } : webScope);
}

/** What a person may do in a scope, whatever app is used. */
export function permissionsOf(site: Site, userId: number, scope: SecuredScope): bigint {
  if (site.principals.byId(userId)?.siteAdmin === 1) return fullMask;
  const principals = principalsOf(site, userId);
  const own = union(site.roles.rolesOf(permissionSource(site, scope), principals).map(maskOfRole(site)));
  // Whoever may see something inside may open what it lies in.
  const isThroughfare = scope.item === 0 && site.roles.hasRolesInside(scope.list, principals);
  return isThroughfare ? own | maskOfRole(site)(roleIds.limitedAccess) : own;
}

/** What the app may do on a person's behalf: the token's delegated permission bounds the person's own. */
function delegated(site: Site, claims: Caller["claims"]): bigint {
  const scopes = typeof claims["scp"] === "string" ? claims["scp"].split(" ") : [];
  if (scopes.includes("AllSites.FullControl")) return fullMask;
  if (scopes.includes("AllSites.Manage")) return maskOfRole(site)(roleIds.design);
  if (scopes.includes("AllSites.Write")) return maskOfRole(site)(roleIds.contribute);
  return scopes.includes("AllSites.Read") ? maskOfRole(site)(roleIds.read) : fullMask;
}

/** What a caller may do in a scope; an app that was granted the site has full control. */
export const effectivePermissions = (site: Site, caller: Caller, scope: SecuredScope): bigint =>
  caller.principal.kind === "app"
    ? fullMask
    : permissionsOf(site, caller.userId, scope) & delegated(site, caller.claims);
