import { refusals } from "#local/sharepoint/errors.ts";
import type { ItemProperty } from "#local/sharepoint/items/item-property.ts";
import { parseQuery } from "#local/sharepoint/protocol/resource-path.ts";
import { isoSeconds, type Item } from "#local/sharepoint/store/item.ts";
import { compareKeys, type SortKey } from "#local/sharepoint/store/sort-key.ts";

/** One column of an order. */
export interface Sort {
  readonly property: ItemProperty;
  readonly descending: boolean;
}

/** Where a page begins: after (or, going back, before) the row of these keys. */
export interface Position {
  readonly keys: readonly SortKey[];
  readonly id: number;
  readonly backwards: boolean;
}

/** p_ parameters stand for the columns of the order. */
const parameterOf = ({ property }: Sort): string => `p_${property.field?.internalName ?? ""}`;

/** Times are written `20260131 08:00:00`, UTC. */
function written({ property }: Sort, item: Item, key: SortKey): string {
  if (key === null) return "";
  if (property.kind === "date") return isoSeconds(Number(key)).replaceAll(/[-Z]/g, "").replace("T", " ");
  const value = property.field && item.values[property.field.internalName];
  return String(typeof value === "string" ? value : key);
}

function keyOf(
  sort: Sort,
  text: string | undefined,
  literal: (sort: Sort, text: string) => SortKey,
): SortKey {
  if (text === undefined || text === "") return null;
  if (sort.property.kind !== "date") return literal(sort, text);
  const iso = text.replace(/^(\d{4})(\d\d)(\d\d) /, "$1-$2-$3T");
  const time = Date.parse(`${iso}Z`);
  return Number.isNaN(time) ? null : time;
}

/**
 * Reads `Paged=TRUE&p_Modified=20260131%2008:00:00&p_ID=12`.
 * @throws SharePointError 400 when it is something else
 */
export function parsePosition(
  text: string,
  sorts: readonly Sort[],
  literal: (sort: Sort, text: string) => SortKey,
): Position | undefined {
  const parameters = parseQuery(text);
  if (parameters.get("paged")?.toUpperCase() !== "TRUE") throw refusals.queryInvalid(text);
  const id = parameters.get("p_id");
  if (id === undefined) return undefined;
  return {
    id: Number(id),
    keys: sorts.map((sort) => keyOf(sort, parameters.get(parameterOf(sort).toLowerCase()), literal)),
    backwards: parameters.get("pagedprev")?.toUpperCase() === "TRUE",
  };
}

/** The page token that continues after a row. */
export function positionAfter(sorts: readonly Sort[], item: Item): string {
  const keys = sorts
    .filter(({ property }) => property.field?.internalName !== "ID")
    .map(
      (sort) => `&${parameterOf(sort)}=${encodeURIComponent(written(sort, item, sort.property.read(item)))}`,
    );
  return `Paged=TRUE${keys.join("")}&p_ID=${String(item.id)}`;
}

/** Compares a row with another row or a position: by the order's columns, then by id. */
export function compareRows(
  sorts: readonly Sort[],
  left: { readonly keys: readonly SortKey[]; readonly id: number },
  right: { readonly keys: readonly SortKey[]; readonly id: number },
): number {
  for (const [at, { descending }] of sorts.entries()) {
    const order = compareKeys(left.keys[at] ?? null, right.keys[at] ?? null);
    if (order !== 0) return descending ? -order : order;
  }
  return left.id - right.id;
}

/** Percent-encoded with small hexadecimal digits, as SharePoint writes links. */
const encode = (text: string): string =>
  encodeURIComponent(text)
    .replaceAll("'", "%27")
    .replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());

/** The query options that a next link repeats. */
const kept = ["$filter", "$select", "$expand", "$orderby", "$top"];

export function nextLink(listAddress: string, query: ReadonlyMap<string, string>, position: string): string {
  const rest = kept.flatMap((name) => {
    const value = query.get(name);
    return value === undefined ? [] : [`%24${name.slice(1)}=${encode(value)}`];
  });
  return `${listAddress}/items?${[`%24skiptoken=${encode(position)}`, ...rest].join("&")}`;
}
