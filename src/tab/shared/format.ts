import type { CalendarDate, Instant } from "#domain/shared/calendar.ts";
import type { Language } from "#domain/shared/language.ts";
import { useLanguage } from "./language.tsx";

const timeZone = "Europe/Stockholm";
const unknown = "–";

/** Numbers, money and times as the language writes them; times are Swedish local time. */
export interface Format {
  readonly number: (value: number) => string;
  /** `fraction` 0.117 becomes "11,7 %". */
  readonly percent: (fraction: number) => string;
  /** Whole kronor with unit: "1 250 000 kr"; unknown is a dash. */
  readonly kronor: (value: number | undefined) => string;
  /** Shortened for tight places: "1,3 mnkr", "250 tkr". */
  readonly shortKronor: (value: number | undefined) => string;
  readonly date: (value: Instant | CalendarDate | undefined) => string;
  readonly dateTime: (value: Instant | undefined) => string;
  readonly time: (value: Instant | undefined) => string;
  /** "för 3 timmar sedan", "om 2 dagar". */
  readonly relative: (value: Instant, now: Instant) => string;
  /** Compares as the language sorts: å, ä, ö last in Swedish; digits by value. */
  readonly compare: (a: string, b: string) => number;
}

const formats = new Map<Language, Format>();

/** The same formatter for the same language, since Intl objects are costly to make. */
export function formatIn(language: Language): Format {
  const known = formats.get(language);
  if (known) return known;
  const made = makeFormat(language);
  formats.set(language, made);
  return made;
}

export function useFormat(): Format {
  return formatIn(useLanguage());
}

function makeFormat(language: Language): Format {
  const locale = language === "sv" ? "sv-SE" : "en-GB";
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const percents = new Intl.NumberFormat(locale, {
    style: "percent",
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone });
  const dateTimes = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short", timeZone });
  const times = new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone });
  const collator = new Intl.Collator(locale, { numeric: true });
  const kronor = language === "sv" ? "kr" : "SEK";
  return {
    number: (value) => numbers.format(value),
    percent: (fraction) => percents.format(fraction),
    kronor: (value) => (value === undefined ? unknown : `${whole.format(value)}\u00A0${kronor}`),
    shortKronor: (value) => (value === undefined ? unknown : shortKronor(value, numbers, language)),
    date: (value) => (value === undefined ? unknown : dates.format(new Date(value))),
    dateTime: (value) => (value === undefined ? unknown : dateTimes.format(new Date(value))),
    time: (value) => (value === undefined ? unknown : times.format(new Date(value))),
    relative: relativeIn(locale),
    compare: (a, b) => collator.compare(a, b),
  };
}

const sizes = [
  [1e9, "mdkr", "bn SEK"],
  [1e6, "mnkr", "MSEK"],
  [1e3, "tkr", "kSEK"],
] as const;

function shortKronor(value: number, numbers: Intl.NumberFormat, language: Language): string {
  const size = Math.abs(value);
  const [divisor, sv, en] = sizes.find(([from]) => size >= from - from / 20_000) ?? sizes[2];
  if (size < 1000) return `${numbers.format(value)}\u00A0${language === "sv" ? "kr" : "SEK"}`;
  return `${numbers.format(value / divisor)}\u00A0${language === "sv" ? sv : en}`;
}

const steps = [
  ["year", 31_557_600],
  ["month", 2_629_800],
  ["week", 604_800],
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
] as const;

function relativeIn(locale: string): Format["relative"] {
  const formatter = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  return (value, now) => {
    const seconds = (Date.parse(value) - Date.parse(now)) / 1000;
    const [unit, size] = steps.find((step) => Math.abs(seconds) >= step[1]) ?? (["second", 1] as const);
    return formatter.format(Math.round(seconds / size), unit);
  };
}
