import { calendarDate, instant, type Instant } from "./calendar.ts";
import { addDays } from "./swedish-day.ts";

const two = (number: number): string => String(number).padStart(2, "0");
const minutesADay = 24 * 60;

/** @param minutes below nought goes back */
export function addMinutes(from: Instant, minutes: number): Instant {
  const [hour = 0, minute = 0] = from.slice(11, 16).split(":").map(Number);
  const sum = hour * 60 + minute + minutes;
  const days = Math.floor(sum / minutesADay);
  const rest = sum - days * minutesADay;
  const day = calendarDate(from.slice(0, 10));
  const moved = day && addDays(day, days);
  const found = instant(`${moved ?? ""}T${two(Math.floor(rest / 60))}:${two(rest % 60)}${from.slice(16)}`);
  if (found === undefined) throw new Error(`${from} is no moment.`);
  return found;
}
