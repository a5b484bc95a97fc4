import { z } from "zod";
import { InvalidCaml, type CamlView } from "#local/sharepoint/caml/caml-view.ts";
import { parseCaml } from "#local/sharepoint/caml/parse-caml.ts";
import { runCaml, type CamlPage, type CamlPosition } from "#local/sharepoint/caml/run-caml.ts";
import { refusals } from "#local/sharepoint/errors.ts";
import { itemProjection } from "#local/sharepoint/items/item-projection.ts";
import { createReferences } from "#local/sharepoint/items/references.ts";
import { listOf, siteRelative } from "#local/sharepoint/lists/list-of.ts";
import type { Answer } from "#local/sharepoint/protocol/answer.ts";
import { wrappedBody } from "#local/sharepoint/protocol/json-body.ts";
import type { Call, Route } from "#local/sharepoint/protocol/route.ts";
import { paths } from "#local/sharepoint/protocol/shape.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";

/** SP.CamlQuery. */
const camlQuery = z.object({
  ViewXml: z.string().nullish(),
  FolderServerRelativeUrl: z.string().nullish(),
  ListItemCollectionPosition: z.object({ PagingInfo: z.string().nullish() }).nullish(),
});

/** Runs a view, changed by what the request says beside it; what CAML cannot mean is refused as SharePoint refuses it. */
export function runView(
  call: Call,
  list: List,
  xml: string,
  position: CamlPosition,
  change: (view: CamlView) => CamlView = (view) => view,
): CamlPage & { readonly view: CamlView } {
  try {
    const view = change(parseCaml(xml));
    return { ...runCaml(call, list, view, position), view };
  } catch (error) {
    if (error instanceof InvalidCaml) throw refusals.camlInvalid();
    throw error;
  }
}

function getItems(call: Call): Answer {
  const { site, caller, query } = call;
  const list = listOf(call);
  const parsed = camlQuery.safeParse(wrappedBody(call, "query"));
  if (!parsed.success) throw refusals.bodyInvalid("The CAML query is not valid.");
  const { ViewXml, FolderServerRelativeUrl: folder, ListItemCollectionPosition: position } = parsed.data;
  const page = runView(call, list, ViewXml ?? "", {
    paging: position?.PagingInfo ?? undefined,
    folder: folder === undefined || folder === null ? undefined : siteRelative(site, folder),
  });
  const project = itemProjection(
    { site, caller, list, references: createReferences(site) },
    paths(query.get("$select")),
    paths(query.get("$expand")),
  );
  return { kind: "collection", values: page.items.map(project), shaped: true };
}

export const getItemsRoutes: readonly Route[] = [
  { method: "POST", pattern: "{list}/getitems", handle: getItems },
];
