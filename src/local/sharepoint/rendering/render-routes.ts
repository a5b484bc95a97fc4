import { z } from "zod";
import type { CamlCondition, CamlView } from "#local/sharepoint/caml/caml-view.ts";
import { runView } from "#local/sharepoint/caml/getitems-routes.ts";
import { refusals } from "#local/sharepoint/errors.ts";
import { typeAsString } from "#local/sharepoint/fields/field-definition.ts";
import { listOf, siteRelative } from "#local/sharepoint/lists/list-of.ts";
import type { Answer } from "#local/sharepoint/protocol/answer.ts";
import { jsonBody, wrappedBody } from "#local/sharepoint/protocol/json-body.ts";
import type { Call, Route } from "#local/sharepoint/protocol/route.ts";
import { renderedRow } from "#local/sharepoint/rendering/rendered-row.ts";
import { hexMask } from "#local/sharepoint/security/base-permissions.ts";
import { itemMasks } from "#local/sharepoint/security/item-masks.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";
import { viewXml } from "#local/sharepoint/views/view-entity.ts";

/** SP.RenderListDataParameters, as far as it is imitated. */
const parameters = z.object({
  RenderOptions: z.number().int().nonnegative().nullish(),
  ViewXml: z.string().nullish(),
  Paging: z.string().nullish(),
  FolderServerRelativeUrl: z.string().nullish(),
  DatesInUtc: z.boolean().nullish(),
  AddRequiredFields: z.boolean().nullish(),
});

/** Bits of RenderOptions: rows, and the description of the columns. */
const listData = 2;
const listSchema = 4;
/** SharePoint's page when a view says nothing. */
const defaultRowLimit = 30;

/** The view named by `View=<guid>` in the address, else the default view. */
function storedView({ site, query }: Call, list: List): string {
  const views = site.views.ofList(list.key);
  const asked = query.get("view")?.replaceAll(/[{}]/g, "").toLowerCase();
  const view = views.find(({ id, isDefault }) => (asked === undefined ? isDefault : id === asked));
  if (!view) throw refusals.viewMissing();
  return viewXml(site, list, view);
}

/** `SortField`, `SortDir`, `FilterField1`, `FilterValue1` … of the address change the view. */
function withAddressOptions(query: Call["query"]): (view: CamlView) => CamlView {
  return (view) => {
    const sort = query.get("sortfield");
    const orderBy =
      sort === undefined
        ? view.orderBy
        : [{ field: sort, ascending: query.get("sortdir")?.toLowerCase() !== "desc" }];
    const where = filters(query).reduce<CamlCondition | undefined>(
      (left, right) => (left ? { kind: "and", left, right } : right),
      view.where,
    );
    return { ...view, orderBy, ...(where ? { where } : {}) };
  };
}

function filters(query: Call["query"]): readonly CamlCondition[] {
  const found: CamlCondition[] = [];
  for (let number = 1; query.has(`filterfield${String(number)}`); number++) {
    const field = { name: query.get(`filterfield${String(number)}`) ?? "", byId: false };
    const text = query.get(`filtervalue${String(number)}`) ?? "";
    found.push(
      text === ""
        ? { kind: "null", field }
        : { kind: "compare", comparator: "Eq", field, value: { kind: "text", text } },
    );
  }
  return found;
}

function render(call: Call): Answer {
  const { site, caller, query } = call;
  const list = listOf(call);
  const parsed = parameters.safeParse("parameters" in jsonBody(call) ? wrappedBody(call, "parameters") : {});
  if (!parsed.success) throw refusals.bodyInvalid("The parameters of the view are not valid.");
  const { RenderOptions, ViewXml, Paging, FolderServerRelativeUrl: folder } = parsed.data;
  const options = RenderOptions ?? 0;
  if ((options & ~(listData | listSchema)) !== 0)
    throw refusals.notImitated(`RenderListDataAsStream with RenderOptions ${String(options)}`);
  const xml = ViewXml === undefined || ViewXml === null || ViewXml === "" ? storedView(call, list) : ViewXml;
  const paging = Paging ?? (query.has("paged") ? pagingOf(query) : undefined);
  const position = {
    paging,
    folder: folder === undefined || folder === null ? undefined : siteRelative(site, folder),
  };
  const { view, items, next, rowOf } = runView(call, list, xml, position, withAddressOptions(query));
  const columns = site.fields.byName(list.key);
  const context = {
    site,
    list,
    columns,
    rowOf,
    shown: view.viewFields.length > 0 ? view.viewFields : ["Title"],
    mask: itemMasks(site, caller, list),
  };
  const first = Number(new URLSearchParams(paging?.replace(/^\?/, "")).get("PageFirstRow") ?? 1);
  const last = first + items.length - 1;
  const data = {
    Row: items.map((item) => renderedRow(context, item)),
    FirstRow: first,
    FolderPermissions: hexMask(site.access.mask(caller, { list })),
    LastRow: last,
    RowLimit: view.rowLimit ?? defaultRowLimit,
    ...(next === undefined ? {} : { NextHref: `?${next}&PageFirstRow=${String(last + 1)}` }),
    FilterLink: "?",
    ForceNoHierarchy: "1",
    HierarchyHasIndention: "",
    CurrentFolderSpItemUrl: "",
  };
  const isWrapped = (options & listSchema) !== 0;
  return {
    kind: "raw",
    status: 200,
    contentType: "application/json; charset=utf-8",
    body: JSON.stringify(
      isWrapped ? { ListData: data, ListSchema: schemaOf(call, list, context.shown) } : data,
    ),
  };
}

/** Paging may stand in the address instead of the body: `?Paged=TRUE&p_ID=30&PageFirstRow=31`. */
const pagingOf = (query: Call["query"]): string =>
  [...query]
    .filter(([name]) => name === "paged" || name.startsWith("p_") || name === "pagefirstrow")
    .map(
      ([name, value]) => `${properNames[name] ?? name.replace("p_id", "p_ID")}=${encodeURIComponent(value)}`,
    )
    .join("&");
const properNames: Readonly<Record<string, string>> = { paged: "Paged", pagefirstrow: "PageFirstRow" };

function schemaOf({ site }: Call, list: List, shown: readonly string[]): Record<string, unknown> {
  const fields = site.fields.byName(list.key);
  return {
    Field: shown.flatMap((name) => {
      const field = fields.get(name);
      if (!field) return [];
      const type = typeAsString(field);
      return [
        {
          Name: name,
          RealFieldName: name,
          DisplayName: field.title,
          ID: field.id,
          FieldType: type,
          Type: type,
        },
      ];
    }),
    listTemplate: String(list.baseTemplate),
  };
}

export const renderRoutes: readonly Route[] = [
  { method: "POST", pattern: "{list}/renderlistdataasstream", handle: render },
];
