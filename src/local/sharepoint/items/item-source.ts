import { isIndexed } from "#local/sharepoint/items/indexed-condition.ts";
import { compareRows, type Position, type Sort } from "#local/sharepoint/items/paging.ts";
import type { Site } from "#local/sharepoint/site.ts";
import type { Item } from "#local/sharepoint/store/item.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";

/** Where a page's rows come from: conditions for SQLite, the order, and the row after which it begins. */
export interface ItemSource {
  readonly list: List;
  readonly conditions: readonly { readonly sql: string; readonly parameters: readonly (string | number)[] }[];
  readonly sorts: readonly Sort[];
  readonly backwards: boolean;
  readonly position: Position | undefined;
}

const keysOf = (sorts: readonly Sort[], item: Item) => sorts.map(({ property }) => property.read(item));

function isAfter({ sorts, position, backwards }: ItemSource, item: Item): boolean {
  if (!position) return true;
  const idSign = backwards ? -1 : 1;
  const order = compareRows(
    sorts,
    { keys: keysOf(sorts, item), id: item.id * idSign },
    { keys: position.keys, id: position.id * idSign },
  );
  return order > 0;
}

/** Rows in order, row by row when indexes give the order. */
export const rowsOf = (site: Site, source: ItemSource): Iterable<Item> =>
  source.sorts.every(({ property }) => isIndexed(property)) ? streamed(site, source) : sorted(site, source);

/** In the order of the indexes. */
function* streamed(site: Site, source: ItemSource): Generator<Item> {
  const { list, sorts, backwards, position } = source;
  const joins = sorts.map(({ property }, at) => {
    const alias = `o${String(at)}`;
    return property.field?.internalName === "ID"
      ? { sql: "", column: "i.id", name: undefined }
      : {
          sql: `JOIN item_keys AS ${alias} ON ${alias}.list = i.list AND ${alias}.item = i.id AND ${alias}.field = ?`,
          column: `${alias}.value`,
          name: property.field?.internalName,
        };
  });
  const order = [
    ...joins.map(({ column }, at) => `${column} ${sorts[at]?.descending === true ? "DESC" : "ASC"}`),
    `i.id ${backwards ? "DESC" : "ASC"}`,
  ].join(", ");
  const from = positionCondition(source, joins[0]?.column);
  const conditions = [...source.conditions, ...(from ? [from] : [])];
  const rows = site.items.stream(list, {
    joins: joins.map(({ sql }) => sql).join(" "),
    joinParameters: joins.flatMap(({ name }) => name ?? []),
    where: conditions.length === 0 ? "1" : conditions.map(({ sql }) => `(${sql})`).join(" AND "),
    parameters: conditions.flatMap(({ parameters }) => parameters),
    order,
  });
  for (const item of rows) if (!position || isAfter(source, item)) yield item;
}

/** Lets SQLite skip what lies before the page's first row; `isAfter` decides about rows of the same key. */
function positionCondition({ sorts, position, backwards }: ItemSource, column: string | undefined) {
  if (!position) return undefined;
  if (column === undefined) return { sql: `i.id ${backwards ? "<" : ">"} ?`, parameters: [position.id] };
  const key = position.keys[0] ?? null;
  const descending = sorts[0]?.descending === true;
  const value = sorts[0]?.property.field?.internalName === "ID" ? position.id : key;
  if (value === null) return descending ? { sql: `${column} IS NULL`, parameters: [] } : undefined;
  return descending
    ? { sql: `${column} <= ? OR ${column} IS NULL`, parameters: [value] }
    : { sql: `${column} >= ?`, parameters: [value] };
}

/** Reads all candidates and sorts them: only within the threshold. */
function sorted(site: Site, source: ItemSource): Item[] {
  const { list, conditions, sorts, backwards } = source;
  const rows = site.items.stream(list, {
    where: conditions.length === 0 ? "1" : conditions.map(({ sql }) => `(${sql})`).join(" AND "),
    parameters: conditions.flatMap(({ parameters }) => parameters),
  });
  const sign = backwards ? -1 : 1;
  return [...rows]
    .filter((item) => isAfter(source, item))
    .map((item) => ({ item, keys: keysOf(sorts, item), id: item.id * sign }))
    .toSorted((left, right) => compareRows(sorts, left, right))
    .map(({ item }) => item);
}
