import type { Caller } from "#local/sharepoint/caller.ts";
import type { Site } from "#local/sharepoint/site.ts";
import type { Item } from "#local/sharepoint/store/item.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";

/** The permission masks of a caller on items of one list; those of items without permissions of their own are asked once. */
export function itemMasks(site: Site, caller: Caller, list: List): (item: Item) => bigint {
  const ofList = site.access.mask(caller, { list });
  const hasUnique = site.roles.hasUniqueItems(list.key);
  return (item) =>
    hasUnique && site.roles.isUnique({ list: list.key, item: item.id })
      ? site.access.mask(caller, { list, item })
      : ofList;
}
