import type { ChatWords } from "./chat-words.ts";

const locales = { sv: "sv-SE", en: "en-GB" } as const;
const zone = "Europe/Stockholm";

export const timeText = (at: number, language: "sv" | "en"): string =>
  new Intl.DateTimeFormat(locales[language], { timeStyle: "short", timeZone: zone }).format(at);

const dayKey = (at: number): string =>
  new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone: zone }).format(at);

const dayLength = 24 * 3600 * 1000;

/** The day as a heading between messages: today, yesterday, or weekday and date. */
export function dayText(at: number, now: number, words: ChatWords, language: "sv" | "en"): string {
  const key = dayKey(at);
  if (key === dayKey(now)) return words.today;
  if (key === dayKey(now - dayLength)) return words.yesterday;
  const text = new Intl.DateTimeFormat(locales[language], {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: zone,
  }).format(at);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const isSameDay = (one: number, other: number): boolean => dayKey(one) === dayKey(other);
