import type { CalendarDate } from "#domain/shared/calendar.ts";

/** A role that went from one person to another: rows are added and never changed, so that history is kept. */
export interface HandOver {
  readonly key: string;
  /** What was handed over, in words: `Ordförande i Digitaliseringsrådet`. */
  readonly what: string;
  readonly fromId: number | undefined;
  readonly toId: number | undefined;
  readonly on: CalendarDate;
  /** What the one who takes over needs to know. */
  readonly note: string;
}
