import type { DatabaseSync } from "node:sqlite";
import { jsonOf } from "#local/sharepoint/store/decode.ts";

/** A view of a list. */
export interface View {
  readonly id: string;
  readonly title: string;
  /** File name of its page: `AllItems.aspx`. */
  readonly page: string;
  readonly isDefault: boolean;
  readonly personal: boolean;
  readonly hidden: boolean;
  readonly rowLimit: number;
  readonly paged: boolean;
  /** What stands inside `<Query>`. */
  readonly query: string;
  /** Internal names. */
  readonly fields: readonly string[];
  /** JSON of column and view formatting. */
  readonly customFormatter: string | null;
}

export interface ViewStore {
  ofList(listKey: number): View[];
  insert(listKey: number, view: View): void;
  replace(listKey: number, view: View): void;
  remove(listKey: number, id: string): void;
}

export function createViewStore(database: DatabaseSync): ViewStore {
  const select = database.prepare("SELECT definition FROM views WHERE list = ? ORDER BY key");
  const insert = database.prepare("INSERT INTO views (list, id, definition) VALUES (?, ?, ?)");
  const update = database.prepare("UPDATE views SET definition = ? WHERE list = ? AND id = ?");
  const remove = database.prepare("DELETE FROM views WHERE list = ? AND id = ?");
  return {
    ofList: (listKey) => select.all(listKey).map((row) => jsonOf<View>(row["definition"])),
    insert: (listKey, view) => {
      insert.run(listKey, view.id, JSON.stringify(view));
    },
    replace: (listKey, view) => {
      update.run(JSON.stringify(view), listKey, view.id);
    },
    remove: (listKey, id) => {
      remove.run(listKey, id);
    },
  };
}
