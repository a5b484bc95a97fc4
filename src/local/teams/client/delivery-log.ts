import type { DatabaseSync } from "node:sqlite";
import { isRecord } from "#local/teams/world/activity.ts";

/** An activity that Teams posted to the bot, and what came of it. */
export interface Delivery {
  readonly number: number;
  readonly activity: Record<string, unknown>;
  readonly attempts: number;
  /** HTTP status of the last answer; absent when none came. */
  readonly status: number | undefined;
  readonly problem: string | undefined;
}

export class DeliveryLog {
  readonly #database: DatabaseSync;
  readonly #now: () => number;

  constructor(database: DatabaseSync, now: () => number) {
    this.#database = database;
    this.#now = now;
  }

  begin(activity: Record<string, unknown>): number {
    const { lastInsertRowid } = this.#database
      .prepare("INSERT INTO teams_delivery (activity, attempts, at) VALUES (?, 0, ?)")
      .run(JSON.stringify(activity), this.#now());
    return Number(lastInsertRowid);
  }

  attempt(number: number, outcome: { readonly status?: number; readonly problem?: string }): void {
    this.#database
      .prepare("UPDATE teams_delivery SET attempts = attempts + 1, status = ?, problem = ? WHERE number = ?")
      .run(outcome.status ?? null, outcome.problem ?? null, number);
  }

  find(number: number): Delivery | undefined {
    const found = this.#database.prepare("SELECT * FROM teams_delivery WHERE number = ?").get(number);
    return found && deliveryOf(found);
  }

  /** The newest first. */
  recent(count: number): readonly Delivery[] {
    return this.#database
      .prepare("SELECT * FROM teams_delivery ORDER BY number DESC LIMIT ?")
      .all(count)
      .map(deliveryOf);
  }
}

function deliveryOf(row: Record<string, unknown>): Delivery {
  const activity: unknown = JSON.parse(String(row["activity"]));
  return {
    number: Number(row["number"]),
    activity: isRecord(activity) ? activity : {},
    attempts: Number(row["attempts"]),
    status: typeof row["status"] === "number" ? row["status"] : undefined,
    problem: typeof row["problem"] === "string" ? row["problem"] : undefined,
  };
}
