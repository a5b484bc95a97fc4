import type { Caller } from "#local/sharepoint/caller.ts";
import { wirePermissions } from "#local/sharepoint/security/base-permissions.ts";
import { hasUniqueRoleAssignments, roleAssignments } from "#local/sharepoint/security/role-assignments.ts";
import type { Site } from "#local/sharepoint/site.ts";
import type { Item } from "#local/sharepoint/store/item.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";

export interface ItemContext {
  readonly site: Site;
  readonly caller: Caller;
  readonly list: List;
  readonly item: Item;
}

/**
 * What an item shows only when $select or $expand names it: a scalar, a complex value, an entity or a list of
 * entities (AttachmentFiles, Versions, HasUniqueRoleAssignments …).
 */
export const itemExtras: Readonly<Record<string, (context: ItemContext) => unknown>> = {
  HasUniqueRoleAssignments: ({ site, list, item }) => hasUniqueRoleAssignments(site, { list, item }),
  RoleAssignments: ({ site, list, item }) => roleAssignments(site, { list, item }),
  EffectiveBasePermissions: ({ site, caller, list, item }) =>
    wirePermissions(site.access.mask(caller, { list, item })),
};
