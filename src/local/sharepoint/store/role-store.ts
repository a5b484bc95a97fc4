import type { DatabaseSync } from "node:sqlite";
import {
  createRoleDefinitionStore,
  type RoleDefinitionStore,
} from "#local/sharepoint/store/role-definition-store.ts";

/** What can carry permissions of its own: the web (0, 0), a list (its key, 0), an item (its list's key, its id). */
export interface SecuredScope {
  readonly list: number;
  readonly item: number;
}

export const webScope: SecuredScope = { list: 0, item: 0 };

export interface RoleAssignment {
  /** Id in the site's user table: a person, a group or everyone. */
  readonly principal: number;
  /** Ids of role definitions, in the order of their assignment. */
  readonly roles: readonly number[];
}

/** Who has which permission levels where. Scopes without permissions of their own have those of their parent. */
export interface RoleStore extends RoleDefinitionStore {
  isUnique(scope: SecuredScope): boolean;
  /** Whether any item of the list has permissions of its own. */
  hasUniqueItems(list: number): boolean;
  breakInheritance(scope: SecuredScope): void;
  /** Takes the scope's own permissions away. */
  inherit(scope: SecuredScope): void;
  /** Takes permissions away from everything in a list that has its own. */
  inheritItems(list: number): void;
  /** Scopes inside the web that have permissions of their own: lists. */
  uniqueLists(): readonly number[];
  assignments(scope: SecuredScope): readonly RoleAssignment[];
  assign(scope: SecuredScope, principal: number, role: number): void;
  remove(scope: SecuredScope, principal: number, role: number): void;
  removePrincipal(principal: number): void;
  /** Roles of any of the principals in the scope itself. */
  rolesOf(scope: SecuredScope, principals: readonly number[]): readonly number[];
  /** Whether any of the principals has a role in something inside the list, or inside the web for list 0. */
  hasRolesInside(list: number, principals: readonly number[]): boolean;
}

const tables = `
  CREATE TABLE IF NOT EXISTS role_scopes (
    list INTEGER NOT NULL,
    item INTEGER NOT NULL,
    PRIMARY KEY (list, item)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS role_assignments (
    list INTEGER NOT NULL,
    item INTEGER NOT NULL,
    principal INTEGER NOT NULL,
    role INTEGER NOT NULL,
    PRIMARY KEY (list, item, principal, role)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS role_assignments_of_principal ON role_assignments (principal);
`;

export function createRoleStore(database: DatabaseSync): RoleStore {
  database.exec(tables);
  const prepare = (sql: string) => database.prepare(sql);
  const unique = prepare("SELECT 1 FROM role_scopes WHERE list = ? AND item = ?");
  const uniqueItem = prepare("SELECT 1 FROM role_scopes WHERE list = ? AND item > 0 LIMIT 1");
  const uniqueLists = prepare("SELECT list FROM role_scopes WHERE list > 0 AND item = 0");
  const addScope = prepare("INSERT OR IGNORE INTO role_scopes (list, item) VALUES (?, ?)");
  const dropScope = prepare("DELETE FROM role_scopes WHERE list = ? AND item = ?");
  const dropRoles = prepare("DELETE FROM role_assignments WHERE list = ? AND item = ?");
  const dropItemScopes = prepare("DELETE FROM role_scopes WHERE list = ? AND item > 0");
  const dropItemRoles = prepare("DELETE FROM role_assignments WHERE list = ? AND item > 0");
  const rolesIn = prepare(
    "SELECT principal, role FROM role_assignments WHERE list = ? AND item = ? ORDER BY principal, role",
  );
  const add = prepare(
    "INSERT OR IGNORE INTO role_assignments (list, item, principal, role) VALUES (?, ?, ?, ?)",
  );
  const drop = prepare(
    "DELETE FROM role_assignments WHERE list = ? AND item = ? AND principal = ? AND role = ?",
  );
  const dropPrincipal = prepare("DELETE FROM role_assignments WHERE principal = ?");
  const inside = prepare("SELECT DISTINCT principal FROM role_assignments WHERE list = ? AND item > 0");
  const insideWeb = prepare("SELECT DISTINCT principal FROM role_assignments WHERE list > 0");
  const pairs = ({ list, item }: SecuredScope): { principal: number; role: number }[] =>
    rolesIn
      .all(list, item)
      .map((row) => ({ principal: Number(row["principal"]), role: Number(row["role"]) }));
  return {
    ...createRoleDefinitionStore(database),
    isUnique: ({ list, item }) => (list === 0 && item === 0) || unique.get(list, item) !== undefined,
    hasUniqueItems: (list) => uniqueItem.get(list) !== undefined,
    breakInheritance: ({ list, item }) => void addScope.run(list, item),
    inherit({ list, item }) {
      dropScope.run(list, item);
      dropRoles.run(list, item);
    },
    inheritItems(list) {
      dropItemScopes.run(list);
      dropItemRoles.run(list);
    },
    uniqueLists: () => uniqueLists.all().map((row) => Number(row["list"])),
    assignments(scope) {
      const found = pairs(scope);
      return [...new Set(found.map(({ principal }) => principal))].map((principal) => ({
        principal,
        roles: found.filter((pair) => pair.principal === principal).map(({ role }) => role),
      }));
    },
    assign: ({ list, item }, principal, role) => void add.run(list, item, principal, role),
    remove: ({ list, item }, principal, role) => void drop.run(list, item, principal, role),
    removePrincipal: (principal) => void dropPrincipal.run(principal),
    rolesOf: (scope, principals) =>
      pairs(scope)
        .filter(({ principal }) => principals.includes(principal))
        .map(({ role }) => role),
    hasRolesInside: (list, principals) =>
      (list === 0 ? insideWeb.all() : inside.all(list)).some((row) =>
        principals.includes(Number(row["principal"])),
      ),
  };
}
