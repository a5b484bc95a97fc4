import { refusals } from "#local/sharepoint/errors.ts";
import type { Call } from "#local/sharepoint/protocol/route.ts";
import type { Site } from "#local/sharepoint/site.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";

/** `/sites/x/Lists/A` or its full URL as `Lists/A`. */
export function siteRelative(site: Site, url: string): string {
  const path = url.startsWith(site.origin) ? url.slice(site.origin.length) : url;
  const inside = path.toLowerCase().startsWith(site.path.toLowerCase()) ? path.slice(site.path.length) : path;
  return inside.replaceAll(/^\/+|\/+$/g, "");
}

function find(site: Site, given: Call["arguments"]): List {
  const title = given.get("listTitle");
  if (title !== undefined) {
    const list = site.lists.byTitle(String(title));
    if (!list) throw refusals.listMissing(String(title), site.url);
    return list;
  }
  const id = given.get("listId");
  const list =
    id === undefined
      ? site.lists.byUrl(siteRelative(site, String(given.get("listUrl"))))
      : site.lists.byId(String(id));
  if (!list) throw refusals.listIdMissing();
  return list;
}

/**
 * The list that a `{list}` route addresses.
 * @throws SharePointError 404 when there is none, or when the caller may not open it
 */
export function listOf({ site, caller, arguments: given }: Call): List {
  const list = find(site, given);
  if (!site.access.mayOpen(caller, list)) {
    const title = given.get("listTitle");
    throw title === undefined ? refusals.accessDenied() : refusals.listMissing(String(title), site.url);
  }
  return list;
}
