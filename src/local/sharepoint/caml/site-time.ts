/** The regional setting of the site: days begin and end in this time zone. */
export const siteTimeZone = "Europe/Stockholm";

const formatter = new Intl.DateTimeFormat("sv-SE", {
  timeZone: siteTimeZone,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
});

export interface SiteTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** The clock on the wall in the site's time zone at an instant (milliseconds since 1970, UTC). */
export function siteTime(instant: number): SiteTime {
  const parts = new Map(formatter.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
  return {
    year: part("year"),
    month: part("month"),
    day: part("day"),
    hour: part("hour"),
    minute: part("minute"),
    second: part("second"),
  };
}

/** The calendar day in the site's time zone, as a number of days since 1970-01-01. */
export function siteDay(instant: number): number {
  const { year, month, day } = siteTime(instant);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** The instant at which the site's clock shows a wall time written as `2026-03-29T02:30:00`. */
export function instantOfWallTime(wallTime: string): number {
  const asUtc = Date.parse(`${wallTime}Z`);
  if (Number.isNaN(asUtc)) return Number.NaN;
  return asUtc - zoneOffset(asUtc - zoneOffset(asUtc));
}

function zoneOffset(instant: number): number {
  const { year, month, day, hour, minute, second } = siteTime(instant);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}
