import type { CalendarDate, Instant } from "#domain/shared/calendar.ts";
import { rowsUntil } from "./acts-of.ts";
import type { CaseRows } from "./case-rows.ts";

/** When something is looked at: a moment that was, with what was written then, or today with everything. */
export interface Time {
  readonly day: CalendarDate;
  readonly moment: Instant | undefined;
  /** Whether what was settled by a later edit is left out also where its day is dated back. */
  readonly isKnownOnly?: boolean;
}

export function rowsAt(rows: CaseRows, { moment, isKnownOnly }: Time): CaseRows {
  if (moment === undefined) return rows;
  return isKnownOnly === true ? rowsKnownAt(rows, moment) : rowsUntil(rows, moment);
}

/**
 * What could be known at a moment: the rows as they were then by the days that people state, and nothing that was settled, done,
 * answered or taken away by an edit made later, whatever day it names. A decision is judged by this: what was shut when it was
 * written is not opened by a day dated back. A row that was edited later for another reason is not known to have been settled.
 */
function rowsKnownAt(rows: CaseRows, moment: Instant): CaseRows {
  const until = rowsUntil(rows, moment);
  return {
    ...until,
    duties: until.duties.map((row) => (row.modifiedAt > moment ? { ...row, state: "open" } : row)),
    basisItems: until.basisItems.map((row) =>
      row.modifiedAt > moment ? { ...row, doneOn: undefined, isRemoved: false } : row,
    ),
    retirements: until.retirements.map((row) =>
      row.modifiedAt > moment
        ? { ...row, state: "promised", settledOn: undefined, isRemoved: false, note: "" }
        : row,
    ),
  };
}
