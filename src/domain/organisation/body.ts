import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Cadence } from "./cadence.ts";

/** A council, preparation group or forum: purpose, members, how often it meets and the channel where it does. */
export interface Body {
  readonly key: string;
  readonly name: string;
  readonly purpose: string;
  /** Which of the governing model's bodies this is: `council`. Mandates are given to that, never to the row. */
  readonly bodyRole: string;
  /** The unit that it belongs to, as a forum does; undefined for one of the whole municipality. */
  readonly unitId: number | undefined;
  readonly cadence: Cadence;
  readonly startsOn: CalendarDate | undefined;
  /** The last day; after it the body decides nothing. */
  readonly endsOn: CalendarDate | undefined;
  readonly chairId: number | undefined;
  readonly secretaryId: number | undefined;
  readonly memberIds: readonly number[];
  /** The Teams channel to which agendas and digests go: `19:…@thread.tacv2`; empty until the app is added there. */
  readonly channelId: string;
}
