import { groupEntity, isUser, userEntity } from "#local/sharepoint/people/user-entity.ts";
import type { Entity } from "#local/sharepoint/protocol/answer.ts";
import { wirePermissions } from "#local/sharepoint/security/base-permissions.ts";
import type { RoleDefinition } from "#local/sharepoint/security/role-definitions.ts";
import type { Site } from "#local/sharepoint/site.ts";
import type { RoleAssignment } from "#local/sharepoint/store/role-store.ts";

/** SP.RoleDefinition. Shape: tests/contract/golden/role-definitions.json. */
export const roleDefinitionEntity = (role: RoleDefinition): Entity => ({
  type: "SP.RoleDefinition",
  path: `Web/RoleDefinitions(${String(role.id)})`,
  properties: {
    BasePermissions: wirePermissions(role.mask),
    Description: role.description,
    Hidden: role.hidden,
    Id: role.id,
    Name: role.name,
    Order: role.order,
    RoleTypeKind: role.kind,
  },
});

/** SP.RoleAssignment below a web, list or item. Shape: tests/contract/golden/role-assignments-expanded.json. */
export function roleAssignmentEntity(site: Site, parentPath: string, assignment: RoleAssignment): Entity {
  const principal = site.principals.byId(assignment.principal);
  return {
    type: "SP.RoleAssignment",
    path: `${parentPath}/RoleAssignments/GetByPrincipalId(${String(assignment.principal)})`,
    properties: { PrincipalId: assignment.principal },
    onRequest: {
      RoleDefinitionBindings: () =>
        assignment.roles.flatMap((id) => {
          const role = site.roles.definitions().find((known) => known.id === id);
          return role ? [roleDefinitionEntity(role)] : [];
        }),
      Member: () => {
        if (!principal) return null;
        return isUser(principal) ? userEntity(site, principal) : groupEntity(site, principal);
      },
    },
  };
}
