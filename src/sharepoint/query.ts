import type { Condition, Query } from "#domain/shared/repository.ts";
import type { ItemQuery } from "./client/list-items.ts";
import { columnOf, restName, type ListDefinition } from "./schema/list.ts";

/**
 * A query in SharePoint's words. Values are written as literals of their column's kind, so that nothing a person
 * typed can become part of the query.
 * @throws Error when a property is compared or sorted on that has no index: it would fail beyond 5,000 rows
 */
export function itemQuery<Record>(
  list: ListDefinition,
  select: readonly string[],
  { where = [], orderBy, top }: Query<Record>,
): ItemQuery {
  const order = orderBy && { name: nameOf(list, orderBy.property), ascending: orderBy.descending !== true };
  return {
    select,
    ...(where.length === 0 ? {} : { filter: where.map((each) => comparison(list, each)).join(" and ") }),
    ...(order === undefined
      ? {}
      : { orderBy: order.name === "Id" ? [order] : [order, { name: "Id", ascending: true }] }),
    ...(top === undefined ? {} : { top }),
  };
}

const comparison = <Record>(list: ListDefinition, { property, is, value }: Condition<Record>): string =>
  `${nameOf(list, property)} ${is} ${literal(list, property, value)}`;

function nameOf(list: ListDefinition, property: string): string {
  if (property === "id") return "Id";
  const column = columnOf(list, property);
  if (column.indexed !== true && column.unique !== true)
    throw new Error(`"${property}" of the list ${list.name} has no index to compare or sort by.`);
  return restName(property, column);
}

function literal(list: ListDefinition, property: string, value: string | number | boolean | null): string {
  if (value === null) return "null";
  if (property === "id") return String(Number(value));
  const written = columnOf(list, property).filterLiteral?.(value);
  if (written === undefined)
    throw new Error(`SharePoint cannot compare "${property}" of the list ${list.name}.`);
  return written;
}

/** One condition that holds for each run of numbers lying close together, so that many rows cost few requests. */
export function idRanges(ids: readonly number[], widest = 5000, gap = 10): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  for (const id of [...new Set(ids)].toSorted((one, other) => one - other)) {
    const last = ranges.at(-1);
    if (last && id - last.to <= gap && id - last.from < widest) last.to = id;
    else ranges.push({ from: id, to: id });
  }
  return ranges;
}
