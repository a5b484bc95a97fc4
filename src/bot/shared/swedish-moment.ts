import type { Instant } from "#domain/shared/calendar.ts";
import type { Language } from "#domain/shared/language.ts";

const zone = "Europe/Stockholm";
const locale: Readonly<Record<Language, string>> = { sv: "sv-SE", en: "en-GB" };

/** `måndag 23 november 13:00`, in Swedish time. */
export const swedishMoment = (at: Instant, language: Language): string =>
  new Intl.DateTimeFormat(locale[language], {
    timeZone: zone,
    weekday: "long",
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
  }).format(new Date(at));

/** `22 november 2026`, in Swedish time. */
export const swedishDay = (at: Instant, language: Language): string =>
  new Intl.DateTimeFormat(locale[language], {
    timeZone: zone,
    day: "numeric",
    month: "long",
    year: "numeric",
  }).format(new Date(at));

/** `13:15`, in Swedish time. */
export const swedishTime = (at: Instant, language: Language): string =>
  new Intl.DateTimeFormat(locale[language], { timeZone: zone, hour: "2-digit", minute: "2-digit" }).format(
    new Date(at),
  );

/** `1 234 567` or `1,234,567`. */
export const wholeNumber = (number: number, language: Language): string =>
  new Intl.NumberFormat(locale[language], { maximumFractionDigits: 0 }).format(number);
