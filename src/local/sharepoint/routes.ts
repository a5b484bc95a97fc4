import { fieldRoutes } from "#local/sharepoint/fields/field-routes.ts";
import { itemRoutes } from "#local/sharepoint/items/item-routes.ts";
import { listRoutes } from "#local/sharepoint/lists/list-routes.ts";
import type { Route } from "#local/sharepoint/protocol/route.ts";
import { viewRoutes } from "#local/sharepoint/views/view-routes.ts";
import { webRoutes } from "#local/sharepoint/web/web-routes.ts";

/** Every route of the stand-in; what is not here is answered with 501 and recorded. */
export const routes: readonly Route[] = [
  ...webRoutes,
  ...listRoutes,
  ...fieldRoutes,
  ...viewRoutes,
  ...itemRoutes,
];
