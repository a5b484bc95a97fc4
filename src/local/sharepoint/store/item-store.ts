import type { DatabaseSync } from "node:sqlite";
import type { FieldDefinition } from "#local/sharepoint/fields/field-definition.ts";
import type { ChangeLog } from "#local/sharepoint/store/change-log.ts";
import { changeType } from "#local/sharepoint/store/change-log.ts";
import type { FieldStore } from "#local/sharepoint/store/field-store.ts";
import { keyOf, type Item, type ItemValues } from "#local/sharepoint/store/item.ts";
import type { List, ListStore } from "#local/sharepoint/store/list-store.ts";

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

export interface RecycledItem {
  readonly id: string;
  readonly item: Item;
  readonly deleted: number;
  readonly deletedBy: number;
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
  versions(list: List, itemId: number): ItemVersion[];
  /** Makes or drops the sort keys of one column. */
  reindex(list: List, field: FieldDefinition): void;
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

interface Row extends Omit<Item, "values" | "uniqueId" | "uiVersion"> {
  readonly unique_id: string;
  readonly ui_version: number;
  readonly data: string;
}

const fromRow = (row: unknown): Item => {
  const { data, unique_id: uniqueId, ui_version: uiVersion, ...rest } = row as Row;
  return { ...rest, uniqueId, uiVersion, values: JSON.parse(data) as ItemValues };
};

interface Stores {
  readonly database: DatabaseSync;
  readonly fields: FieldStore;
  readonly lists: ListStore;
  readonly changes: ChangeLog;
  readonly now: () => number;
  readonly newGuid: () => string;
}

export function createItemStore({ database, fields, lists, changes, now, newGuid }: Stores): ItemStore {
  const select = database.prepare("SELECT * FROM items WHERE list = ? AND id = ?");
  const write = database.prepare(
    `INSERT OR REPLACE INTO items (list, id, guid, unique_id, version, ui_version, author, editor, created, modified,
     attachments, folder, directory, leaf, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const erase = database.prepare("DELETE FROM items WHERE list = ? AND id = ?");
  const addKey = database.prepare("INSERT INTO item_keys (list, field, value, item) VALUES (?, ?, ?, ?)");
  const dropKeys = database.prepare("DELETE FROM item_keys WHERE list = ? AND item = ?");
  const addVersion = database.prepare(
    `INSERT OR REPLACE INTO item_versions (list, item, ui_version, version, editor, modified, data)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const trimVersions = database.prepare(
    "DELETE FROM item_versions WHERE list = ? AND item = ? AND ui_version <= ?",
  );
  const bin = database.prepare(
    "INSERT INTO recycle_bin (id, list, item, deleted, deleted_by, row) VALUES (?, ?, ?, ?, ?, ?)",
  );

  const save = (list: List, item: Item, type: number): void => {
    const data = JSON.stringify(item.values);
    write.run(
      item.list,
      item.id,
      item.guid,
      item.uniqueId,
      item.version,
      item.uiVersion,
      item.author,
      item.editor,
      item.created,
      item.modified,
      item.attachments,
      item.folder,
      item.directory,
      item.leaf,
      data,
    );
    if (type !== changeType.add) dropKeys.run(item.list, item.id);
    for (const field of fields.ofList(item.list))
      if (field.indexed) addKey.run(item.list, field.internalName, keyOf(field, item), item.id);
    if (list.settings.EnableVersioning !== false) {
      addVersion.run(item.list, item.id, item.uiVersion, item.version, item.editor, item.modified, data);
      trimVersions.run(item.list, item.id, item.uiVersion - 512 * (list.settings.MajorVersionLimit ?? 50));
    }
    log(list, item, type, item.editor, item.modified);
  };

  const log = (list: List, item: Item, type: number, editor: number, time: number): void => {
    changes.append({
      time,
      kind: "item",
      type,
      listId: list.id,
      item: item.id,
      targetId: item.uniqueId,
      editor,
    });
  };

  const touchList = (list: List, change: Partial<List>): void => {
    const current = lists.byKey(list.key) ?? list;
    lists.save({ ...current, modified: now(), ...change });
  };

  const takeAway = (list: List, item: Item, editor: number): void => {
    erase.run(item.list, item.id);
    dropKeys.run(item.list, item.id);
    const itemCount = (lists.byKey(list.key)?.itemCount ?? 1) - 1;
    touchList(list, { itemCount, itemDeleted: now() });
    log(list, item, changeType.delete, editor, now());
  };

  return {
    get(list, id) {
      const row = select.get(list.key, id);
      return row && fromRow(row);
    },
    *stream(list, { where = "1", joins = "", joinParameters = [], parameters = [], order = "i.id" }) {
      const sql = `SELECT i.* FROM items AS i ${joins} WHERE i.list = ? AND (${where}) ORDER BY ${order}`;
      for (const row of database.prepare(sql).iterate(...joinParameters, list.key, ...parameters))
        yield fromRow(row);
    },
    count(list, { where = "1", parameters = [] }, limit) {
      const sql = `SELECT count(*) AS n FROM (SELECT 1 FROM items AS i WHERE i.list = ? AND (${where}) LIMIT ?)`;
      return Number(database.prepare(sql).get(list.key, ...parameters, limit)?.["n"]);
    },
    add(list, draft) {
      const current = lists.byKey(list.key) ?? list;
      const id = current.nextItemId;
      const created = draft.created ?? now();
      const item: Item = {
        list: list.key,
        id,
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
        leaf: draft.leaf ?? `${String(id)}_.000`,
        values: draft.values,
      };
      lists.save({ ...current, nextItemId: id + 1, itemCount: current.itemCount + 1, modified: now() });
      save(list, item, changeType.add);
      return item;
    },
    update(list, item, { newVersion, ...change }) {
      const next: Item = {
        ...item,
        ...change,
        version: item.version + 1,
        uiVersion: item.uiVersion + (newVersion ? 512 : 0),
      };
      touchList(list, {});
      save(list, next, changeType.update);
      return next;
    },
    remove: takeAway,
    recycle(list, item, editor) {
      const id = newGuid();
      takeAway(list, item, editor);
      bin.run(id, list.key, item.id, now(), editor, JSON.stringify(item));
      return id;
    },
    recycled: (list) =>
      database
        .prepare("SELECT id, row, deleted, deleted_by FROM recycle_bin WHERE list = ? ORDER BY deleted, id")
        .all(list.key)
        .map((row) => ({
          id: String(row["id"]),
          item: JSON.parse(String(row["row"])) as Item,
          deleted: Number(row["deleted"]),
          deletedBy: Number(row["deleted_by"]),
        })),
    restore(list, id, editor) {
      const row = database.prepare("SELECT row FROM recycle_bin WHERE id = ? AND list = ?").get(id, list.key);
      if (!row) return undefined;
      const item = JSON.parse(String(row["row"])) as Item;
      database.prepare("DELETE FROM recycle_bin WHERE id = ?").run(id);
      touchList(list, { itemCount: (lists.byKey(list.key)?.itemCount ?? 0) + 1 });
      save(list, { ...item, editor }, changeType.restore);
      return { ...item, editor };
    },
    versions: (list, itemId) =>
      database
        .prepare("SELECT * FROM item_versions WHERE list = ? AND item = ? ORDER BY ui_version DESC")
        .all(list.key, itemId)
        .map((row) => ({
          uiVersion: Number(row["ui_version"]),
          version: Number(row["version"]),
          editor: Number(row["editor"]),
          modified: Number(row["modified"]),
          values: JSON.parse(String(row["data"])) as ItemValues,
        })),
    reindex(list, field) {
      database
        .prepare("DELETE FROM item_keys WHERE list = ? AND field = ?")
        .run(list.key, field.internalName);
      if (!field.indexed) return;
      for (const row of database.prepare("SELECT * FROM items WHERE list = ?").all(list.key)) {
        const item = fromRow(row);
        addKey.run(list.key, field.internalName, keyOf(field, item), item.id);
      }
    },
  };
}
