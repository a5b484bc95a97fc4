import type { DatabaseSync } from "node:sqlite";
import { roleDefinitions, type RoleDefinition } from "#local/sharepoint/security/role-definitions.ts";

export interface RoleDefinitionStore {
  /** SharePoint's own permission levels and those added to the site. */
  definitions(): readonly RoleDefinition[];
  define(role: Pick<RoleDefinition, "name" | "description" | "order" | "mask">): RoleDefinition;
}

/** Added levels are numbered from here, after SharePoint's own. */
const firstAddedId = 1_073_742_000;

const table = `
  CREATE TABLE IF NOT EXISTS role_definitions (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    description TEXT,
    role_order INTEGER NOT NULL,
    mask TEXT NOT NULL
  );
`;

export function createRoleDefinitionStore(database: DatabaseSync): RoleDefinitionStore {
  database.exec(table);
  const select = database.prepare("SELECT * FROM role_definitions ORDER BY id");
  const insert = database.prepare(
    "INSERT INTO role_definitions (id, name, description, role_order, mask) VALUES (?, ?, ?, ?, ?)",
  );
  const added = (): RoleDefinition[] =>
    select.all().map((row) => ({
      id: Number(row["id"]),
      name: String(row["name"]),
      description: row["description"] === null ? null : String(row["description"]),
      hidden: false,
      order: Number(row["role_order"]),
      kind: 0,
      mask: BigInt(String(row["mask"])),
    }));
  let known = [...roleDefinitions, ...added()];
  return {
    definitions: () => known,
    define({ name, description, order, mask }) {
      const id = firstAddedId + known.length;
      insert.run(id, name, description, order, String(mask));
      const role = { id, name, description, hidden: false, order, kind: 0, mask };
      known = [...known, role];
      return role;
    },
  };
}
