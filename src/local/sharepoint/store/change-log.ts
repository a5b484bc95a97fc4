import type { DatabaseSync } from "node:sqlite";
import { rowOf } from "#local/sharepoint/store/decode.ts";

/** SharePoint's ChangeType numbers. Source: SP.ChangeType (Microsoft). */
export const changeType = {
  add: 1,
  update: 2,
  delete: 3,
  rename: 4,
  restore: 7,
  assignmentAdd: 11,
  assignmentDelete: 12,
  systemUpdate: 15,
  scopeAdd: 17,
  scopeDelete: 18,
} as const;

/** One line of the site's change log, in the order of `number`. */
export interface Change {
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly kind: "item" | "list" | "field" | "view" | "file" | "folder" | "web";
  readonly type: number;
  readonly listId: string;
  /** Item id, for changes of items. */
  readonly item: number | null;
  /** Unique id of what changed. */
  readonly targetId: string;
  /** Id in the site's user table. */
  readonly editor: number;
}

export interface ChangeLog {
  /** Call inside the transaction of the write that it reports. */
  append(change: Omit<Change, "number">): number;
  /** The number of the latest change of a list, or of the site without one; 0 when there is none. */
  latest(listId?: string): { readonly number: number; readonly time: number };
  after(number: number, options: { readonly listId?: string; readonly limit: number }): Change[];
  /** Called after each commit with what it appended. */
  subscribe(listener: (changes: readonly Change[]) => void): void;
  /** For the transaction: announces what was appended since, or forgets it. */
  settle(committed: boolean): void;
}

/** .NET ticks (100 ns since year 1, UTC) of a time in milliseconds since 1970. */
export const ticks = (milliseconds: number): string =>
  String(BigInt(Math.trunc(milliseconds)) * 10_000n + 621_355_968_000_000_000n);

export const millisecondsOfTicks = (text: string): number =>
  Number((BigInt(text) - 621_355_968_000_000_000n) / 10_000n);

/** `1;3;<list>;<ticks>;<number>` for a list, `1;2;<web>;…` for the web. */
export const changeToken = (
  scope: 1 | 2 | 3,
  id: string,
  latest: { readonly number: number; readonly time: number },
): string => `1;${String(scope)};${id};${ticks(latest.time)};${String(latest.number)}`;

const columns = `number, time, kind, type, list_id AS listId, item, target_id AS targetId, editor`;

export function createChangeLog(database: DatabaseSync): ChangeLog {
  const listeners: ((changes: readonly Change[]) => void)[] = [];
  let pending: Change[] = [];
  const insert = database.prepare(
    "INSERT INTO changes (time, kind, type, list_id, item, target_id, editor) VALUES (?, ?, ?, ?, ?, ?, ?)",
  );
  const rows = (sql: string, ...parameters: (string | number)[]): Change[] =>
    rowOf<Change[]>(database.prepare(`SELECT ${columns} FROM changes ${sql}`).all(...parameters));
  return {
    append(change) {
      const { time, kind, type, listId, item, targetId, editor } = change;
      const number = Number(insert.run(time, kind, type, listId, item, targetId, editor).lastInsertRowid);
      pending.push({ ...change, number });
      return number;
    },
    latest(listId) {
      const [row] =
        listId === undefined
          ? rows("ORDER BY number DESC LIMIT 1")
          : rows("WHERE list_id = ? ORDER BY number DESC LIMIT 1", listId);
      return row ?? { number: 0, time: 0 };
    },
    after: (number, { listId, limit }) =>
      listId === undefined
        ? rows("WHERE number > ? ORDER BY number LIMIT ?", number, limit)
        : rows("WHERE list_id = ? AND number > ? ORDER BY number LIMIT ?", listId, number, limit),
    subscribe: (listener) => listeners.push(listener),
    settle(committed) {
      const announced = pending;
      pending = [];
      if (committed && announced.length > 0) for (const listener of listeners) listener(announced);
    },
  };
}
