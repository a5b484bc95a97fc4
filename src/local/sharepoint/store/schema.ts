import type { DatabaseSync } from "node:sqlite";

/**
 * Item values are JSON keyed by internal name. `item_keys` repeats the values of indexed columns as sort keys
 * (see sort-key.ts), so that filters, orders and unique columns of large lists use SQLite's index.
 */
const tables = `
  CREATE TABLE IF NOT EXISTS site_settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS lists (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    title_key TEXT NOT NULL UNIQUE,
    url TEXT NOT NULL UNIQUE,
    entity_type_name TEXT NOT NULL,
    base_template INTEGER NOT NULL,
    version INTEGER NOT NULL,
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    item_deleted INTEGER NOT NULL,
    next_item_id INTEGER NOT NULL,
    item_count INTEGER NOT NULL,
    settings TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS fields (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    list INTEGER NOT NULL,
    internal_name TEXT NOT NULL,
    definition TEXT NOT NULL,
    UNIQUE (list, internal_name)
  );
  CREATE TABLE IF NOT EXISTS views (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    list INTEGER NOT NULL,
    id TEXT NOT NULL,
    definition TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS items (
    list INTEGER NOT NULL,
    id INTEGER NOT NULL,
    guid TEXT NOT NULL,
    unique_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    ui_version INTEGER NOT NULL,
    author INTEGER NOT NULL,
    editor INTEGER NOT NULL,
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    attachments INTEGER NOT NULL DEFAULT 0,
    folder INTEGER NOT NULL DEFAULT 0,
    directory TEXT NOT NULL,
    leaf TEXT NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY (list, id)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS item_keys (
    list INTEGER NOT NULL,
    field TEXT NOT NULL,
    value,
    item INTEGER NOT NULL
  );
  CREATE INDEX IF NOT EXISTS item_keys_by_value ON item_keys (list, field, value, item);
  CREATE INDEX IF NOT EXISTS item_keys_by_item ON item_keys (list, item);
  CREATE TABLE IF NOT EXISTS item_versions (
    list INTEGER NOT NULL,
    item INTEGER NOT NULL,
    ui_version INTEGER NOT NULL,
    version INTEGER NOT NULL,
    editor INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY (list, item, ui_version)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS recycle_bin (
    id TEXT PRIMARY KEY,
    list INTEGER NOT NULL,
    item INTEGER NOT NULL,
    deleted INTEGER NOT NULL,
    deleted_by INTEGER NOT NULL,
    row TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS changes (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    time INTEGER NOT NULL,
    kind TEXT NOT NULL,
    type INTEGER NOT NULL,
    list_id TEXT NOT NULL,
    item INTEGER,
    target_id TEXT NOT NULL,
    editor INTEGER NOT NULL
  );
  CREATE INDEX IF NOT EXISTS changes_of_list ON changes (list_id, number);
  CREATE TABLE IF NOT EXISTS principals (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    type INTEGER NOT NULL,
    login_name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    title TEXT NOT NULL,
    email TEXT NOT NULL,
    upn TEXT,
    oid TEXT,
    job_title TEXT NOT NULL,
    department TEXT NOT NULL,
    site_admin INTEGER NOT NULL DEFAULT 0,
    properties TEXT NOT NULL DEFAULT '{}'
  );
`;

export function createTables(database: DatabaseSync): void {
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
  database.exec(tables);
}
