import type { DatabaseSync } from "node:sqlite";
import { jsonOf, rowOf } from "#local/sharepoint/store/decode.ts";

/** What a client may set on a list; unset values have SharePoint's defaults. */
export interface ListSettings {
  readonly Description?: string;
  readonly Hidden?: boolean;
  readonly AllowContentTypes?: boolean;
  readonly ContentTypesEnabled?: boolean;
  readonly EnableAttachments?: boolean;
  readonly EnableFolderCreation?: boolean;
  readonly EnableVersioning?: boolean;
  readonly EnableMinorVersions?: boolean;
  readonly EnableModeration?: boolean;
  readonly MajorVersionLimit?: number;
  readonly NoCrawl?: boolean;
  readonly OnQuickLaunch?: boolean;
  readonly DisableGridEditing?: boolean;
  readonly DisableCommenting?: boolean;
  readonly ListExperienceOptions?: number;
  /** 1 all items, 2 only own. */
  readonly ReadSecurity?: number;
  /** 1 all items, 2 only own, 4 none. */
  readonly WriteSecurity?: number;
  readonly ValidationFormula?: string;
  readonly ValidationMessage?: string;
}

export interface List {
  /** The row's key in SQLite; never leaves the local tenant. */
  readonly key: number;
  /** GUID, lower case. */
  readonly id: string;
  readonly title: string;
  /** Site-relative and fixed at creation: `Lists/Initiatives`. */
  readonly url: string;
  readonly entityTypeName: string;
  /** 100 generic list, 101 document library. */
  readonly baseTemplate: number;
  /** Grows with each change of the list's own settings: its ETag. */
  readonly version: number;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly modified: number;
  readonly itemDeleted: number;
  readonly nextItemId: number;
  readonly itemCount: number;
  readonly settings: ListSettings;
}

export interface ListStore {
  all(): List[];
  byTitle(title: string): List | undefined;
  byId(id: string): List | undefined;
  byKey(key: number): List | undefined;
  /** `Lists/Initiatives`, without the site's path. */
  byUrl(url: string): List | undefined;
  insert(list: Omit<List, "key">): List;
  /** Writes every column of the row. */
  save(list: List): void;
  /** Removes the list with its columns, views, items, versions and keys. */
  remove(key: number): void;
}

const columns = `key, id, title, url, entity_type_name AS entityTypeName, base_template AS baseTemplate, version, created,
  modified, item_deleted AS itemDeleted, next_item_id AS nextItemId, item_count AS itemCount, settings`;

type Row = Omit<List, "settings"> & { readonly settings: string };
const fromRow = (row: unknown): List | undefined => {
  if (row === undefined) return undefined;
  const { settings, ...rest } = rowOf<Row>(row);
  return { ...rest, settings: jsonOf<ListSettings>(settings) };
};

const titleKey = (title: string): string => title.toLowerCase();

export function createListStore(database: DatabaseSync): ListStore {
  const find = (condition: string) => {
    const statement = database.prepare(`SELECT ${columns} FROM lists WHERE ${condition}`);
    return (value: string | number) => fromRow(statement.get(value));
  };
  const byId = find("id = ?");
  const byKey = find("key = ?");
  const byTitleKey = find("title_key = ?");
  const byUrlKey = find("lower(url) = lower(?)");
  const every = database.prepare(`SELECT ${columns} FROM lists ORDER BY title_key`);
  const write = database.prepare(
    `UPDATE lists SET title = ?, title_key = ?, version = ?, modified = ?, item_deleted = ?, next_item_id = ?,
     item_count = ?, settings = ? WHERE key = ?`,
  );
  const add = database.prepare(
    `INSERT INTO lists (id, title, title_key, url, entity_type_name, base_template, version, created, modified,
     item_deleted, next_item_id, item_count, settings) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  return {
    all: () => every.all().flatMap((row) => fromRow(row) ?? []),
    byTitle: (title) => byTitleKey(titleKey(title)),
    byId: (id) => byId(id.replaceAll(/[{}]/g, "").toLowerCase()),
    byKey,
    byUrl: byUrlKey,
    insert(list) {
      const { lastInsertRowid } = add.run(
        list.id,
        list.title,
        titleKey(list.title),
        list.url,
        list.entityTypeName,
        list.baseTemplate,
        list.version,
        list.created,
        list.modified,
        list.itemDeleted,
        list.nextItemId,
        list.itemCount,
        JSON.stringify(list.settings),
      );
      return { ...list, key: Number(lastInsertRowid) };
    },
    save(list) {
      write.run(
        list.title,
        titleKey(list.title),
        list.version,
        list.modified,
        list.itemDeleted,
        list.nextItemId,
        list.itemCount,
        JSON.stringify(list.settings),
        list.key,
      );
    },
    remove(key) {
      for (const table of ["fields", "views", "items", "item_keys", "item_versions", "recycle_bin"])
        database.prepare(`DELETE FROM ${table} WHERE list = ?`).run(key);
      database.prepare("DELETE FROM lists WHERE key = ?").run(key);
    },
  };
}
