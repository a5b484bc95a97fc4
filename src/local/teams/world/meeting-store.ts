import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";

export interface TeamsMeeting {
  /** The conversation of the meeting. */
  readonly thread: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly starts: number;
  readonly ends: number;
  /** Entra object id. */
  readonly organizer: string;
  /** The channel of a channel meeting. */
  readonly channel: string | undefined;
  readonly state: "planned" | "running" | "ended";
}

export interface MeetingNotification {
  readonly id: number;
  readonly thread: string;
  /** Entra object id. */
  readonly recipient: string;
  readonly surfaces: unknown;
  readonly created: number;
}

const meetingRow = z.object({
  thread: z.string(),
  title: z.string(),
  starts: z.number(),
  ends: z.number(),
  organizer: z.string(),
  channel: z
    .string()
    .nullable()
    .transform((value) => value ?? undefined),
  state: z.enum(["planned", "running", "ended"]),
});
const notificationRow = z.object({
  id: z.number(),
  thread: z.string(),
  recipient: z.string(),
  surfaces: z.string().transform((text): unknown => JSON.parse(text)),
  created: z.number(),
});

export class MeetingStore {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  save(meeting: TeamsMeeting): void {
    this.#database
      .prepare(
        `INSERT OR REPLACE INTO teams_meeting (thread, title, starts, ends, organizer, channel, state)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        meeting.thread,
        meeting.title,
        meeting.starts,
        meeting.ends,
        meeting.organizer,
        meeting.channel ?? null,
        meeting.state,
      );
  }

  find(thread: string): TeamsMeeting | undefined {
    const found = this.#database.prepare("SELECT * FROM teams_meeting WHERE thread = ?").get(thread);
    return found && meetingRow.parse(found);
  }

  all(): readonly TeamsMeeting[] {
    return this.#database
      .prepare("SELECT * FROM teams_meeting ORDER BY starts")
      .all()
      .map((found) => meetingRow.parse(found));
  }

  notify(thread: string, recipient: string, surfaces: unknown, now: number): void {
    this.#database
      .prepare("INSERT INTO teams_notification (thread, recipient, surfaces, created) VALUES (?, ?, ?, ?)")
      .run(thread, recipient, JSON.stringify(surfaces), now);
  }

  notifications(thread: string): readonly MeetingNotification[] {
    return this.#database
      .prepare("SELECT * FROM teams_notification WHERE thread = ? ORDER BY id")
      .all(thread)
      .map((found) => notificationRow.parse(found));
  }
}
