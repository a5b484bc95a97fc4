import type { DatabaseSync } from "node:sqlite";
import { jsonOf } from "#local/sharepoint/store/decode.ts";
import type { Item } from "#local/sharepoint/store/item.ts";

export interface RecycledItem {
  /** The bin's own id, a GUID. */
  readonly id: string;
  readonly item: Item;
  /** Milliseconds since 1970. */
  readonly deleted: number;
  /** Id in the site's user table. */
  readonly deletedBy: number;
}

export interface RecycleBin {
  put(entry: RecycledItem): void;
  ofList(listKey: number): RecycledItem[];
  /** Takes an entry out and gives its item. */
  take(listKey: number, id: string): Item | undefined;
}

export function createRecycleBin(database: DatabaseSync): RecycleBin {
  const insert = database.prepare(
    "INSERT INTO recycle_bin (id, list, item, deleted, deleted_by, row) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const all = database.prepare("SELECT * FROM recycle_bin WHERE list = ? ORDER BY deleted, id");
  const one = database.prepare("SELECT row FROM recycle_bin WHERE list = ? AND id = ?");
  const remove = database.prepare("DELETE FROM recycle_bin WHERE id = ?");
  return {
    put({ id, item, deleted, deletedBy }) {
      insert.run(id, item.list, item.id, deleted, deletedBy, JSON.stringify(item));
    },
    ofList: (listKey) =>
      all.all(listKey).map((row) => ({
        id: String(row["id"]),
        item: jsonOf<Item>(row["row"]),
        deleted: Number(row["deleted"]),
        deletedBy: Number(row["deleted_by"]),
      })),
    take(listKey, id) {
      const row = one.get(listKey, id);
      if (!row) return undefined;
      remove.run(id);
      return jsonOf<Item>(row["row"]);
    },
  };
}
