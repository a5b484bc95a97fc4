import type { Text } from "#domain/shared/language.ts";
import type { ListName } from "./list-names.ts";

export type FieldType =
  | "Text"
  | "Note"
  | "Choice"
  | "MultiChoice"
  | "Number"
  | "Currency"
  | "Boolean"
  | "DateTime"
  | "User"
  | "Lookup"
  | "LookupMulti";

/** What may be said of any column beside its kind. */
export interface ColumnOptions {
  /** Needed for every column that is filtered or sorted on. */
  readonly indexed?: boolean;
  /** No two rows may have the same value; implies an index. */
  readonly unique?: boolean;
  /** Set by the server after the row was added, so it does not count when an add is repeated. */
  readonly derived?: boolean;
  /** Internal name, when it is not the property's. */
  readonly internalName?: string;
}

/** One list column: how SharePoint is told of it, and how its value crosses the border. */
export interface Column<Value> extends ColumnOptions {
  /** Swedish is the name that people see, English the description. */
  readonly label: Text;
  readonly type: FieldType;
  /** Further attributes of the `Field` element. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What people may choose from, in Swedish. */
  readonly choices?: readonly string[];
  readonly defaultValue?: string;
  readonly lookupTo?: ListName;
  /** Which of the other list's columns a lookup shows; its title when nothing is said. */
  readonly showField?: "ID";
  /** In how many columns a long text is kept, one after the other; in one when nothing is said. */
  readonly parts?: number;
  /** Column formatting: how SharePoint's own pages show the value. */
  readonly format?: string;
  /** How a value is written in `$filter`; absent for what SharePoint cannot filter on. */
  filterLiteral?(value: unknown): string;
  /** @throws ListsChangedError when a person has put something in by hand that the product has no meaning for */
  read(raw: unknown): Value;
  write(value: Value): unknown;
}

/** A text literal of OData: quotes are doubled, so that what people type can never end it. */
export const textLiteral = (value: unknown): string => `'${String(value).replaceAll("'", "''")}'`;

/** @throws RangeError when it is no number */
export function numberLiteral(value: unknown): string {
  const number = Number(value);
  if (!Number.isFinite(number)) throw new RangeError(`${String(value)} is no number to compare with.`);
  return String(number);
}

/** @throws RangeError when it is no moment in UTC */
export function momentLiteral(value: unknown): string {
  const text = String(value);
  if (!/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text))
    throw new RangeError(`${text} is no moment to compare with.`);
  return `datetime'${text}'`;
}
