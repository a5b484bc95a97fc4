import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { activitySchema, type Activity } from "#local/teams/world/activity.ts";

export interface StoredMessage {
  readonly conversation: string;
  /** Milliseconds since 1970 in digits, as in a channel; unique in the tenant. */
  readonly id: string;
  /** The message that began the thread; its own id for a root message. */
  readonly root: string;
  /** `"bot"` or the Entra object id of a person. */
  readonly sender: string;
  readonly activity: Activity;
  readonly created: number;
  readonly edited: number | undefined;
  readonly deleted: number | undefined;
  /** Grows with every change in the tenant's conversations. */
  readonly version: number;
}

const when = z
  .number()
  .nullable()
  .transform((value) => value ?? undefined);
const row = z.object({
  conversation: z.string(),
  id: z.string(),
  root: z.string(),
  sender: z.string(),
  activity: z.string().transform((text) => activitySchema.parse(JSON.parse(text))),
  created: z.number(),
  edited: when,
  deleted: when,
  version: z.number(),
});

export interface NewMessage {
  readonly conversation: string;
  readonly root?: string | undefined;
  readonly sender: string;
  readonly activity: Activity;
}

/** Every message of every conversation, with what people see of it. */
export class MessageStore {
  readonly #database: DatabaseSync;
  readonly #now: () => number;

  constructor(database: DatabaseSync, now: () => number) {
    this.#database = database;
    this.#now = now;
  }

  append(message: NewMessage): StoredMessage {
    const id = this.#nextId();
    this.#database
      .prepare(
        `INSERT INTO teams_message (conversation, id, root, sender, activity, created, version)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        message.conversation,
        id,
        message.root ?? id,
        message.sender,
        JSON.stringify(message.activity),
        this.#now(),
        this.version() + 1,
      );
    return this.#existing(message.conversation, id);
  }

  /** Replaces the content for everyone; cards that single persons saw instead are gone. */
  replace(conversation: string, id: string, activity: Activity): StoredMessage {
    this.#database
      .prepare("DELETE FROM teams_view WHERE conversation = ? AND message = ?")
      .run(conversation, id);
    this.#database
      .prepare(
        `UPDATE teams_message SET activity = ?, edited = ?, version = ? WHERE conversation = ? AND id = ?`,
      )
      .run(JSON.stringify(activity), this.#now(), this.version() + 1, conversation, id);
    return this.#existing(conversation, id);
  }

  remove(conversation: string, id: string): void {
    this.#database
      .prepare("UPDATE teams_message SET deleted = ?, version = ? WHERE conversation = ? AND id = ?")
      .run(this.#now(), this.version() + 1, conversation, id);
  }

  find(conversation: string, id: string): StoredMessage | undefined {
    const found = this.#database
      .prepare("SELECT * FROM teams_message WHERE conversation = ? AND id = ?")
      .get(conversation, id);
    return found && row.parse(found);
  }

  /** In the order in which they were posted; the newest `atMost` of them. */
  inConversation(conversation: string, atMost = -1): readonly StoredMessage[] {
    return this.#database
      .prepare("SELECT * FROM teams_message WHERE conversation = ? ORDER BY CAST(id AS INTEGER) DESC LIMIT ?")
      .all(conversation, atMost)
      .map((found) => row.parse(found))
      .toReversed();
  }

  /** The newest change in any conversation. */
  version(conversation?: string): number {
    const found =
      conversation === undefined
        ? this.#database.prepare("SELECT max(version) AS version FROM teams_message").get()
        : this.#database
            .prepare("SELECT max(version) AS version FROM teams_message WHERE conversation = ?")
            .get(conversation);
    return Number(found?.["version"] ?? 0);
  }

  /** Marks a message as changed for the pages that show it, without an edit. */
  touch(conversation: string, id: string): void {
    this.#database
      .prepare("UPDATE teams_message SET version = ? WHERE conversation = ? AND id = ?")
      .run(this.version() + 1, conversation, id);
  }

  #existing(conversation: string, id: string): StoredMessage {
    const found = this.find(conversation, id);
    if (!found) throw new Error(`Message ${id} is not in ${conversation}`);
    return found;
  }

  #nextId(): string {
    const last = this.#database.prepare("SELECT max(CAST(id AS INTEGER)) AS last FROM teams_message").get();
    return String(Math.max(this.#now(), Number(last?.["last"] ?? 0) + 1));
  }
}
