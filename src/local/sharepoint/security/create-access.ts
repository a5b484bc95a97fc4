import type { Caller } from "#local/sharepoint/caller.ts";
import type { Access, RowCondition, Scope } from "#local/sharepoint/security/access.ts";
import { permits, type BasePermission } from "#local/sharepoint/security/base-permissions.ts";
import { effectivePermissions, principalsOf } from "#local/sharepoint/security/effective-permissions.ts";
import { securedScope } from "#local/sharepoint/security/secured-scope.ts";
import type { Site } from "#local/sharepoint/site.ts";

/** Values of a list's ReadSecurity and WriteSecurity. */
const onlyOwn = 2;
const nobody = 4;
const writes: ReadonlySet<BasePermission> = new Set<BasePermission>([
  "AddListItems",
  "EditListItems",
  "DeleteListItems",
]);

/** What the list's item-level settings leave to people who cannot pass them by. */
function itemSettingsAllow(caller: Caller, { list, item }: Scope, permission: BasePermission): boolean {
  if (!list) return true;
  const isOthers = item !== undefined && item.author !== caller.userId;
  if (list.settings.ReadSecurity === onlyOwn && isOthers) return false;
  if (!writes.has(permission)) return true;
  if (list.settings.WriteSecurity === nobody) return false;
  return !(list.settings.WriteSecurity === onlyOwn && isOthers);
}

const viewingRoles = (site: Site): readonly number[] =>
  site.roles.definitions().flatMap(({ id, mask }) => (permits(mask, "ViewListItems") ? [id] : []));
const placeholders = (values: readonly unknown[]): string => values.map(() => "?").join(", ");

/** Rows with permissions of their own are seen through those, the others through the list's. */
function seenThroughRoles(site: Site, caller: Caller, seesList: boolean): RowCondition {
  const principals = principalsOf(site, caller.userId);
  const viewing = viewingRoles(site);
  return {
    sql: `((? AND NOT EXISTS (SELECT 1 FROM role_scopes AS s WHERE s.list = i.list AND s.item = i.id))
      OR EXISTS (SELECT 1 FROM role_assignments AS a WHERE a.list = i.list AND a.item = i.id
        AND a.principal IN (${placeholders(principals)}) AND a.role IN (${placeholders(viewing)})))`,
    parameters: [seesList ? 1 : 0, ...principals, ...viewing],
  };
}

export function createAccess(site: () => Site): Access {
  const mask = (caller: Caller, scope: Scope): bigint =>
    effectivePermissions(site(), caller, securedScope(scope));
  const isAdmin = (caller: Caller): boolean =>
    caller.principal.kind === "app" || site().principals.byId(caller.userId)?.siteAdmin === 1;
  return {
    mask,
    canDo(caller, scope, permission) {
      const held = mask(caller, scope);
      if (!permits(held, permission)) return false;
      return (
        permits(held, "CancelCheckout") || isAdmin(caller) || itemSettingsAllow(caller, scope, permission)
      );
    },
    mayOpen: (caller, list) =>
      permits(mask(caller, { list }), "ViewListItems") ||
      site().roles.hasRolesInside(list.key, principalsOf(site(), caller.userId)),
    visibleItems(caller, list) {
      if (isAdmin(caller)) return undefined;
      const held = mask(caller, { list });
      const seesList = permits(held, "ViewListItems");
      const conditions = [
        ...(seesList && !site().roles.hasUniqueItems(list.key)
          ? []
          : [seenThroughRoles(site(), caller, seesList)]),
        ...(list.settings.ReadSecurity === onlyOwn && !permits(held, "CancelCheckout")
          ? [{ sql: "i.author = ?", parameters: [caller.userId] }]
          : []),
      ];
      if (conditions.length === 0) return undefined;
      return {
        sql: conditions.map(({ sql }) => sql).join(" AND "),
        parameters: conditions.flatMap(({ parameters }) => parameters),
      };
    },
  };
}
