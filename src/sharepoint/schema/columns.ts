import { ListsChangedError } from "#domain/shared/failures.ts";
import type { Labels } from "#domain/shared/language.ts";
import type { ListName } from "./list-names.ts";
import { numberLiteral, textLiteral, type Column, type ColumnOptions } from "./column.ts";

const asText = (raw: unknown): string => (typeof raw === "string" ? raw : "");
const asNumber = (raw: unknown): number | undefined => (typeof raw === "number" ? raw : undefined);
const asNumbers = (raw: unknown): readonly number[] =>
  Array.isArray(raw) ? raw.filter((each): each is number => typeof each === "number") : [];

/** One line of at most 255 characters. */
export const text = (sv: string, en: string, options: ColumnOptions = {}): Column<string> => ({
  ...options,
  label: { sv, en },
  type: "Text",
  attributes: { MaxLength: "255" },
  filterLiteral: textLiteral,
  read: asText,
  write: (value) => value,
});

/** The client-made key that makes a repeated add harmless: every list has it. */
export const key = (): Column<string> => text("Nyckel", "Key", { unique: true });

/** Plain text of any length. */
export const note = (sv: string, en: string, options: ColumnOptions = {}): Column<string> => ({
  ...options,
  label: { sv, en },
  type: "Note",
  attributes: { RichText: "FALSE", NumLines: "6", UnlimitedLengthInDocumentLibrary: "FALSE" },
  read: asText,
  write: (value) => value,
});

/** The choice that a list shows in Swedish; the product's own word and the English label are read too. */
function choiceOf<Choice extends string>(labels: Labels<Choice>): (raw: unknown) => Choice | undefined {
  const byLabel = new Map<unknown, Choice>();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- labels has exactly these keys
  for (const word of Object.keys(labels) as Choice[]) {
    for (const name of [word, labels[word].en, labels[word].sv]) byLabel.set(name, word);
  }
  return (raw) => byLabel.get(raw);
}

const swedish = (labels: Labels<string>): string[] => Object.values(labels).map(({ sv }) => sv);

interface ChoiceOptions<Choice> extends ColumnOptions {
  /** What a row without a known choice counts as; without it, such a row cannot be read. */
  readonly whenUnknown?: Choice;
  /** What SharePoint's own form starts with. */
  readonly startsAs?: Choice;
}

/** One of several, kept as its Swedish label so that the list reads well in SharePoint. */
export function choice<Choice extends string>(
  sv: string,
  en: string,
  labels: Labels<Choice>,
  { whenUnknown, startsAs, ...options }: ChoiceOptions<Choice> = {},
): Column<Choice> {
  const known = choiceOf(labels);
  return {
    ...options,
    label: { sv, en },
    type: "Choice",
    attributes: { Format: "Dropdown", FillInChoice: "FALSE" },
    choices: swedish(labels),
    ...(startsAs === undefined ? {} : { defaultValue: labels[startsAs].sv }),
    filterLiteral: (value) => textLiteral(labels[known(value) ?? unreadable(sv, value)].sv),
    read: (raw) => known(raw) ?? whenUnknown ?? unreadable(sv, raw),
    write: (value) => labels[value].sv,
  };
}

export function optionalChoice<Choice extends string>(
  sv: string,
  en: string,
  labels: Labels<Choice>,
  options: ColumnOptions = {},
): Column<Choice | undefined> {
  const column = choice(sv, en, labels, options);
  const known = choiceOf(labels);
  return {
    ...column,
    read: known,
    write: (value) => (value === undefined ? null : column.write(value)),
  };
}

/** Any number of several; SharePoint can neither index nor filter it. */
export function multiChoice<Choice extends string>(
  sv: string,
  en: string,
  labels: Labels<Choice>,
): Column<readonly Choice[]> {
  const known = choiceOf(labels);
  return {
    label: { sv, en },
    type: "MultiChoice",
    attributes: { FillInChoice: "FALSE" },
    choices: swedish(labels),
    read: (raw) =>
      (Array.isArray(raw) ? raw : []).flatMap((each) => {
        const found = known(each);
        return found === undefined ? [] : [found];
      }),
    write: (values) => values.map((value) => labels[value].sv),
  };
}

function unreadable(label: string, raw: unknown): never {
  throw new ListsChangedError(label, `${JSON.stringify(raw)} has no meaning there.`);
}

export const optionalNumber = (
  sv: string,
  en: string,
  options: ColumnOptions = {},
): Column<number | undefined> => ({
  ...options,
  label: { sv, en },
  type: "Number",
  attributes: {},
  filterLiteral: numberLiteral,
  read: asNumber,
  write: (value) => value ?? null,
});

/** A number that every row has; a cell that somebody has emptied reads as `whenEmpty`. */
export const number = (
  sv: string,
  en: string,
  { whenEmpty = 0, ...options }: ColumnOptions & { readonly whenEmpty?: number } = {},
): Column<number> => ({
  ...optionalNumber(sv, en, options),
  read: (raw) => asNumber(raw) ?? whenEmpty,
});

/** Swedish kronor; undefined is unknown, not nought. */
export const optionalKronor = (
  sv: string,
  en: string,
  options: ColumnOptions = {},
): Column<number | undefined> => ({
  ...optionalNumber(sv, en, options),
  type: "Currency",
  attributes: { LCID: "1053", Decimals: "2" },
});

/** Swedish kronor that every row has; an emptied cell is nought. */
export const kronor = (sv: string, en: string, options: ColumnOptions = {}): Column<number> => ({
  ...optionalKronor(sv, en, options),
  read: (raw) => asNumber(raw) ?? 0,
});

/** Yes, no, or not said. */
export const optionalBoolean = (
  sv: string,
  en: string,
  options: ColumnOptions = {},
): Column<boolean | undefined> => ({
  ...options,
  label: { sv, en },
  type: "Boolean",
  attributes: {},
  filterLiteral: (value) => (value === true ? "1" : "0"),
  read: (raw) => (typeof raw === "boolean" ? raw : undefined),
  write: (value) => value ?? null,
});

/** Yes or no; not said is no. */
export const boolean = (sv: string, en: string, options: ColumnOptions = {}): Column<boolean> => ({
  ...optionalBoolean(sv, en, options),
  defaultValue: "0",
  read: (raw) => raw === true,
});

/** An account in the tenant, as the site's user number. */
export const account = (sv: string, en: string, options: ColumnOptions = {}): Column<number | undefined> => ({
  ...options,
  label: { sv, en },
  type: "User",
  attributes: { UserSelectionMode: "PeopleOnly" },
  filterLiteral: numberLiteral,
  read: asNumber,
  write: (value) => value ?? null,
});

/** The number of a row in another list, or nothing. */
export const optionalLookup = (
  sv: string,
  en: string,
  lookupTo: ListName,
  options: ColumnOptions & Pick<Column<number>, "showField"> = {},
): Column<number | undefined> => ({
  ...options,
  label: { sv, en },
  type: "Lookup",
  lookupTo,
  attributes: {},
  filterLiteral: numberLiteral,
  read: asNumber,
  write: (value) => value ?? null,
});

/** The number of a row in another list; 0, which no row has, when the other row is gone. */
export const lookup = (
  sv: string,
  en: string,
  lookupTo: ListName,
  options: ColumnOptions = {},
): Column<number> => ({
  ...optionalLookup(sv, en, lookupTo, options),
  read: (raw) => asNumber(raw) ?? 0,
});

/** Numbers of rows in another list; SharePoint can neither index nor filter it. */
export const lookups = (sv: string, en: string, lookupTo: ListName): Column<readonly number[]> => ({
  label: { sv, en },
  type: "LookupMulti",
  lookupTo,
  attributes: { Mult: "TRUE" },
  read: asNumbers,
  write: (value) => value,
});
