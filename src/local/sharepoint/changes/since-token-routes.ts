import type { CamlView } from "#local/sharepoint/caml/caml-view.ts";
import { camlTest, runCaml } from "#local/sharepoint/caml/run-caml.ts";
import { changesBetween, readToken } from "#local/sharepoint/changes/change-page.ts";
import { changesDocument, rowElement, type RowsetContext } from "#local/sharepoint/changes/change-rowset.ts";
import type { ChangeToken } from "#local/sharepoint/changes/change-token.ts";
import { attribute } from "#local/sharepoint/changes/rowset.ts";
import { parseSinceTokenQuery } from "#local/sharepoint/changes/since-token-query.ts";
import { SharePointError } from "#local/sharepoint/errors.ts";
import { createReferences } from "#local/sharepoint/items/references.ts";
import { listOf } from "#local/sharepoint/lists/list-of.ts";
import type { Answer } from "#local/sharepoint/protocol/answer.ts";
import { wrappedBody } from "#local/sharepoint/protocol/json-body.ts";
import type { Call, Route } from "#local/sharepoint/protocol/route.ts";
import { changeToken, changeType, type Change } from "#local/sharepoint/store/change-log.ts";
import type { Item } from "#local/sharepoint/store/item.ts";
import { itemMasks } from "#local/sharepoint/security/item-masks.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";

/** Most changed rows of one answer when the query says nothing. */
const defaultRows = 1000;

/** Rows of the list, those that have gone, and where to go on. */
interface Page {
  readonly changes: readonly string[];
  readonly items: readonly Item[];
  readonly lastToken: string;
  readonly moreChanges: boolean;
  readonly next: string | undefined;
}

const tokenOf = (list: List, latest: Pick<Change, "number" | "time">): string =>
  changeToken(3, list.id, latest.number === 0 ? { number: 0, time: list.created } : latest);

/** Without a token: every row, page by page, with the list's definition. */
function everything(call: Call, list: List, view: CamlView, paging: string | undefined): Page {
  const { items, next } = runCaml(call, list, view, { paging });
  const definition = `<List ID="{${list.id.toUpperCase()}}" Title="${attribute(list.title)}" Version="${String(list.version)}" ItemCount="${String(list.itemCount)}" />`;
  const lastToken = tokenOf(list, call.site.changes.latest(list.id));
  return { changes: [definition], items, lastToken, moreChanges: false, next };
}

/** What happened to each item after the token, in the order of the last change. */
function changed(call: Call, list: List, start: ChangeToken, view: CamlView): Page {
  const { site } = call;
  const limit = view.rowLimit ?? defaultRows;
  const range = { list, start, end: undefined, limit: limit + 1 };
  const found = changesBetween(site, range, ({ kind }) => kind === "item");
  const read = found.slice(0, limit);
  const lastOf = new Map<number, Change>();
  for (const change of read) {
    const { item } = change;
    if (item === null) continue;
    lastOf.delete(item);
    lastOf.set(item, change);
  }
  const { rowOf, meets } = camlTest(call, list, view);
  const isShown = (item: Item): boolean =>
    site.access.canDo(call.caller, { list, item }, "ViewListItems") && meets(rowOf(item));
  const items = [...lastOf.keys()].flatMap((id) => site.items.get(list, id) ?? []).filter(isShown);
  const gone = [...lastOf.values()].flatMap((change) => idElement(call, list, change));
  const last = read.at(-1);
  const moreChanges = found.length > limit && last !== undefined;
  const lastToken = moreChanges ? tokenOf(list, last) : tokenOf(list, site.changes.latest(list.id));
  return { changes: gone, items, lastToken, moreChanges, next: undefined };
}

function idElement({ site }: Call, list: List, { item, type, targetId }: Change): readonly string[] {
  const id = item ?? 0;
  const exists = site.items.get(list, id) !== undefined;
  if (exists && type !== changeType.restore) return [];
  const kind = exists ? "Restore" : "Delete";
  return [`<Id ChangeType="${kind}" UniqueId="{${targetId.toUpperCase()}}">${String(id)}</Id>`];
}

const invalid = (call: Call, list: List): Page => ({
  changes: [`<Id ChangeType="InvalidToken" />`],
  items: [],
  lastToken: tokenOf(list, call.site.changes.latest(list.id)),
  moreChanges: false,
  next: undefined,
});

/** A token that cannot be used is not an error here: the answer says that all must be read again. */
function usable(call: Call, list: List, text: string): ChangeToken | undefined {
  try {
    return readToken(call.site, list, text);
  } catch (error) {
    if (error instanceof SharePointError) return undefined;
    throw error;
  }
}

function changesSinceToken(call: Call): Answer {
  const { site, caller } = call;
  const list = listOf(call);
  const { token, view, dates, paging } = parseSinceTokenQuery(wrappedBody(call, "query"));
  const start = token === undefined ? undefined : usable(call, list, token);
  const page =
    token === undefined
      ? everything(call, list, view, paging)
      : start
        ? changed(call, list, start, view)
        : invalid(call, list);
  const context: RowsetContext = {
    site,
    list,
    columns: site.fields.byName(list.key),
    references: createReferences(site),
    shown: view.viewFields.length > 0 ? view.viewFields : defaultColumns(call, list),
    dates,
    mask: itemMasks(site, caller, list),
  };
  return {
    kind: "raw",
    status: 200,
    contentType: "text/xml; charset=utf-8",
    body: changesDocument({
      ...page,
      mask: site.access.mask(caller, { list }),
      rows: page.items.map((item) => rowElement(context, item)),
    }),
  };
}

const defaultColumns = ({ site }: Call, list: List): readonly string[] => [
  "Title",
  ...site.fields
    .ofList(list.key)
    .flatMap(({ builtIn, hidden, internalName }) => (builtIn || hidden ? [] : [internalName])),
];

export const sinceTokenRoutes: readonly Route[] = [
  { method: "POST", pattern: "{list}/getlistitemchangessincetoken", handle: changesSinceToken },
];
