import type { DatabaseSync } from "node:sqlite";
import type { Item } from "#local/sharepoint/store/item.ts";

type ItemKey = Pick<Item, "list" | "id">;

/** Files that hang on items; names differ by more than case. */
export interface AttachmentStore {
  names(item: ItemKey): readonly string[];
  read(item: ItemKey, name: string): { readonly name: string; readonly content: Buffer } | undefined;
  write(item: ItemKey, name: string, content: Buffer): void;
  remove(item: ItemKey, name: string): void;
}

export function createAttachmentStore(database: DatabaseSync): AttachmentStore {
  database.exec(`CREATE TABLE IF NOT EXISTS attachments (
    list INTEGER NOT NULL,
    item INTEGER NOT NULL,
    name TEXT NOT NULL COLLATE NOCASE,
    content BLOB NOT NULL,
    PRIMARY KEY (list, item, name)
  )`);
  const names = database.prepare("SELECT name FROM attachments WHERE list = ? AND item = ? ORDER BY name");
  const read = database.prepare(
    "SELECT name, content FROM attachments WHERE list = ? AND item = ? AND name = ?",
  );
  const write = database.prepare(
    `INSERT INTO attachments (list, item, name, content) VALUES (?, ?, ?, ?)
     ON CONFLICT (list, item, name) DO UPDATE SET content = excluded.content`,
  );
  const remove = database.prepare("DELETE FROM attachments WHERE list = ? AND item = ? AND name = ?");
  return {
    names: ({ list, id }) => names.all(list, id).map((row) => String(row["name"])),
    read({ list, id }, name) {
      const row = read.get(list, id, name);
      return row?.["content"] instanceof Uint8Array
        ? { name: String(row["name"]), content: Buffer.from(row["content"]) }
        : undefined;
    },
    write: ({ list, id }, name, content) => void write.run(list, id, name, content),
    remove: ({ list, id }, name) => void remove.run(list, id, name),
  };
}
