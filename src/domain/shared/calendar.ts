declare const kind: unique symbol;

/** A day in Sweden: `2026-11-22`. */
export type CalendarDate = string & { readonly [kind]: "CalendarDate" };

/** A moment in UTC, to the second: `2026-11-22T08:00:00Z`. */
export type Instant = string & { readonly [kind]: "Instant" };

/**
 * A date as exactly as it is known, in EDTF (ISO 8601-2): `2026-11-22`, `2026-11`, `2026`,
 * `2017-23` (season: 21 spring, 22 summer, 23 autumn, 24 winter), `2017-35` (quarter: 33 to 36), or an interval `2023/2024`.
 */
export type PartialDate = string & { readonly [kind]: "PartialDate" };

/** Gives the moment that the clock shows; handed in, so that the domain has no clock of its own. */
export type Clock = () => Instant;

const dayPattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** @returns undefined when the text is no day that exists, such as 31 February */
export function calendarDate(text: string): CalendarDate | undefined {
  if (!dayPattern.test(text)) return undefined;
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked just above
  return day <= daysInMonth(year, month) ? (text as CalendarDate) : undefined;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

/** @returns undefined when the text is no UTC moment; fractions of a second are dropped */
export function instant(text: string): Instant | undefined {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked by the pattern
  return instantPattern.test(text) ? (text.replace(/\.\d+Z$/, "Z") as Instant) : undefined;
}
