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
import { rowsOf } from "#local/sharepoint/items/item-source.ts";
import { parsePosition, type Position, type Sort } from "#local/sharepoint/items/paging.ts";
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
  const rows = rowsOf(site, source);
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
