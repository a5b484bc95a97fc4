import {
  calendarDate as parseDay,
  instant as parseInstant,
  type CalendarDate,
  type Instant,
  type PartialDate,
} from "#domain/shared/calendar.ts";
import { ListsChangedError } from "#domain/shared/failures.ts";
import { text } from "./columns.ts";
import { partialDateFormat } from "./partial-date-format.ts";
import { momentLiteral, type Column, type ColumnOptions } from "./column.ts";

const asInstant = (raw: unknown): Instant | undefined =>
  typeof raw === "string" ? parseInstant(raw) : undefined;

/** A moment, to the second. */
export const optionalInstant = (
  sv: string,
  en: string,
  options: ColumnOptions = {},
): Column<Instant | undefined> => ({
  ...options,
  label: { sv, en },
  type: "DateTime",
  attributes: { Format: "DateTime" },
  filterLiteral: momentLiteral,
  read: asInstant,
  write: (value) => value ?? null,
});

export const instant = (sv: string, en: string, options: ColumnOptions = {}): Column<Instant> => ({
  ...optionalInstant(sv, en, options),
  read: (raw) => {
    const found = asInstant(raw);
    if (found === undefined) throw new ListsChangedError(sv, "It has no date and time.");
    return found;
  },
});

const swedishDay = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm", dateStyle: "short" });

/**
 * A day. SharePoint keeps a day as midnight in the site's time zone and answers in UTC, `2026-11-21T23:00:00Z` for
 * 22 November in Sweden: it is read as a day in Sweden, and written as noon, which is the same day in every zone of Europe.
 */
export const optionalDay = (
  sv: string,
  en: string,
  options: ColumnOptions = {},
): Column<CalendarDate | undefined> => ({
  ...options,
  label: { sv, en },
  type: "DateTime",
  attributes: { Format: "DateOnly" },
  filterLiteral: (value) => momentLiteral(`${String(value)}T00:00:00Z`),
  read: (raw) => {
    const at = typeof raw === "string" ? Date.parse(raw) : Number.NaN;
    return Number.isNaN(at) ? undefined : parseDay(swedishDay.format(at));
  },
  write: (value) => (value === undefined ? null : `${value}T12:00:00Z`),
});

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- days that exist
const [longAgo, never] = ["1900-01-01", "9999-12-31"] as [CalendarDate, CalendarDate];

/** A day that every row has. @param whenEmpty what a row without one counts as, so that it can be read and seen to be wrong */
export const day = (
  sv: string,
  en: string,
  { whenEmpty, ...options }: ColumnOptions & { readonly whenEmpty: "longAgo" | "never" },
): Column<CalendarDate> => {
  const column = optionalDay(sv, en, options);
  return { ...column, read: (raw) => column.read(raw) ?? (whenEmpty === "never" ? never : longAgo) };
};

const part = String.raw`\d{4}(-\d{2}(-\d{2})?)?`;
const partialPattern = new RegExp(`^${part}(/${part})?$`);
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- has the shape of EDTF
const asPartial = (raw: string): PartialDate => raw as PartialDate;

/** A date as exactly as it is known, kept as text in EDTF; text that somebody typed by hand is read when it is EDTF. */
export const partialDate = (
  sv: string,
  en: string,
  options: ColumnOptions = {},
): Column<PartialDate | undefined> => ({
  ...text(sv, en, options),
  format: partialDateFormat,
  read: (raw) => (typeof raw === "string" && partialPattern.test(raw) ? asPartial(raw) : undefined),
  write: (value) => value ?? null,
});
