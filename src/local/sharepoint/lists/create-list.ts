import { randomUUID } from "node:crypto";
import { refusals } from "#local/sharepoint/errors.ts";
import { encodeEntityTypeName } from "#local/sharepoint/fields/field-definition.ts";
import { builtInFields } from "#local/sharepoint/lists/built-in-fields.ts";
import type { Site } from "#local/sharepoint/site.ts";
import { changeType } from "#local/sharepoint/store/change-log.ts";
import type { List, ListSettings } from "#local/sharepoint/store/list-store.ts";

export interface NewList {
  readonly title: string;
  /** 100 generic list, 101 document library. */
  readonly baseTemplate: number;
  readonly settings: ListSettings;
  /** Id in the site's user table. */
  readonly editor: number;
}

/** `Lists/Title`, or `Lists/Title1` when a renamed list has that address. */
function freeUrl(site: Site, title: string, baseTemplate: number): string {
  const name = title.replaceAll(/["#%&*:<>?/\\{|}~]/g, "").trim();
  const base = baseTemplate === 101 ? name : `Lists/${name}`;
  let url = base;
  for (let number = 1; site.lists.byUrl(url); number++) url = base + String(number);
  return url;
}

/**
 * Creates a list with its own columns and the view "All Items".
 * @throws SharePointError when the title is taken
 */
export function createList(site: Site, { title, baseTemplate, settings, editor }: NewList): List {
  if (site.lists.byTitle(title)) throw refusals.listTitleTaken();
  const now = site.clock.now();
  return site.transaction(() => {
    const url = freeUrl(site, title, baseTemplate);
    const library = baseTemplate === 101;
    const name = encodeEntityTypeName(url.split("/").at(-1) ?? title);
    const list = site.lists.insert({
      id: randomUUID(),
      title,
      url,
      entityTypeName: library ? name : `${name}List`,
      baseTemplate,
      version: 0,
      created: now,
      modified: now,
      itemDeleted: now,
      nextItemId: 1,
      itemCount: 0,
      settings,
    });
    for (const field of builtInFields)
      site.fields.insert(
        list.key,
        library && field.internalName === "Title" ? { ...field, required: false } : field,
      );
    site.views.insert(list.key, {
      id: randomUUID(),
      title: library ? "All Documents" : "All Items",
      page: "AllItems.aspx",
      isDefault: true,
      personal: false,
      hidden: false,
      rowLimit: 30,
      paged: true,
      query: "",
      fields: library ? ["DocIcon", "LinkFilename", "Modified", "Editor"] : ["LinkTitle"],
      customFormatter: null,
    });
    logList(site, list, changeType.add, editor);
    return list;
  });
}

export function logList(site: Site, list: List, type: number, editor: number): void {
  site.changes.append({
    time: site.clock.now(),
    kind: "list",
    type,
    listId: list.id,
    item: null,
    targetId: list.id,
    editor,
  });
}
