import { startMinutes, totalMinutes } from "#domain/meetings/agenda.ts";
import type { AgendaItem } from "#domain/meetings/meeting.ts";
import { instant, type Instant } from "#domain/shared/calendar.ts";

const minute = 60_000;

/** When each item begins, when they follow each other from the meeting's start. */
export function beginnings(
  startsAt: Instant,
  items: readonly Pick<AgendaItem, "minutes">[],
): readonly (Instant | undefined)[] {
  const start = new Date(startsAt).getTime();
  return startMinutes(items).map((after) => instant(new Date(start + after * minute).toISOString()));
}

/** Minutes that the agenda takes beyond the meeting's end; negative while there is time left. */
export function minutesOver(
  meeting: { readonly startsAt: Instant; readonly endsAt: Instant },
  items: readonly Pick<AgendaItem, "minutes">[],
): number {
  const length = (new Date(meeting.endsAt).getTime() - new Date(meeting.startsAt).getTime()) / minute;
  return totalMinutes(items) - length;
}
