import type { DatabaseSync } from "node:sqlite";
import type { FieldDefinition } from "#local/sharepoint/fields/field-definition.ts";
import { changeType, type ChangeLog } from "#local/sharepoint/store/change-log.ts";
import { jsonOf } from "#local/sharepoint/store/decode.ts";
import type { FieldStore } from "#local/sharepoint/store/field-store.ts";
import { createItemRows, itemOfRow } from "#local/sharepoint/store/item-rows.ts";
import type { Item, ItemValues } from "#local/sharepoint/store/item.ts";
import type { List, ListStore } from "#local/sharepoint/store/list-store.ts";
import { createRecycleBin, type RecycledItem } from "#local/sharepoint/store/recycle-bin.ts";

/** A row to be added; what is left out is SharePoint's own choice. */
export interface ItemDraft {
  readonly values: ItemValues;
  readonly author: number;
  readonly editor?: number;
  /** Milliseconds since 1970; the clock's time when left out. */
  readonly created?: number;
  readonly modified?: number;
  readonly folder?: number;
  readonly directory?: string;
  readonly leaf?: string;
}

export interface ItemChange {
  /** All values, not only the changed ones. */
  readonly values: ItemValues;
  readonly editor: number;
  readonly modified: number;
  /** False keeps the version label: SystemUpdate, attachments. */
  readonly newVersion: boolean;
  readonly attachments?: number;
  readonly directory?: string;
  readonly leaf?: string;
}

/** One stored version of an item. */
export interface ItemVersion {
  readonly uiVersion: number;
  readonly version: number;
  readonly editor: number;
  readonly modified: number;
  readonly values: ItemValues;
}

/** Rows of all lists. Each write appends its version and its change in the caller's transaction. */
export interface ItemStore {
  get(list: List, id: number): Item | undefined;
  /** Reads rows with a condition on `items AS i`; `tail` holds joins' ORDER BY and LIMIT. */
  stream(list: List, query: ItemQuery): IterableIterator<Item>;
  count(list: List, query: Pick<ItemQuery, "where" | "parameters">, limit: number): number;
  add(list: List, draft: ItemDraft): Item;
  update(list: List, item: Item, change: ItemChange): Item;
  remove(list: List, item: Item, editor: number): void;
  /** Removes into the recycle bin and gives the bin's id. */
  recycle(list: List, item: Item, editor: number): string;
  recycled(list: List): RecycledItem[];
  restore(list: List, id: string, editor: number): Item | undefined;
  /** Empties the bin of one row, with its versions, for good. */
  purge(list: List, id: string): void;
  versions(list: List, itemId: number): ItemVersion[];
  removeVersions(list: List, item: Item, uiVersions: readonly number[]): void;
  /** Makes or drops the sort keys of one column. */
  reindex(list: List, field: FieldDefinition): void;
  /** Forgets the values and keys of a column that is deleted. */
  dropColumn(list: List, field: FieldDefinition): void;
}

export interface ItemQuery {
  /** SQL after `WHERE i.list = ? AND`. */
  readonly where?: string;
  readonly joins?: string;
  /** Parameters of the joins, then those of `where`. */
  readonly joinParameters?: readonly (string | number | null)[];
  readonly parameters?: readonly (string | number | null)[];
  /** SQL after ORDER BY; by id when left out. */
  readonly order?: string;
}

interface Stores {
  readonly database: DatabaseSync;
  readonly fields: FieldStore;
  readonly lists: ListStore;
  readonly changes: ChangeLog;
  readonly now: () => number;
  readonly newGuid: () => string;
}

type ItemReads = Pick<ItemStore, "stream" | "count" | "versions" | "removeVersions">;

function itemReads(database: DatabaseSync): ItemReads {
  const versions = database.prepare(
    "SELECT * FROM item_versions WHERE list = ? AND item = ? ORDER BY ui_version DESC",
  );
  return {
    *stream(list, { where = "1", joins = "", joinParameters = [], parameters = [], order = "i.id" }) {
      const sql = `SELECT i.* FROM items AS i ${joins} WHERE i.list = ? AND (${where}) ORDER BY ${order}`;
      for (const row of database.prepare(sql).iterate(...joinParameters, list.key, ...parameters))
        yield itemOfRow(row);
    },
    count(list, { where = "1", parameters = [] }, limit) {
      const sql = `SELECT count(*) AS n FROM (SELECT 1 FROM items AS i WHERE i.list = ? AND (${where}) LIMIT ?)`;
      return Number(database.prepare(sql).get(list.key, ...parameters, limit)?.["n"]);
    },
    removeVersions(list, item, uiVersions) {
      for (const uiVersion of uiVersions)
        database
          .prepare("DELETE FROM item_versions WHERE list = ? AND item = ? AND ui_version = ?")
          .run(list.key, item.id, uiVersion);
    },
    versions: (list, itemId) =>
      versions.all(list.key, itemId).map((row) => ({
        uiVersion: Number(row["ui_version"]),
        version: Number(row["version"]),
        editor: Number(row["editor"]),
        modified: Number(row["modified"]),
        values: jsonOf<ItemValues>(row["data"]),
      })),
  };
}

/** A new item's row; its id is the list's next. */
function draftedItem({ now, newGuid }: Stores, list: List, draft: ItemDraft): Item {
  const created = draft.created ?? now();
  return {
    list: list.key,
    id: list.nextItemId,
    guid: newGuid(),
    uniqueId: newGuid(),
    version: 1,
    uiVersion: 512,
    author: draft.author,
    editor: draft.editor ?? draft.author,
    created,
    modified: draft.modified ?? created,
    attachments: 0,
    folder: draft.folder ?? 0,
    directory: draft.directory ?? list.url,
    leaf: draft.leaf ?? `${String(list.nextItemId)}_.000`,
    values: draft.values,
  };
}

export function createItemStore(stores: Stores): ItemStore {
  const { database, fields, lists, changes, now, newGuid } = stores;
  const rows = createItemRows(database, fields);
  const bin = createRecycleBin(database);
  const log = (list: List, { id: item, uniqueId: targetId }: Item, type: number, editor: number): void => {
    changes.append({ time: now(), kind: "item", type, listId: list.id, item, targetId, editor });
  };
  /** The list's row with what a write of an item changes in it. */
  const touchList = (list: List, change: (current: List) => Partial<List>): List => {
    const current = lists.byKey(list.key) ?? list;
    lists.save({ ...current, modified: now(), ...change(current) });
    return current;
  };
  const takeAway = (list: List, item: Item, editor: number): void => {
    rows.erase(item);
    touchList(list, ({ itemCount }) => ({ itemCount: itemCount - 1, itemDeleted: now() }));
    log(list, item, changeType.delete, editor);
  };
  return {
    ...itemReads(database),
    get: (list, id) => rows.get(list.key, id),
    add(list, draft) {
      const current = touchList(list, ({ nextItemId, itemCount }) => ({
        nextItemId: nextItemId + 1,
        itemCount: itemCount + 1,
      }));
      const item = draftedItem(stores, current, draft);
      rows.save(list, item);
      log(list, item, changeType.add, item.editor);
      return item;
    },
    update(list, item, { newVersion, ...change }) {
      const uiVersion = item.uiVersion + (newVersion ? 512 : 0);
      const next: Item = { ...item, ...change, version: item.version + 1, uiVersion };
      touchList(list, () => ({}));
      rows.save(list, next);
      log(list, next, changeType.update, next.editor);
      return next;
    },
    remove(list, item, editor) {
      takeAway(list, item, editor);
      rows.forget(item);
    },
    recycle(list, item, editor) {
      const id = newGuid();
      takeAway(list, item, editor);
      bin.put({ id, item, deleted: now(), deletedBy: editor });
      return id;
    },
    recycled: (list) => bin.ofList(list.key),
    restore(list, id, editor) {
      const item = bin.take(list.key, id);
      if (!item) return undefined;
      const restored = { ...item, editor };
      touchList(list, ({ itemCount }) => ({ itemCount: itemCount + 1 }));
      rows.save(list, restored);
      log(list, restored, changeType.restore, editor);
      return restored;
    },
    purge(list, id) {
      const item = bin.take(list.key, id);
      if (item) rows.forget(item);
    },
    dropColumn: (list, field) => {
      rows.dropColumn(list, field);
    },
    reindex: (list, field) => {
      rows.reindex(list, field);
    },
  };
}
