import { NotFoundError } from "#domain/shared/failures.ts";
import type { Condition, Query } from "#domain/shared/repository.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { allInBatch, type Part } from "./client/batch.ts";
import { SharePointError, thresholdCode } from "./client/failure.ts";
import { firstPage, itemById, restOfPages, type ItemQuery } from "./client/list-items.ts";
import type { ListAccess } from "./list-access.ts";
import { idRanges, itemQuery } from "./query.ts";
import type { Item } from "./schema/list.ts";

/** Rows that match, in the order asked for or by number; all of them unless `top` says otherwise. */
export async function findRecords<Record extends object>(
  access: ListAccess<Record>,
  query: Query<Record>,
): Promise<readonly Stored<Record>[]> {
  const asked = itemQuery(access.list, access.select, query);
  try {
    return await readPages(access, asked);
  } catch (error) {
    if (!(error instanceof SharePointError) || error.code !== thresholdCode) throw error;
    // More than 5,000 rows match: reading the whole list by number is what SharePoint allows at any size.
    return chosen(await readPages(access, { select: access.select }), query);
  }
}

async function readPages<Record extends object>(
  { list, on, connected: { web, leftOut }, readSome }: ListAccess<Record>,
  query: ItemQuery,
): Promise<readonly Stored<Record>[]> {
  const first = await firstPage(on(web), query);
  const rows = query.top === undefined ? await restOfPages(web, first) : first.rows.slice(0, query.top);
  if (query.top === undefined && query.filter === undefined) leftOut.hasOnly(list, rows);
  return rows.flatMap(readSome);
}

/** The query carried out here, on all rows. */
export function chosen<Record extends object>(
  rows: readonly Stored<Record>[],
  { where = [], orderBy, top }: Query<Record>,
): readonly Stored<Record>[] {
  const matching = rows.filter((row) => where.every((condition) => holds(row, condition)));
  if (orderBy) {
    const direction = orderBy.descending === true ? -1 : 1;
    matching.sort((one, other) => direction * compare(one[orderBy.property], other[orderBy.property]));
  }
  return top === undefined ? matching : matching.slice(0, top);
}

const tests: Readonly<Record<Condition<never>["is"], (order: number) => boolean>> = {
  eq: (order) => order === 0,
  ne: (order) => order !== 0,
  gt: (order) => order > 0,
  ge: (order) => order >= 0,
  lt: (order) => order < 0,
  le: (order) => order <= 0,
};

function holds<Row extends object>(row: Stored<Row>, { property, is, value }: Condition<Row>): boolean {
  const kept: unknown = row[property];
  const isMissing = kept === undefined || kept === null || kept === "";
  if (value === null) return is === "eq" ? isMissing : is === "ne" && !isMissing;
  return isMissing ? is === "ne" : tests[is](compare(kept, value));
}

function compare(one: unknown, other: unknown): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return asText(one).localeCompare(asText(other), "sv");
}

/** Conditions are on texts, numbers and truth values only. */
const asText = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";

/** The rows with these numbers, in that order; those that are gone are left out. */
export async function recordsById<Record extends object>(
  { on, connected, select, readSome }: ListAccess<Record>,
  ids: readonly number[],
): Promise<readonly Stored<Record>[]> {
  const parts = idRanges(ids).map(({ from, to }): Part<readonly Item[]> => {
    if (from === to) return (web) => oneOrNone(itemById(on(web), from, select));
    const filter = `Id ge ${from} and Id le ${to}`;
    return async (web) => (await firstPage(on(web), { select, filter })).rows;
  });
  const pages = await allInBatch<(readonly Item[])[]>(connected, parts);
  const found = new Map(
    pages
      .flat()
      .flatMap(readSome)
      .map((record) => [record.id, record]),
  );
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** One row costs SharePoint half of what a query does. */
async function oneOrNone(item: Promise<Item>): Promise<readonly Item[]> {
  try {
    return [await item];
  } catch (error) {
    if (error instanceof NotFoundError) return [];
    throw error;
  }
}
