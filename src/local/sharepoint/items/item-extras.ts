import { attachmentEntities } from "#local/sharepoint/attachments/attachment-entity.ts";
import { fileEntity, folderEntity } from "#local/sharepoint/files/file-entity.ts";
import type { Caller } from "#local/sharepoint/caller.ts";
import { wirePermissions } from "#local/sharepoint/security/base-permissions.ts";
import { hasUniqueRoleAssignments, roleAssignments } from "#local/sharepoint/security/role-assignments.ts";
import type { Site } from "#local/sharepoint/site.ts";
import type { Item } from "#local/sharepoint/store/item.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";
import { versionEntities } from "#local/sharepoint/versions/version-entity.ts";

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
  AttachmentFiles: ({ site, list, item }) => attachmentEntities(site, list, item),
  File: ({ site, item }) => (item.folder === 0 ? fileEntity(site, item) : null),
  Folder: ({ site, list, item }) =>
    item.folder === 1 ? folderEntity(site, { list, path: `${item.directory}/${item.leaf}`, item }) : null,
  Versions: ({ site, list, item }) => versionEntities(site, list, item),
  HasUniqueRoleAssignments: ({ site, list, item }) => hasUniqueRoleAssignments(site, { list, item }),
  RoleAssignments: ({ site, list, item }) => roleAssignments(site, { list, item }),
  EffectiveBasePermissions: ({ site, caller, list, item }) =>
    wirePermissions(site.access.mask(caller, { list, item })),
};
