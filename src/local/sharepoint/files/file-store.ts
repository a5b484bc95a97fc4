import type { DatabaseSync } from "node:sqlite";
import type { Item } from "#local/sharepoint/store/item.ts";

type ItemKey = Pick<Item, "list" | "id">;

/** Contents of the files of document libraries, and of uploads that are not finished. */
export interface FileStore {
  size(item: ItemKey): number;
  read(item: ItemKey): Buffer;
  write(item: ItemKey, content: Buffer): void;
  remove(item: ItemKey): void;
  /** Bytes received by an unfinished upload; undefined when it has not begun. */
  received(upload: string): number | undefined;
  append(upload: string, chunk: Buffer): number;
  /** All bytes of an upload, which then is forgotten. */
  finish(upload: string): Buffer;
  cancel(upload: string): void;
}

const tables = `
  CREATE TABLE IF NOT EXISTS file_contents (
    list INTEGER NOT NULL,
    item INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (list, item)
  );
  CREATE TABLE IF NOT EXISTS upload_chunks (
    upload TEXT NOT NULL,
    position INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (upload, position)
  );
`;

const bytes = (value: unknown): Buffer =>
  value instanceof Uint8Array ? Buffer.from(value) : Buffer.alloc(0);

export function createFileStore(database: DatabaseSync): FileStore {
  database.exec(tables);
  const read = database.prepare("SELECT content FROM file_contents WHERE list = ? AND item = ?");
  const size = database.prepare(
    "SELECT length(content) AS size FROM file_contents WHERE list = ? AND item = ?",
  );
  const write = database.prepare("INSERT OR REPLACE INTO file_contents VALUES (?, ?, ?)");
  const remove = database.prepare("DELETE FROM file_contents WHERE list = ? AND item = ?");
  const received = database.prepare(
    "SELECT count(*) AS chunks, sum(length(content)) AS size FROM upload_chunks WHERE upload = ?",
  );
  const append = database.prepare("INSERT INTO upload_chunks VALUES (?, ?, ?)");
  const chunks = database.prepare("SELECT content FROM upload_chunks WHERE upload = ? ORDER BY position");
  const forget = database.prepare("DELETE FROM upload_chunks WHERE upload = ?");
  const receivedBy = (upload: string): number | undefined => {
    const row = received.get(upload);
    return Number(row?.["chunks"]) === 0 ? undefined : Number(row?.["size"]);
  };
  return {
    size: ({ list, id }) => Number(size.get(list, id)?.["size"] ?? 0),
    read: ({ list, id }) => bytes(read.get(list, id)?.["content"]),
    write: ({ list, id }, content) => void write.run(list, id, content),
    remove: ({ list, id }) => void remove.run(list, id),
    received: receivedBy,
    append(upload, chunk) {
      const position = receivedBy(upload) ?? 0;
      append.run(upload, position, chunk);
      return position + chunk.length;
    },
    finish(upload) {
      const content = Buffer.concat(chunks.all(upload).map((row) => bytes(row["content"])));
      forget.run(upload);
      return content;
    },
    cancel: (upload) => void forget.run(upload),
  };
}
