import type { Stored } from "./stored.ts";

/** A comparison of one property with a value; properties that are compared or sorted on must be indexed columns. */
export interface Condition<Record> {
  readonly property: (keyof Record & string) | "id";
  readonly is: "eq" | "ne" | "gt" | "ge" | "lt" | "le";
  readonly value: string | number | boolean | null;
}

export interface Query<Record> {
  /** All of them must hold. */
  readonly where?: readonly Condition<Record>[];
  readonly orderBy?: { readonly property: (keyof Record & string) | "id"; readonly descending?: boolean };
  /** At most this many; without it, all, paged to the end. */
  readonly top?: number;
}

/** Where the changes read so far end; opaque. */
export type ChangeToken = string;

export interface Changes {
  /** Numbers of the records added or changed since the token, each once. */
  readonly changed: readonly number[];
  readonly deleted: readonly number[];
  readonly token: ChangeToken;
  /** The token was too old or unknown: read everything again. */
  readonly everything: boolean;
}

/** A change of one record among many. */
export interface Update<Record> {
  readonly id: number;
  /** Of the record that the change was made on. */
  readonly version: string;
  readonly changes: Partial<Record>;
}

/** What came of a change among many: somebody has changed the record since, or it is gone. */
export type Updated = "updated" | "changed" | "gone";

/**
 * Keeps the records of one kind.
 * Every promise may be rejected with NotAllowedError, SignedOutError, UnavailableError or ListsChangedError.
 */
export interface Repository<Record> {
  find(query?: Query<Record>): Promise<readonly Stored<Record>[]>;
  /** @throws NotFoundError */
  byId(id: number): Promise<Stored<Record>>;
  byIds(ids: readonly number[]): Promise<readonly Stored<Record>[]>;
  byKey(key: string): Promise<Stored<Record> | undefined>;
  /**
   * Adds a record. A record with the same key is found and returned instead, so that a call that is repeated after
   * a lost answer adds nothing.
   * @throws DuplicateError when the key is taken by a record that differs
   */
  add(record: Record): Promise<Stored<Record>>;
  /**
   * @param version of the record that the change was made on; `"*"` overwrites
   * @throws ConflictError when the record has been changed since; NotFoundError
   */
  update(id: number, version: string, changes: Partial<Record>): Promise<Stored<Record>>;
  /**
   * Changes many records, in batches and without reading them back: each by itself, in half the requests of `update`.
   * @throws the first failure that is neither a changed nor a missing record; the others may have been changed
   */
  updateAll(updates: readonly Update<Record>[]): Promise<readonly Updated[]>;
  /** Adds many records, in batches; those whose key exists are left as they are. @returns how many were added */
  addAll(records: readonly Record[], progress?: (done: number) => void): Promise<number>;
  /** Without a token: nothing, and the token from which to go on. */
  changesSince(token: ChangeToken | undefined): Promise<Changes>;
}
