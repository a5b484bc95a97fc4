import type { DatabaseSync } from "node:sqlite";

/** A webhook of a list. */
export interface Subscription {
  readonly id: string;
  /** Id of the list. */
  readonly listId: string;
  readonly notificationUrl: string;
  readonly clientState: string | null;
  /** Milliseconds since 1970; no notification is sent after it. */
  readonly expiration: number;
}

export interface SubscriptionStore {
  ofList(listId: string): readonly Subscription[];
  get(id: string): Subscription | undefined;
  save(subscription: Subscription): void;
  remove(id: string): void;
}

const columns =
  "id, list_id AS listId, notification_url AS notificationUrl, client_state AS clientState, expiration";

const fromRow = (row: Readonly<Record<string, unknown>>): Subscription => ({
  id: String(row["id"]),
  listId: String(row["listId"]),
  notificationUrl: String(row["notificationUrl"]),
  clientState: typeof row["clientState"] === "string" ? row["clientState"] : null,
  expiration: Number(row["expiration"]),
});

export function createSubscriptionStore(database: DatabaseSync): SubscriptionStore {
  database.exec(`CREATE TABLE IF NOT EXISTS subscriptions (
    id TEXT PRIMARY KEY,
    list_id TEXT NOT NULL,
    notification_url TEXT NOT NULL,
    client_state TEXT,
    expiration INTEGER NOT NULL
  )`);
  const ofList = database.prepare(`SELECT ${columns} FROM subscriptions WHERE list_id = ? ORDER BY rowid`);
  const get = database.prepare(`SELECT ${columns} FROM subscriptions WHERE id = ?`);
  const save = database.prepare("INSERT OR REPLACE INTO subscriptions VALUES (?, ?, ?, ?, ?)");
  const remove = database.prepare("DELETE FROM subscriptions WHERE id = ?");
  return {
    ofList: (listId) => ofList.all(listId).map(fromRow),
    get(id) {
      const row = get.get(id.toLowerCase());
      return row && fromRow(row);
    },
    save: ({ id, listId, notificationUrl, clientState, expiration }) =>
      void save.run(id, listId, notificationUrl, clientState, expiration),
    remove: (id) => void remove.run(id.toLowerCase()),
  };
}
