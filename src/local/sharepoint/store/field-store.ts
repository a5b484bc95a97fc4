import type { DatabaseSync } from "node:sqlite";
import { jsonOf } from "#local/sharepoint/store/decode.ts";
import type { FieldDefinition } from "#local/sharepoint/fields/field-definition.ts";

/** The columns of each list, in the order of their creation. */
export interface FieldStore {
  ofList(listKey: number): readonly FieldDefinition[];
  /** By internal name, exactly; the map is shared, do not change it. */
  byName(listKey: number): ReadonlyMap<string, FieldDefinition>;
  insert(listKey: number, field: FieldDefinition): void;
  replace(listKey: number, field: FieldDefinition): void;
  remove(listKey: number, internalName: string): void;
  /** Forgets what was read; called when a transaction fails or a list goes. */
  forget(): void;
}

export function createFieldStore(database: DatabaseSync): FieldStore {
  const cache = new Map<number, ReadonlyMap<string, FieldDefinition>>();
  const select = database.prepare("SELECT definition FROM fields WHERE list = ? ORDER BY key");
  const insert = database.prepare("INSERT INTO fields (list, internal_name, definition) VALUES (?, ?, ?)");
  const update = database.prepare("UPDATE fields SET definition = ? WHERE list = ? AND internal_name = ?");
  const remove = database.prepare("DELETE FROM fields WHERE list = ? AND internal_name = ?");
  const read = (listKey: number): ReadonlyMap<string, FieldDefinition> => {
    const known = cache.get(listKey);
    if (known) return known;
    const fields = select
      .all(listKey)
      .map((row) => jsonOf<FieldDefinition>(row["definition"]))
      .map((field) => [field.internalName, field] as const);
    const found = new Map(fields);
    cache.set(listKey, found);
    return found;
  };
  return {
    ofList: (listKey) => [...read(listKey).values()],
    byName: read,
    insert(listKey, field) {
      insert.run(listKey, field.internalName, JSON.stringify(field));
      cache.delete(listKey);
    },
    replace(listKey, field) {
      update.run(JSON.stringify(field), listKey, field.internalName);
      cache.delete(listKey);
    },
    remove(listKey, internalName) {
      remove.run(listKey, internalName);
      cache.delete(listKey);
    },
    forget: () => {
      cache.clear();
    },
  };
}
