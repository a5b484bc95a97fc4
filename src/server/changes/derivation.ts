import type { CalendarDate, Clock } from "#domain/shared/calendar.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { RowHistories } from "#sharepoint/row-histories.ts";
import type { Mirror } from "./mirror.ts";

/** What everything that is derived in one pass is derived from and written to. */
export interface Derivation {
  readonly repositories: Repositories;
  readonly histories: RowHistories;
  readonly mirror: Mirror;
  readonly now: Clock;
  readonly today: CalendarDate;
  /** When the server was first started: what was made before is nobody's news. */
  readonly startedAt: string;
  /** When the lists were read last, also by a server that has been stopped since: what was written before then has been looked into. */
  readonly readAt: string | undefined;
  /** Key of the model that has just taken over, when that is why everything is derived again. */
  readonly takeover?: string;
}

/** The person behind an account; undefined for the server itself. */
export const personOf = ({ people, accountId }: Mirror, account: number): number | undefined =>
  account === accountId ? undefined : people.find((person) => person.accountId === account)?.id;
