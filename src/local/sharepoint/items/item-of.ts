import { refusals } from "#local/sharepoint/errors.ts";
import type { Call } from "#local/sharepoint/protocol/route.ts";
import type { Item } from "#local/sharepoint/store/item.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";

/**
 * The item that an `{item}` route addresses.
 * @throws SharePointError 404 when there is none, or when the caller may not see it
 */
export function itemOf({ site, caller, arguments: given }: Call, list: List): Item {
  const item = site.items.get(list, Number(given.get("itemId")));
  if (!item || !site.access.canDo(caller, { list, item }, "ViewListItems")) throw refusals.itemMissing();
  return item;
}
