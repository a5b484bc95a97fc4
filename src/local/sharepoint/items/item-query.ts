import { refusals } from "#local/sharepoint/errors.ts";
import type { Caller } from "#local/sharepoint/caller.ts";
import { isReference } from "#local/sharepoint/fields/field-definition.ts";
import {
  conjuncts,
  indexedCondition,
  isIndexed,
  type IndexedCondition,
} from "#local/sharepoint/items/indexed-condition.ts";
import { itemProperty, propertyNames, type ItemProperty } from "#local/sharepoint/items/item-property.ts";
import { compareRows, parsePosition, type Position, type Sort } from "#local/sharepoint/items/paging.ts";
import type { References } from "#local/sharepoint/items/references.ts";
import { compileFilter, literalKey } from "#local/sharepoint/odata/evaluate.ts";
import { parseFilter, parseOrderBy, type Expression } from "#local/sharepoint/odata/parser.ts";
import { paths } from "#local/sharepoint/protocol/shape.ts";
import type { Site } from "#local/sharepoint/site.ts";
import type { Item } from "#local/sharepoint/store/item.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";

const defaultPage = 100;
const largestPage = 5000;

/** A request for items, understood. */
export interface ItemQueryPlan {
  readonly select: readonly string[][];
  readonly expand: readonly string[][];
  readonly top: number;
  readonly sorts: readonly Sort[];
  readonly position: Position | undefined;
  readonly filter: Expression | undefined;
  readonly test: (item: Item) => boolean;
  readonly resolve: (path: readonly string[]) => ItemProperty;
}

function topOf(query: ReadonlyMap<string, string>): number {
  const text = query.get("$top");
  if (text === undefined) return defaultPage;
  const top = Number(text);
  if (!Number.isInteger(top) || top < 0) throw refusals.queryInvalid(`$top=${text}`);
  return Math.min(top, largestPage);
}

const literalOf = ({ property }: Sort, value: string) => literalKey(property.kind, value);

/** @throws SharePointError 400 for what SharePoint does not understand */
export function planItems(
  site: Site,
  list: List,
  references: References,
  query: ReadonlyMap<string, string>,
): ItemQueryPlan {
  const names = propertyNames(site.fields.ofList(list.key));
  const expand = paths(query.get("$expand"));
  const expanded = new Set(expand.map(([name = ""]) => name));
  const resolve = (path: readonly string[]) => itemProperty(names, references, expanded, path);
  const text = query.get("$filter")?.trim();
  const filter = text === undefined || text === "" ? undefined : parseFilter(text);
  const sorts = parseOrderBy(query.get("$orderby") ?? "").map(({ path, descending }) => ({
    property: resolve(path),
    descending,
  }));
  const skip = query.get("$skiptoken");
  const select = paths(query.get("$select"));
  const plan: ItemQueryPlan = {
    select,
    expand,
    top: topOf(query),
    sorts,
    position: skip === undefined ? undefined : parsePosition(skip, sorts, literalOf),
    filter,
    test: filter === undefined ? () => true : compileFilter(filter, resolve),
    resolve,
  };
  requireFewJoins(site, plan, [...select, ...expand], names);
  return plan;
}

/** Counts the person and lookup columns that take part, each once. */
function requireFewJoins(
  site: Site,
  { filter, sorts, resolve }: ItemQueryPlan,
  selected: readonly string[][],
  { byName, byIdName }: ReturnType<typeof propertyNames>,
): void {
  const joined = new Set<string>();
  const note = (field: ItemProperty["field"]) => {
    if (field && isReference(field)) joined.add(field.internalName);
  };
  for (const [name = ""] of selected) note(byName.get(name) ?? byIdName.get(name));
  for (const { property } of sorts) note(property.field);
  for (const path of filter ? pathsOf(filter) : []) note(resolve(path).field);
  if (joined.size > site.limits.lookupColumns) throw refusals.lookupThreshold();
}

function pathsOf(expression: Expression): (readonly string[])[] {
  switch (expression.kind) {
    case "and":
    case "or":
      return [...pathsOf(expression.left), ...pathsOf(expression.right)];
    case "not":
      return pathsOf(expression.inner);
    case "compare":
      return [expression.operand.path];
    case "textTest":
      return [expression.path];
    default:
      return [];
  }
}

interface Conditions {
  readonly indexed: readonly IndexedCondition[];
  /** The indexed conditions are the whole filter. */
  readonly complete: boolean;
}

function conditionsOf(list: List, { filter, resolve }: ItemQueryPlan): Conditions {
  if (!filter) return { indexed: [], complete: true };
  const parts = conjuncts(filter);
  const indexed = parts.flatMap((part) => indexedCondition(list.key, part, resolve) ?? []);
  return { indexed, complete: indexed.length === parts.length };
}

/** Conditions on the same column count together: `Id gt 5 and Id lt 9` is one range. */
function byColumn(conditions: readonly IndexedCondition[]): IndexedCondition[] {
  const groups = new Map<string, IndexedCondition>();
  for (const condition of conditions) {
    const key = condition.columns.join();
    const known = groups.get(key);
    groups.set(
      key,
      known
        ? {
            columns: known.columns,
            sql: `${known.sql} AND ${condition.sql}`,
            parameters: [...known.parameters, ...condition.parameters],
          }
        : condition,
    );
  }
  return [...groups.values()];
}

/**
 * Lists beyond the list view threshold answer only what indexes narrow down to as many rows, or deliver in order.
 * @throws SharePointError 500 SPQueryThrottledException
 */
function requireWithinThreshold(
  site: Site,
  list: List,
  plan: ItemQueryPlan,
  indexed: readonly IndexedCondition[],
): void {
  const limit = site.limits.listViewThreshold;
  if (list.itemCount <= limit) return;
  const narrowed = byColumn(indexed).some(
    ({ sql, parameters }) => site.items.count(list, { where: sql, parameters }, limit + 1) <= limit,
  );
  if (narrowed) return;
  const ordered = plan.sorts.every(({ property }) => isIndexed(property));
  if (plan.filter !== undefined || !ordered) throw refusals.viewThreshold();
}

/** The rows of one page, and whether more follow. */
export function queryItems(
  site: Site,
  caller: Caller,
  list: List,
  plan: ItemQueryPlan,
): { readonly items: Item[]; readonly more: boolean } {
  const { indexed, complete } = conditionsOf(list, plan);
  requireWithinThreshold(site, list, plan, indexed);
  const visible = site.access.visibleItems(caller, list);
  const conditions = [...indexed, ...(visible ? [visible] : [])];
  const backwards = plan.position?.backwards === true;
  const sorts = backwards
    ? plan.sorts.map((sort) => ({ ...sort, descending: !sort.descending }))
    : plan.sorts;
  const source = { list, conditions, sorts, backwards, position: plan.position };
  const test = complete ? () => true : plan.test;
  const inSql = sorts.every(({ property }) => isIndexed(property));
  const rows = inSql ? streamed(site, source) : sorted(site, source);
  const items: Item[] = [];
  for (const item of rows) {
    if (!test(item)) continue;
    if (items.length === plan.top) return page(items, true, backwards);
    items.push(item);
  }
  return page(items, false, backwards);
}

const page = (items: Item[], more: boolean, backwards: boolean) => ({
  items: backwards ? items.toReversed() : items,
  more,
});

interface Source {
  readonly list: List;
  readonly conditions: readonly { readonly sql: string; readonly parameters: readonly (string | number)[] }[];
  readonly sorts: readonly Sort[];
  readonly backwards: boolean;
  readonly position: Position | undefined;
}

const keysOf = (sorts: readonly Sort[], item: Item) => sorts.map(({ property }) => property.read(item));

function isAfter({ sorts, position, backwards }: Source, item: Item): boolean {
  if (!position) return true;
  const idSign = backwards ? -1 : 1;
  const order = compareRows(
    sorts,
    { keys: keysOf(sorts, item), id: item.id * idSign },
    { keys: position.keys, id: position.id * idSign },
  );
  return order > 0;
}

/** In the order of the indexes, row by row. */
function* streamed(site: Site, source: Source): Generator<Item> {
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
function positionCondition({ sorts, position, backwards }: Source, column: string | undefined) {
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
function sorted(site: Site, source: Source): Item[] {
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
