import type { Event } from "#domain/digest/event.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import { daysOf } from "#domain/shared/partial-date.ts";
import { swedishDay } from "#domain/shared/swedish-day.ts";
import type { BasisItem } from "./basis-item.ts";
import type { Initiative } from "./initiative.ts";

/** The day from which what an initiative made is in use: it was closed then, or its end is planned for then. */
export interface StartOfUse {
  readonly isClosed: boolean;
  /** Undefined when neither is known. */
  readonly day: CalendarDate | undefined;
  readonly source: "closed" | "planned" | "unknown";
}

type Told = Pick<Event, "kind" | "to" | "at">;

/** @param events the initiative's own, where its closing is told */
export function startOfUse(
  { status, endsOn }: Pick<Initiative, "status" | "endsOn">,
  events: readonly Told[],
): StartOfUse {
  const isClosed = status === "closed";
  const closedAt = events
    .filter(({ kind, to }) => kind === "statusChanged" && to === "closed")
    .map(({ at }) => at)
    .toSorted()
    .at(-1);
  if (isClosed && closedAt !== undefined) return { isClosed, day: swedishDay(closedAt), source: "closed" };
  return endsOn === undefined
    ? { isClosed, day: undefined, source: "unknown" }
    : { isClosed, day: daysOf(endsOn).last, source: "planned" };
}

export const phases = ["before", "after", "unknown"] as const;
/** Whether an activity is before or after go-live (driftstart); `unknown` when it or the initiative has no day. */
export type Phase = (typeof phases)[number];

/** What is done while the initiative still goes on is before; else its day is held against the day of go-live, which is the last before. */
export function phaseOf(
  { doneOn, dueOn }: Pick<BasisItem, "doneOn" | "dueOn">,
  { isClosed, day }: StartOfUse,
): Phase {
  if (doneOn !== undefined && !isClosed) return "before";
  const itsDay = doneOn ?? dueOn;
  if (itsDay === undefined || day === undefined) return "unknown";
  return itsDay <= day ? "before" : "after";
}
