import { listPath } from "#local/sharepoint/lists/list-entity.ts";
import type { Entity } from "#local/sharepoint/protocol/answer.ts";
import type { Scope } from "#local/sharepoint/security/access.ts";
import { permissionSource } from "#local/sharepoint/security/effective-permissions.ts";
import { roleAssignmentEntity } from "#local/sharepoint/security/role-entity.ts";
import { securedScope } from "#local/sharepoint/security/secured-scope.ts";
import type { Site } from "#local/sharepoint/site.ts";

const pathOf = ({ list, item }: Scope): string => {
  if (!list) return "Web";
  return item ? `${listPath(list)}/Items(${String(item.id)})` : listPath(list);
};

/** The role assignments that hold in a scope: its own or the inherited ones. */
export function roleAssignments(site: Site, scope: Scope): readonly Entity[] {
  const source = permissionSource(site, securedScope(scope));
  return site.roles
    .assignments(source)
    .map((assignment) => roleAssignmentEntity(site, pathOf(scope), assignment));
}

export const hasUniqueRoleAssignments = (site: Site, scope: Scope): boolean =>
  site.roles.isUnique(securedScope(scope));
