import { attachmentRoutes } from "#local/sharepoint/attachments/attachment-routes.ts";
import { getItemsRoutes } from "#local/sharepoint/caml/getitems-routes.ts";
import { changeRoutes } from "#local/sharepoint/changes/change-routes.ts";
import { sinceTokenRoutes } from "#local/sharepoint/changes/since-token-routes.ts";
import { fieldRoutes } from "#local/sharepoint/fields/field-routes.ts";
import { fileRoutes } from "#local/sharepoint/files/file-routes.ts";
import { folderRoutes } from "#local/sharepoint/files/folder-routes.ts";
import { itemRoutes } from "#local/sharepoint/items/item-routes.ts";
import { contentTypeRoutes } from "#local/sharepoint/lists/content-type-routes.ts";
import { listRoutes } from "#local/sharepoint/lists/list-routes.ts";
import { groupRoutes } from "#local/sharepoint/people/group-routes.ts";
import { userRoutes } from "#local/sharepoint/people/user-routes.ts";
import type { Route } from "#local/sharepoint/protocol/route.ts";
import { recycleBinRoutes } from "#local/sharepoint/recycle-bin/recycle-bin-routes.ts";
import { renderRoutes } from "#local/sharepoint/rendering/render-routes.ts";
import { permissionRoutes } from "#local/sharepoint/security/permission-routes.ts";
import { roleDefinitionRoutes } from "#local/sharepoint/security/role-definition-routes.ts";
import { versionRoutes } from "#local/sharepoint/versions/version-routes.ts";
import { viewRoutes } from "#local/sharepoint/views/view-routes.ts";
import { webRoutes } from "#local/sharepoint/web/web-routes.ts";
import { subscriptionRoutes } from "#local/sharepoint/webhooks/subscription-routes.ts";

/** Every route of the local tenant; what is not here is answered with 501 and recorded. */
export const routes: readonly Route[] = [
  ...webRoutes,
  ...listRoutes,
  ...fieldRoutes,
  ...viewRoutes,
  ...itemRoutes,
  ...recycleBinRoutes,
  ...changeRoutes,
  ...getItemsRoutes,
  ...userRoutes,
  ...groupRoutes,
  ...permissionRoutes,
  ...roleDefinitionRoutes,
  ...subscriptionRoutes,
  ...attachmentRoutes,
  ...versionRoutes,
  ...fileRoutes,
  ...folderRoutes,
  ...renderRoutes,
  ...sinceTokenRoutes,
  ...contentTypeRoutes,
];
