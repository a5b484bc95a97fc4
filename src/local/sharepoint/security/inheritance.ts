import { refusals } from "#local/sharepoint/errors.ts";
import { permissionSource } from "#local/sharepoint/security/effective-permissions.ts";
import { roleIds } from "#local/sharepoint/security/role-definitions.ts";
import type { Site } from "#local/sharepoint/site.ts";
import { webScope, type SecuredScope } from "#local/sharepoint/store/role-store.ts";

/** Beyond this many items SharePoint refuses to break a list's inheritance. */
const largestBreakableList = 100_000;

/** Gives a scope permissions of its own: those that it had, or only the caller's full control. */
export function breakInheritance(
  site: Site,
  scope: SecuredScope,
  { copy, clear, caller }: { readonly copy: boolean; readonly clear: boolean; readonly caller: number },
): void {
  if (scope.item === 0 && (site.lists.byKey(scope.list)?.itemCount ?? 0) > largestBreakableList)
    throw refusals.breakOnLargeList();
  const inherited = site.roles.assignments(permissionSource(site, scope));
  site.transaction(() => {
    if (!site.roles.isUnique(scope)) {
      site.roles.breakInheritance(scope);
      if (copy)
        for (const { principal, roles } of inherited)
          for (const role of roles) site.roles.assign(scope, principal, role);
      else site.roles.assign(scope, caller, roleIds.fullControl);
    }
    if (clear && scope.item === 0) clearBelow(site, scope);
  });
}

function clearBelow(site: Site, { list }: SecuredScope): void {
  if (list !== webScope.list) site.roles.inheritItems(list);
  else
    for (const key of site.roles.uniqueLists()) {
      site.roles.inheritItems(key);
      site.roles.inherit({ list: key, item: 0 });
    }
}

export function resetInheritance(site: Site, scope: SecuredScope): void {
  if (scope.list !== webScope.list) site.transaction(() => site.roles.inherit(scope));
}
