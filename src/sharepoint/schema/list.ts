import { instant, type Instant } from "#domain/shared/calendar.ts";
import { ListsChangedError } from "#domain/shared/failures.ts";
import type { Text } from "#domain/shared/language.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Column } from "./column.ts";
import { cut, joined } from "./long-text.ts";
import type { ListName } from "./list-names.ts";
import type { Rights } from "./rights.ts";

/** What provisioning and documents need of any list, whatever it keeps. */
export interface ListDefinition {
  readonly name: ListName;
  /** What people see as the list's name. */
  readonly title: Text;
  /** What a row is, for the list's description. */
  readonly purpose: Text;
  readonly columns: Readonly<Record<string, Column<unknown>>>;
  /** Properties shown by the list's first view, in order. */
  readonly view: readonly string[];
  readonly rights: Rights;
  /** Rows are added in the product's own form: the list's first view offers no new row. */
  readonly isAddedToInTab?: boolean;
  /** Columns without a value of their own that show a link to the product. */
  readonly links?: readonly RowLink[];
}

/** A link in each row of the list, shown by column formatting. */
export interface RowLink {
  readonly internalName: string;
  readonly label: Text;
  /** The tab's route of a row; `[$ID]` stands for the row's number. */
  readonly route: string;
}

/** A list that keeps `Record`s: one column for every property, so none can be forgotten. */
export interface List<Record extends object> extends ListDefinition {
  readonly columns: { readonly [Property in keyof Record & string]-?: Column<Record[Property]> };
  readonly view: readonly (keyof Record & string)[];
}

export const defineList = <Record extends object>(list: List<Record>): List<Record> => list;

/** The same list with only some of its columns, for reads that need few. */
export function pickColumns<Record extends object, Property extends keyof Record & string>(
  list: List<Record>,
  properties: readonly Property[],
): List<Pick<Record, Property>> {
  const columns = Object.fromEntries(properties.map((property) => [property, columnOf(list, property)]));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- exactly the columns picked
  return { ...list, columns: columns as List<Pick<Record, Property>>["columns"], view: [] };
}

/** The column's internal name, fixed for ever: `yearlyBenefit` in `YearlyBenefit`, the number `unitId` in the lookup `Unit`. */
export function internalName(property: string, column: Column<unknown>): string {
  if (column.internalName !== undefined) return column.internalName;
  if (property === "title") return "Title";
  const name = property.charAt(0).toUpperCase() + property.slice(1);
  return pointsElsewhere(column) ? name.replace(/Ids$/, "s").replace(/Id$/, "") : name;
}

/** The column's name in REST: what points to a row or an account is read and written by its number. */
export const restName = (property: string, column: Column<unknown>): string =>
  internalName(property, column) + (pointsElsewhere(column) ? "Id" : "");

/** A column by its internal name: all that SharePoint needs to know of it. */
export type NamedColumn = readonly [name: string, column: Column<unknown>];

/** The columns that a property is kept in: one, or several for a long text. */
export function columnsFor(property: string, column: Column<unknown>): readonly NamedColumn[] {
  const name = internalName(property, column);
  const { parts = 1, label } = column;
  return Array.from({ length: parts }, (_, index): NamedColumn => {
    const number = String(index + 1);
    if (index === 0) return [name, column];
    return [
      name + number,
      { ...column, label: { sv: `${label.sv} ${number}`, en: `${label.en} ${number}` } },
    ];
  });
}

/** Every column of the list. */
export const columnsOf = (list: ListDefinition): readonly NamedColumn[] =>
  Object.entries(list.columns).flatMap(([property, column]) => columnsFor(property, column));

/** The names in REST under which a property is read and written. */
const restNames = (property: string, column: Column<unknown>): readonly string[] =>
  column.parts === undefined
    ? [restName(property, column)]
    : columnsFor(property, column).map(([name]) => name);

const pointsElsewhere = ({ type }: Column<unknown>): boolean =>
  type === "Lookup" || type === "LookupMulti" || type === "User";

/** A row as `odata=minimalmetadata` returns it: `Id`, `odata.etag` and the columns. */
export type Item = Readonly<Record<string, unknown>>;

const systemColumns = ["Id", "Created", "Modified", "AuthorId", "EditorId"];

/** What to name in `$select` to read these properties. */
export const selected = (list: ListDefinition, properties = Object.keys(list.columns)): string[] => [
  ...systemColumns,
  ...properties.flatMap((property) => restNames(property, columnOf(list, property))),
];

/** @throws Error when the list keeps no such property */
export function columnOf(list: ListDefinition, property: string): Column<unknown> {
  const column = list.columns[property];
  if (column === undefined) throw new Error(`The list ${list.name} has no column for "${property}".`);
  return column;
}

/**
 * Reads rows of the list as records.
 * @param properties only these, for rows that were selected with only these
 * @throws UnreadableRowError naming list, row and column
 */
export function itemReader<Row extends object>(
  list: ListDefinition,
  properties = Object.keys(list.columns),
): (item: Item) => Stored<Row> {
  const columns = properties.map((property) => {
    const column = columnOf(list, property);
    return { property, column, names: restNames(property, column) };
  });
  return (item) => {
    const record: Record<string, unknown> = {
      id: Number(item["Id"]),
      version: String(item["odata.etag"]),
      createdAt: systemInstant(item["Created"]),
      modifiedAt: systemInstant(item["Modified"]),
      createdBy: Number(item["AuthorId"]),
      modifiedBy: Number(item["EditorId"]),
    };
    for (const { property, column, names } of columns) {
      const [raw, ...others] = names.map((name) => item[name]);
      try {
        record[property] = column.read(others.length === 0 ? raw : joined([raw, ...others]));
      } catch (error) {
        if (!(error instanceof ListsChangedError)) throw error;
        throw new UnreadableRowError(list, { id: Number(item["Id"]), property }, error);
      }
    }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `columns` has exactly the keys of Row
    return record as Stored<Row>;
  };
}

/** A row that cannot be read, by one of its columns. */
export class UnreadableRowError extends ListsChangedError {
  readonly id: number;
  readonly property: string;
  readonly column: string;
  constructor(
    list: ListDefinition,
    row: Pick<UnreadableRowError, "id" | "property">,
    found: ListsChangedError,
  ) {
    const where = `${list.title.sv} ${String(row.id)}, ${found.where}`;
    super(where, `${where}: ${found.message}`);
    this.id = row.id;
    this.property = row.property;
    this.column = found.where;
  }
}

function systemInstant(raw: unknown): Instant {
  const found = instant(String(raw));
  if (found === undefined) throw new Error(`SharePoint gave no time for a row: ${String(raw)}`);
  return found;
}

export const fromItem = <Record extends object>(list: List<Record>, item: Item): Stored<Record> =>
  itemReader<Record>(list)(item);

/** What to write for these properties; those that are left out are not touched. */
export function toItem<Record extends object>(list: List<Record>, record: Partial<Record>): Item {
  const written: [string, unknown][] = [];
  for (const [property, value] of Object.entries(record)) {
    if (!Object.hasOwn(list.columns, property)) continue;
    const column = columnOf(list, property);
    const raw = column.write(value);
    const names = restNames(property, column);
    const values = column.parts === undefined ? [raw] : cut(String(raw), column.parts);
    for (const [index, name] of names.entries()) written.push([name, values[index]]);
  }
  return Object.fromEntries(written);
}
