import { instant, type Clock } from "#domain/shared/calendar.ts";
import { createContext, use } from "react";

/** The browser's clock as the domain reads it. */
export const browserClock: Clock = () => {
  const now = instant(new Date().toISOString());
  if (now === undefined) throw new Error("The browser's clock shows a year outside 0 to 9999.");
  return now;
};

export const ClockContext = createContext<Clock>(browserClock);

export function useClock(): Clock {
  return use(ClockContext);
}
