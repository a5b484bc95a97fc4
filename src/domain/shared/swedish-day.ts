import { calendarDate, daysInMonth, type CalendarDate, type Instant } from "./calendar.ts";

/** Sunday is 0 (Sakamoto's method). */
function weekday(year: number, month: number, day: number): number {
  const shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
  const y = month < 3 ? year - 1 : year;
  const sum = y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return (sum + (shifts[month - 1] ?? 0) + day) % 7;
}

const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** The hour of UTC at which summer time begins or ends, as text that compares with an Instant. */
const lastSunday = (year: number, month: number): string =>
  `${String(year)}-${twoDigits(month)}-${twoDigits(31 - weekday(year, month, 31))}T01:00:00Z`;

/** The day in Sweden of a moment: UTC plus one hour, two in summer time (EU directive 2000/84). */
export function swedishDay(at: Instant): CalendarDate {
  const [year = 0, month = 0, day = 0] = at.slice(0, 10).split("-").map(Number);
  const isSummer = at >= lastSunday(year, 3) && at < lastSunday(year, 10);
  const hour = Number(at.slice(11, 13)) + (isSummer ? 2 : 1);
  return hour < 24 ? dayOf(year, month, day) : dayOf(...next(year, month, day));
}

function next(year: number, month: number, day: number): [number, number, number] {
  if (day < daysInMonth(year, month)) return [year, month, day + 1];
  return month < 12 ? [year, month + 1, 1] : [year + 1, 1, 1];
}

function dayOf(year: number, month: number, day: number): CalendarDate {
  const text = `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
  const found = calendarDate(text);
  if (found === undefined) throw new Error(`${text} is no day.`);
  return found;
}

/** @param days below nought goes back */
export function addDays(from: CalendarDate, days: number): CalendarDate {
  let [year = 0, month = 0, day = 0] = from.split("-").map(Number);
  day += days;
  while (day < 1) {
    month -= 1;
    if (month === 0) [year, month] = [year - 1, 12];
    day += daysInMonth(year, month);
  }
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    month += 1;
    if (month === 13) [year, month] = [year + 1, 1];
  }
  return dayOf(year, month, day);
}
