import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Labels, Text } from "#domain/shared/language.ts";

export const dutyStates = ["open", "done", "notNeeded"] as const;
export type DutyState = (typeof dutyStates)[number];
export const dutyStateLabels: Labels<DutyState> = {
  open: { sv: "Öppen", en: "Open" },
  done: { sv: "Gjord", en: "Done" },
  notNeeded: { sv: "Behövs inte", en: "Not needed" },
};

/** Something that a law or rule demands of one initiative, with an owner and a day. */
export interface Duty {
  /** `duty:<initiative>:<rule>`. */
  readonly key: string;
  readonly initiativeId: number;
  /** Key of the DutyRule. */
  readonly rule: string;
  readonly title: Text;
  readonly why: Text;
  readonly source: string;
  readonly ownerId: number | undefined;
  readonly dueOn: CalendarDate;
  readonly state: DutyState;
  /** What was done, or why it is not needed; demanded when the state is other than open. */
  readonly note: string;
  readonly settledById: number | undefined;
}
