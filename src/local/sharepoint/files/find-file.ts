import { refusals } from "#local/sharepoint/errors.ts";
import type { Folder } from "#local/sharepoint/files/file-entity.ts";
import { siteRelative } from "#local/sharepoint/lists/list-of.ts";
import type { Call } from "#local/sharepoint/protocol/route.ts";
import type { Site } from "#local/sharepoint/site.ts";
import type { Item } from "#local/sharepoint/store/item.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";

export interface FoundFile {
  readonly list: List;
  readonly item: Item;
}

/** The list whose folder a site-relative path lies in, however deep. */
function listAround(site: Site, path: string): List | undefined {
  const parts = path.split("/");
  for (let length = parts.length; length > 0; length--) {
    const list = site.lists.byUrl(parts.slice(0, length).join("/"));
    if (list) return list;
  }
  return undefined;
}

export function splitPath(path: string): { readonly directory: string; readonly leaf: string } {
  const at = path.lastIndexOf("/");
  return { directory: path.slice(0, Math.max(at, 0)), leaf: path.slice(at + 1) };
}

/** A row by its place, in any case of letters. */
export function rowAt(site: Site, list: List, path: string): Item | undefined {
  const { directory, leaf } = splitPath(path);
  const rows = site.items.stream(list, {
    where: "lower(i.directory) = lower(?) AND lower(i.leaf) = lower(?)",
    parameters: [directory, leaf],
  });
  for (const row of rows) return row;
  return undefined;
}

const mayRead = ({ site, caller }: Call, list: List, item?: Item): boolean =>
  item ? site.access.canDo(caller, { list, item }, "ViewListItems") : site.access.mayOpen(caller, list);

/** @throws SharePointError 404 when there is no such file for the caller */
export function fileAt(call: Call, serverRelative: string): FoundFile {
  const path = siteRelative(call.site, serverRelative);
  const list = listAround(call.site, path);
  const item = list && rowAt(call.site, list, path);
  if (!list || item?.folder !== 0 || !mayRead(call, list, item))
    throw refusals.fileMissing(`${call.site.path}/${path}`);
  return { list, item };
}

/** @throws SharePointError 404 when there is no such folder for the caller */
export function folderAt(call: Call, serverRelative: string): Folder {
  const path = siteRelative(call.site, serverRelative);
  const list = listAround(call.site, path);
  if (!list || !mayRead(call, list)) throw refusals.fileNotFound();
  if (path.toLowerCase() === list.url.toLowerCase()) return { list, path: list.url };
  const item = rowAt(call.site, list, path);
  if (item?.folder !== 1 || !mayRead(call, list, item)) throw refusals.fileNotFound();
  return { list, path: `${item.directory}/${item.leaf}`, item };
}

/** The rows directly in a folder that the caller may see. */
export function rowsIn({ site, caller }: Call, { list, path }: Folder, kind: 0 | 1): readonly Item[] {
  const visible = site.access.visibleItems(caller, list);
  return [
    ...site.items.stream(list, {
      where: `i.directory = ? AND i.folder = ?${visible ? ` AND ${visible.sql}` : ""}`,
      parameters: [path, kind, ...(visible?.parameters ?? [])],
      order: "i.leaf",
    }),
  ];
}
