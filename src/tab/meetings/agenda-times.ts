import type { Instant } from "#domain/shared/calendar.ts";

export interface Slot {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** When each item begins and ends, when they follow each other from the meeting's start; minutes below nought count as nought. */
export function agendaTimes(startsAt: Instant, minutes: readonly number[]): readonly Slot[] {
  let at = new Date(startsAt).getTime();
  return minutes.map((length) => {
    const begins = at;
    at += Math.max(0, length) * 60_000;
    return { startsAt: new Date(begins), endsAt: new Date(at) };
  });
}

/** Minutes that the agenda takes beyond the meeting's end; negative while there is time left. */
export function minutesOver(
  meeting: { readonly startsAt: Instant; readonly endsAt: Instant },
  minutes: readonly number[],
): number {
  const available = (new Date(meeting.endsAt).getTime() - new Date(meeting.startsAt).getTime()) / 60_000;
  return minutes.reduce((sum, length) => sum + Math.max(0, length), 0) - available;
}
