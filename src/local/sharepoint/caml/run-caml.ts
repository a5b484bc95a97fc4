import {
  conditionFields,
  queriedFields,
  type CamlCondition,
  type CamlView,
} from "#local/sharepoint/caml/caml-view.ts";
import { camlRow, positionRow, positionText, type Columns } from "#local/sharepoint/caml/caml-row.ts";
import {
  compareRows,
  matches,
  type CamlContext,
  type CamlRow,
} from "#local/sharepoint/caml/evaluate-caml.ts";
import { refusals } from "#local/sharepoint/errors.ts";
import { isReference } from "#local/sharepoint/fields/field-definition.ts";
import { createReferences } from "#local/sharepoint/items/references.ts";
import type { Call } from "#local/sharepoint/protocol/route.ts";
import { principalsOf } from "#local/sharepoint/security/effective-permissions.ts";
import type { Item } from "#local/sharepoint/store/item.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";

export interface CamlPosition {
  /** `Paged=TRUE&p_ID=30`, as an earlier answer or `ListItemCollectionPosition` gave it. */
  readonly paging?: string | undefined;
  /** Site-relative folder that is shown; the list's root when left out. */
  readonly folder?: string | undefined;
}

export interface CamlPage {
  readonly items: readonly Item[];
  /** Where the next page begins, when there is one. */
  readonly next: string | undefined;
  readonly rowOf: (item: Item) => CamlRow;
}

interface Sorted {
  readonly item: Item;
  readonly row: CamlRow;
}

interface CamlTest {
  readonly rowOf: (item: Item) => CamlRow;
  /** Whether a row meets the view's condition; whether the caller may see it is another question. */
  readonly meets: (row: CamlRow) => boolean;
}

/** @throws SharePointError for unknown columns and for too many lookups */
export function camlTest(
  { site, caller }: Pick<Call, "site" | "caller">,
  list: List,
  view: CamlView,
): CamlTest {
  const columns = site.fields.byName(list.key);
  requireColumns(columns, view, site.limits.lookupColumns);
  const source = { site, columns, references: createReferences(site) };
  const context: CamlContext = {
    now: site.clock.now(),
    userId: caller.userId,
    userGroups: principalsOf(site, caller.userId),
    groupMembers: (group) => site.groups.members(group),
  };
  const { where } = view;
  return {
    rowOf: (item) => camlRow(source, item),
    meets: (row) => where === undefined || matches(where, row, context),
  };
}

/**
 * Runs a CAML query over the rows that the caller may see. Beyond the list view threshold a query that no index helps looks
 * at the first rows by id only, and says nothing about it, as SharePoint Online does (measured on a tenant, 2026-07-31).
 * @throws SharePointError for unknown columns, too many lookups, or groups beyond the threshold
 */
export function runCaml(
  call: Pick<Call, "site" | "caller">,
  list: List,
  view: CamlView,
  { paging, folder }: CamlPosition = {},
): CamlPage {
  const { site, caller } = call;
  const { rowOf, meets } = camlTest(call, list, view);
  const columns = site.fields.byName(list.key);
  const isLarge = list.itemCount > site.limits.listViewThreshold;
  if (isLarge && view.groupBy.length > 0) throw refusals.viewThreshold();
  const visible = site.access.visibleItems(caller, list);
  const lookedAt = isLarge && !isHelped(view, columns) ? site.limits.listViewThreshold : Infinity;
  const found: Sorted[] = [];
  let looked = 0;
  const isShown = inScope(list, view, folder);
  const rows = site.items.stream(list, visible ? { where: visible.sql, parameters: visible.parameters } : {});
  for (const item of rows) {
    if (++looked > lookedAt) break;
    const row = rowOf(item);
    if (isShown(item) && meets(row)) found.push({ item, row });
  }
  return { ...pageOf(found, view, columns, paging), rowOf };
}

function requireColumns(columns: Columns, view: CamlView, lookupLimit: number): void {
  const queried = queriedFields(view);
  if (queried.some((name) => !columns.has(name))) throw refusals.camlFieldMissing();
  const shown = view.viewFields.length > 0 ? view.viewFields : [...columns.keys()];
  const joined = new Set([...queried, ...shown].filter((name) => isJoined(columns, name)));
  if (joined.size > lookupLimit) throw refusals.lookupThreshold();
}

const isJoined = (columns: Columns, name: string): boolean => {
  const field = columns.get(name);
  if (!field || !isReference(field)) return false;
  return !field.builtIn || name === "Author" || name === "Editor";
};

const hasIndex = (columns: Columns, name: string): boolean =>
  name === "ID" || columns.get(name)?.indexed === true;

/** An indexed condition anywhere in an And helps; in an Or both sides must be indexed. */
function isHelpedCondition(condition: CamlCondition, columns: Columns): boolean {
  if (condition.kind === "and")
    return isHelpedCondition(condition.left, columns) || isHelpedCondition(condition.right, columns);
  return conditionFields(condition).every((name) => hasIndex(columns, name));
}

function isHelped(view: CamlView, columns: Columns): boolean {
  if (view.where) return isHelpedCondition(view.where, columns);
  return view.orderBy.every(({ field }) => hasIndex(columns, field));
}

/** Views show one folder unless their scope says otherwise. */
function inScope(list: List, view: CamlView, folder: string | undefined): (item: Item) => boolean {
  const root = folder ?? list.url;
  const isBelow = ({ directory }: Item): boolean => directory === root || directory.startsWith(`${root}/`);
  if (view.scope === "RecursiveAll") return isBelow;
  if (view.scope === "Recursive") return (item) => item.folder === 0 && isBelow(item);
  return ({ directory }) => directory === root;
}

function pageOf(
  found: Sorted[],
  view: CamlView,
  columns: Columns,
  paging: string | undefined,
): Pick<CamlPage, "items" | "next"> {
  const compare = compareRows([
    ...view.groupBy.map((field) => ({ field, ascending: true })),
    ...view.orderBy,
    { field: "ID", ascending: true },
  ]);
  if (view.orderBy.length + view.groupBy.length > 0)
    found.sort((left, right) => compare(left.row, right.row));
  const position = paging === undefined ? undefined : new URLSearchParams(paging.replace(/^\?/, ""));
  const start = position ? startAfter(found, position, columns, compare) : 0;
  const end = start + (view.rowLimit ?? found.length);
  const items = found.slice(start, end);
  const last = items.at(-1);
  const goesOn = view.paged && last !== undefined && end < found.length;
  return { items: items.map(({ item }) => item), next: goesOn ? positionAfter(last, view) : undefined };
}

function startAfter(
  found: readonly Sorted[],
  position: URLSearchParams,
  columns: Columns,
  compare: (left: CamlRow, right: CamlRow) => number,
): number {
  const id = Number(position.get("p_ID"));
  const known = found.findIndex(({ item }) => item.id === id);
  if (known >= 0) return known + 1;
  const anchor = positionRow(columns, position);
  const after = found.findIndex(({ row }) => compare(row, anchor) > 0);
  return after >= 0 ? after : found.length;
}

function positionAfter({ item, row }: Sorted, view: CamlView): string {
  const sorted = view.orderBy
    .filter(({ field }) => field !== "ID")
    .map(({ field }) => `&p_${field}=${encodeURIComponent(positionText(row(field)))}`);
  return `Paged=TRUE${sorted.join("")}&p_ID=${String(item.id)}`;
}
