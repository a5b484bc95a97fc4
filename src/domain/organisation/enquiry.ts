import type { CalendarDate } from "#domain/shared/calendar.ts";

/** A unit's question to the centre, with an owner, a day and an answer, so that none waits for years unseen. */
export interface Enquiry {
  readonly key: string;
  readonly question: string;
  readonly unitId: number | undefined;
  readonly askedById: number | undefined;
  /** The day when it was asked, for one that is older than its row; undefined is the row's own day. */
  readonly askedOn: CalendarDate | undefined;
  readonly ownerId: number | undefined;
  readonly dueOn: CalendarDate | undefined;
  readonly answer: string;
  readonly answeredById: number | undefined;
  /** Undefined while it waits. */
  readonly answeredOn: CalendarDate | undefined;
}
