import type { DatabaseSync } from "node:sqlite";
import type { FieldDefinition } from "#local/sharepoint/fields/field-definition.ts";
import { jsonOf, rowOf } from "#local/sharepoint/store/decode.ts";
import type { FieldStore } from "#local/sharepoint/store/field-store.ts";
import { keyOf, type Item, type ItemValues } from "#local/sharepoint/store/item.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";

interface Row extends Omit<Item, "values" | "uniqueId" | "uiVersion"> {
  readonly unique_id: string;
  readonly ui_version: number;
  readonly data: string;
}

export const itemOfRow = (row: unknown): Item => {
  const read = rowOf<Row>(row);
  return {
    list: read.list,
    id: read.id,
    guid: read.guid,
    uniqueId: read.unique_id,
    version: read.version,
    uiVersion: read.ui_version,
    author: read.author,
    editor: read.editor,
    created: read.created,
    modified: read.modified,
    attachments: read.attachments,
    folder: read.folder,
    directory: read.directory,
    leaf: read.leaf,
    values: jsonOf<ItemValues>(read.data),
  };
};

/** One item's rows in the tables `items`, `item_keys` and `item_versions`. */
export interface ItemRows {
  get(listKey: number, id: number): Item | undefined;
  /** Writes the row, the keys of its indexed columns and, when the list keeps versions, this version. */
  save(list: List, item: Item): void;
  erase(item: Item): void;
  /** Removes the versions of an item that never comes back. */
  forget(item: Item): void;
  /** Makes the keys of one column anew, or drops them. */
  reindex(list: List, field: FieldDefinition): void;
  /** Removes a column's values, also from versions, and its keys. */
  dropColumn(list: List, field: FieldDefinition): void;
}

const defaultVersionLimit = 50;

export function createItemRows(database: DatabaseSync, fields: FieldStore): ItemRows {
  const select = database.prepare("SELECT * FROM items WHERE list = ? AND id = ?");
  const write = database.prepare(
    `INSERT OR REPLACE INTO items (list, id, guid, unique_id, version, ui_version, author, editor, created, modified,
     attachments, folder, directory, leaf, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const eraseRow = database.prepare("DELETE FROM items WHERE list = ? AND id = ?");
  const addKey = database.prepare("INSERT INTO item_keys (list, field, value, item) VALUES (?, ?, ?, ?)");
  const dropKeys = database.prepare("DELETE FROM item_keys WHERE list = ? AND item = ?");
  const dropKeysOfColumn = database.prepare("DELETE FROM item_keys WHERE list = ? AND field = ?");
  const addVersion = database.prepare(
    `INSERT OR REPLACE INTO item_versions (list, item, ui_version, version, editor, modified, data)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const dropVersions = database.prepare("DELETE FROM item_versions WHERE list = ? AND item = ?");
  const trimVersions = database.prepare(
    "DELETE FROM item_versions WHERE list = ? AND item = ? AND ui_version <= ?",
  );
  const saveVersion = ({ settings }: List, item: Item, data: string): void => {
    const { list, id, uiVersion, version, editor, modified } = item;
    addVersion.run(list, id, uiVersion, version, editor, modified, data);
    trimVersions.run(list, id, uiVersion - 512 * (settings.MajorVersionLimit ?? defaultVersionLimit));
  };
  return {
    get(listKey, id) {
      const row = select.get(listKey, id);
      return row && itemOfRow(row);
    },
    save(list, item) {
      const data = JSON.stringify(item.values);
      const { guid, uniqueId, version, uiVersion, author, editor, created, modified } = item;
      const place = [item.attachments, item.folder, item.directory, item.leaf];
      const stamps = [version, uiVersion, author, editor, created, modified];
      write.run(item.list, item.id, guid, uniqueId, ...stamps, ...place, data);
      if (version > 1) dropKeys.run(item.list, item.id);
      for (const field of fields.ofList(item.list))
        if (field.indexed) addKey.run(item.list, field.internalName, keyOf(field, item), item.id);
      if (list.settings.EnableVersioning !== false) saveVersion(list, item, data);
    },
    erase(item) {
      eraseRow.run(item.list, item.id);
      dropKeys.run(item.list, item.id);
    },
    forget({ list, id }) {
      dropVersions.run(list, id);
    },
    dropColumn(list, { internalName }) {
      dropKeysOfColumn.run(list.key, internalName);
      for (const table of ["items", "item_versions"])
        database
          .prepare(`UPDATE ${table} SET data = json_remove(data, ?) WHERE list = ?`)
          .run(`$."${internalName}"`, list.key);
    },
    reindex(list, field) {
      dropKeysOfColumn.run(list.key, field.internalName);
      if (!field.indexed) return;
      for (const row of database.prepare("SELECT * FROM items WHERE list = ?").all(list.key)) {
        const item = itemOfRow(row);
        addKey.run(list.key, field.internalName, keyOf(field, item), item.id);
      }
    },
  };
}
