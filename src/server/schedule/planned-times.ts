import { Cron } from "croner";
import { instant, type Instant } from "#domain/shared/calendar.ts";

const zone = "Europe/Stockholm";

const asInstant = (date: Date): Instant => {
  const at = instant(date.toISOString());
  if (at === undefined) throw new RangeError(`no instant: ${date.toISOString()}`);
  return at;
};

/** Whether the pattern can be read as five parts of cron: minute, hour, day, month, weekday. */
export function isCronPattern(pattern: string): boolean {
  try {
    return new Cron(pattern, { paused: true, mode: "5-part" }).nextRun(new Date(0)) !== null;
  } catch {
    return false;
  }
}

/**
 * The newest time that a pattern has planned, in Swedish time, after one moment and not after another. However many
 * were missed, one is made up for.
 */
export function newestPlanned(pattern: string, after: Instant, until: Instant): Instant | undefined {
  const cron = new Cron(pattern, { timezone: zone, paused: true, mode: "5-part" });
  let newest: Instant | undefined;
  for (let next = cron.nextRun(after); next && asInstant(next) <= until; next = cron.nextRun(next)) {
    newest = asInstant(next);
  }
  return newest;
}

/** The day in Sweden of a moment, moved by so many days: `2026-11-20`. */
export function swedishDate(at: Instant, days = 0): string {
  const parts = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short" }).format(new Date(at));
  const moved = new Date(`${parts}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** The moment of a clock time on a day in Sweden. @param time `08:00` */
export function swedishInstant(date: string, time: string): Instant {
  const asIfUtc = Date.parse(`${date}T${time}:00Z`);
  const offset = offsetAt(asIfUtc);
  // The offset that holds where the guess lands is the right one, also on the nights when clocks change.
  return asInstant(new Date(asIfUtc - offsetAt(asIfUtc - offset)));
}

function offsetAt(utc: number): number {
  const local = new Intl.DateTimeFormat("sv-SE", {
    timeZone: zone,
    dateStyle: "short",
    timeStyle: "medium",
  }).format(new Date(utc));
  return Date.parse(`${local.replace(" ", "T")}Z`) - utc;
}
