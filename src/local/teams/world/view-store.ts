import type { DatabaseSync } from "node:sqlite";
import { isRecord } from "#local/teams/world/activity.ts";

export interface Reaction {
  readonly person: string;
  readonly reaction: string;
}

/** What one person sees of a message: the card that an action gave back, and everybody's reactions. */
export class ViewStore {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  setCard(conversation: string, message: string, person: string, card: Record<string, unknown>): void {
    this.#database
      .prepare("INSERT OR REPLACE INTO teams_view (conversation, message, person, card) VALUES (?, ?, ?, ?)")
      .run(conversation, message, person, JSON.stringify(card));
  }

  /** Cards by message id. */
  cardsFor(conversation: string, person: string): ReadonlyMap<string, Record<string, unknown>> {
    const found = this.#database
      .prepare("SELECT message, card FROM teams_view WHERE conversation = ? AND person = ?")
      .all(conversation, person);
    return new Map(
      found.flatMap(({ message, card }) => {
        const value: unknown = JSON.parse(String(card));
        return isRecord(value) ? [[String(message), value] as const] : [];
      }),
    );
  }

  react(conversation: string, message: string, { person, reaction }: Reaction, added: boolean): void {
    const statement = added
      ? "INSERT OR IGNORE INTO teams_reaction (conversation, message, person, reaction) VALUES (?, ?, ?, ?)"
      : "DELETE FROM teams_reaction WHERE conversation = ? AND message = ? AND person = ? AND reaction = ?";
    this.#database.prepare(statement).run(conversation, message, person, reaction);
  }

  reactions(conversation: string, message: string): readonly Reaction[] {
    return this.#database
      .prepare("SELECT person, reaction FROM teams_reaction WHERE conversation = ? AND message = ?")
      .all(conversation, message)
      .map(({ person, reaction }) => ({ person: String(person), reaction: String(reaction) }));
  }
}
