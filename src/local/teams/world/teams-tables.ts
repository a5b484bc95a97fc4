import type { DatabaseSync } from "node:sqlite";

const tables = `
  CREATE TABLE IF NOT EXISTS teams_message (
    conversation TEXT NOT NULL, id TEXT NOT NULL, root TEXT NOT NULL, sender TEXT NOT NULL, activity TEXT NOT NULL,
    created INTEGER NOT NULL, edited INTEGER, deleted INTEGER, version INTEGER NOT NULL,
    PRIMARY KEY (conversation, id)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS teams_message_version ON teams_message (conversation, version);
  CREATE INDEX IF NOT EXISTS teams_message_newest ON teams_message (version);
  CREATE INDEX IF NOT EXISTS teams_message_number ON teams_message (CAST(id AS INTEGER));
  CREATE INDEX IF NOT EXISTS teams_message_order ON teams_message (conversation, CAST(id AS INTEGER));
  CREATE TABLE IF NOT EXISTS teams_view (
    conversation TEXT NOT NULL, message TEXT NOT NULL, person TEXT NOT NULL, card TEXT NOT NULL,
    PRIMARY KEY (conversation, message, person)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS teams_reaction (
    conversation TEXT NOT NULL, message TEXT NOT NULL, person TEXT NOT NULL, reaction TEXT NOT NULL,
    PRIMARY KEY (conversation, message, person, reaction)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS teams_person (
    oid TEXT PRIMARY KEY, app TEXT NOT NULL, opened INTEGER NOT NULL, member INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS teams_team (id TEXT PRIMARY KEY, app TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS teams_announced (place TEXT PRIMARY KEY) STRICT;
  CREATE TABLE IF NOT EXISTS teams_meeting (
    thread TEXT PRIMARY KEY, title TEXT NOT NULL, starts INTEGER NOT NULL, ends INTEGER NOT NULL,
    organizer TEXT NOT NULL, channel TEXT, state TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS teams_notification (
    id INTEGER PRIMARY KEY, thread TEXT NOT NULL, recipient TEXT NOT NULL, surfaces TEXT NOT NULL, created INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS teams_delivery (
    number INTEGER PRIMARY KEY, activity TEXT NOT NULL, attempts INTEGER NOT NULL, status INTEGER, problem TEXT, at INTEGER NOT NULL
  ) STRICT;
`;

export function createTeamsTables(database: DatabaseSync): void {
  database.exec(tables);
}
