import type { Site } from "#local/sharepoint/site.ts";
import type { ItemDraft } from "#local/sharepoint/store/item-store.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";

/**
 * Adds many rows in one transaction, for control code: values are taken as the store keeps them (see ItemValues),
 * unique columns are not checked. Returns the id of the first row; the others follow it.
 */
export function bulkAdd(site: Site, list: List, drafts: Iterable<ItemDraft>): number {
  const first = site.lists.byKey(list.key)?.nextItemId ?? 1;
  site.transaction(() => {
    for (const draft of drafts) site.items.add(list, draft);
  });
  return first;
}
