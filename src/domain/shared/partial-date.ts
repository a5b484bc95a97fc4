import { calendarDate, daysInMonth, type CalendarDate, type PartialDate } from "./calendar.ts";
import type { Language } from "./language.ts";

const months = [
  ["januari", "january"],
  ["februari", "february"],
  ["mars", "march"],
  ["april", "april"],
  ["maj", "may"],
  ["juni", "june"],
  ["juli", "july"],
  ["augusti", "august"],
  ["september", "september"],
  ["oktober", "october"],
  ["november", "november"],
  ["december", "december"],
] as const;

/** EDTF's codes: seasons 21 to 24, quarters 33 to 36 (Library of Congress, EDTF level 1 and 2). */
const seasons: readonly { code: number; names: readonly [string, string]; others: readonly string[] }[] = [
  { code: 21, names: ["vår", "spring"], others: ["våren", "vt"] },
  { code: 22, names: ["sommar", "summer"], others: ["sommaren"] },
  { code: 23, names: ["höst", "autumn"], others: ["hösten", "ht", "fall"] },
  { code: 24, names: ["vinter", "winter"], others: ["vintern"] },
];

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every caller builds valid EDTF
const partial = (text: string): PartialDate => text as PartialDate;
const two = (number: number): string => String(number).padStart(2, "0");

/** In the order in which they are tried; each gives EDTF or undefined. */
const readers = (): readonly ((text: string) => string | undefined)[] => [
  (text) =>
    calendarDate(
      text.replace(
        /^(\d{4})[./](\d{1,2})[./](\d{1,2})$/,
        (_, y, m, d) => `${y}-${two(Number(m))}-${two(Number(d))}`,
      ),
    ),
  readDayFirst,
  readMonthName,
  (text) => season(text),
  (text) => match(text, /^(\d{4})[- ]?[qk]([1-4])$/, ([year, quarter]) => `${year}-${32 + Number(quarter)}`),
  (text) =>
    match(
      text,
      /^(?:[qk]|kvartal |quarter )([1-4])[- ,]*(\d{4})$/,
      ([quarter, year]) => `${year}-${32 + Number(quarter)}`,
    ),
  (text) => match(text, /^(\d{4})-(0[1-9]|1[0-2])$/, ([year, part]) => `${year}-${part}`),
  (text) => match(text, /^(\d{4})[-/](\d{2})$/, ([from, to]) => fiscalYear(Number(from), Number(to))),
  (text) =>
    match(text, /^(\d{4})\s*[-–/]\s*(\d{4})$/, ([from, to]) =>
      Number(to) >= Number(from) ? `${from}/${to}` : undefined,
    ),
  (text) => match(text, /^(?:år |year )?((?:19|20)\d{2})$/, ([year]) => year),
];

/**
 * A date as people write it: `2018-11-06`, `July 25, 2022`, `31.12.40`, `höst 2017`, `2017-Q3`, `2023-24`, `2017`.
 * @returns undefined when it cannot be read or does not exist, such as 31 February
 */
export function parsePartialDate(written: string): PartialDate | undefined {
  const text = written
    .trim()
    .toLocaleLowerCase("sv")
    .replace(/\s+/g, " ")
    .replace(/^(?:fiscal year|financial year|fy|budgetår|verksamhetsår) /, "")
    .replace(/[ t]\d{2}:\d{2}(:\d{2}(\.\d+)?)?z?$/, "");
  for (const read of readers()) {
    const found = read(text);
    if (found !== undefined) return partial(found);
  }
  return undefined;
}

function match(
  text: string,
  pattern: RegExp,
  build: (groups: readonly string[]) => string | undefined,
): string | undefined {
  const found = pattern.exec(text);
  return found ? build(found.slice(1)) : undefined;
}

/** `6/11 2018`, `06.11.2018`, `31/12/40`: day before month, as in Sweden and Britain. */
const readDayFirst = (text: string): string | undefined =>
  match(text, /^(\d{1,2})[./-](\d{1,2})[./ -](\d{2}|\d{4})$/, ([day, month, year]) =>
    calendarDate(`${fullYear(year ?? "")}-${two(Number(month))}-${two(Number(day))}`),
  );

const fullYear = (year: string): string => (year.length === 2 ? `20${year}` : year);

function readMonthName(text: string): string | undefined {
  const names = months.map(([sv, en], index) => ({ number: two(index + 1), sv, en }));
  const found = names.find(
    ({ sv, en }) =>
      new RegExp(`(^|[^\\p{L}])(${sv}|${en}|${sv.slice(0, 3)}|${en.slice(0, 3)})([^\\p{L}]|$)`, "u").exec(
        text,
      ) !== null,
  );
  if (!found) return undefined;
  const numbers = text.match(/\d+/g) ?? [];
  const year =
    numbers.find((each) => each.length === 4) ?? (numbers.length === 2 ? numbers.at(-1) : undefined);
  if (year === undefined || numbers.length > 2) return undefined;
  const day = numbers.length === 2 ? (numbers.find((each) => each !== year) ?? year) : undefined;
  const month = `${fullYear(year)}-${found.number}`;
  return day === undefined ? month : calendarDate(`${month}-${two(Number(day))}`);
}

function season(text: string): string | undefined {
  const year = /\b\d{4}\b/.exec(text)?.[0];
  const word = text.replace(/\d+/g, "").trim();
  const found = seasons.find(({ names, others }) => [...names, ...others].includes(word));
  return year !== undefined && found ? `${year}-${found.code}` : undefined;
}

/** `2023-24` is a budget year when the second part follows the first; `2023-12` has been read as a month before. */
const fiscalYear = (from: number, to: number): string | undefined =>
  (from + 1) % 100 === to ? `${from}/${from + 1}` : undefined;

/** The first and the last day that a partial date may mean. */
export function daysOf(date: PartialDate): { readonly first: CalendarDate; readonly last: CalendarDate } {
  const [from = "", to = from] = date.split("/");
  return { first: edge(from, "first"), last: edge(to, "last") };
}

function edge(part: string, side: "first" | "last"): CalendarDate {
  const [year = "", middle, day] = part.split("-");
  const [start, end] = monthsOf(middle === undefined ? undefined : Number(middle));
  const month = side === "first" ? start : end;
  const last = side === "first" ? 1 : daysInMonth(Number(year), month);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- built from a valid year, month and day
  return `${year}-${two(month)}-${day ?? two(last)}` as CalendarDate;
}

/** Spring, summer, autumn, winter; winter ends with the year it is named after. */
const seasonMonths: readonly (readonly [number, number])[] = [
  [3, 5],
  [6, 8],
  [9, 11],
  [12, 12],
];

function monthsOf(part: number | undefined): readonly [number, number] {
  if (part === undefined) return [1, 12];
  if (part <= 12) return [part, part];
  if (part >= 33) return [(part - 33) * 3 + 1, (part - 33) * 3 + 3];
  return seasonMonths[part - 21] ?? [1, 12];
}

/** A partial date for people: `6 november 2018`, `höst 2017`, `kvartal 3 2017`, `2023–2024`. */
export function formatPartialDate(date: PartialDate, language: Language): string {
  const index = language === "sv" ? 0 : 1;
  const one = (part: string): string => {
    const [year = "", middle, day] = part.split("-");
    if (middle === undefined) return year;
    const number = Number(middle);
    if (number >= 33) return `${index === 0 ? "kvartal" : "quarter"} ${number - 32} ${year}`;
    if (number >= 21) return `${seasons[number - 21]?.names[index] ?? ""} ${year}`;
    const name = months[number - 1]?.[index] ?? "";
    const shown = index === 0 ? name : name.charAt(0).toUpperCase() + name.slice(1);
    return day === undefined ? `${shown} ${year}` : `${Number(day)} ${shown} ${year}`;
  };
  return date.split("/").map(one).join("–");
}
