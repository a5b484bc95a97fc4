import { refusals } from "#local/sharepoint/errors.ts";
import { itemOf } from "#local/sharepoint/items/item-of.ts";
import { itemProjection } from "#local/sharepoint/items/item-projection.ts";
import { planItems, queryItems } from "#local/sharepoint/items/item-query.ts";
import { nextLink, positionAfter } from "#local/sharepoint/items/paging.ts";
import { createReferences } from "#local/sharepoint/items/references.ts";
import { validateRoutes } from "#local/sharepoint/items/validate-routes.ts";
import { defaults, merged, requireUnique, writtenValues } from "#local/sharepoint/items/write-item.ts";
import { listOf } from "#local/sharepoint/lists/list-of.ts";
import { empty, noContent, scalar, type Answer, type Entity } from "#local/sharepoint/protocol/answer.ts";
import { requireMatch } from "#local/sharepoint/protocol/if-match.ts";
import { jsonBody } from "#local/sharepoint/protocol/json-body.ts";
import type { Call, Route } from "#local/sharepoint/protocol/route.ts";
import { paths } from "#local/sharepoint/protocol/shape.ts";
import { requirePermission } from "#local/sharepoint/security/require-permission.ts";
import { itemEtag, type Item } from "#local/sharepoint/store/item.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";

const entityAnswer = (entity: Entity, status: 200 | 201): Answer => ({
  kind: "entity",
  entity,
  status,
  shaped: true,
});

/** One item with the request's $select and $expand. */
function projected({ site, caller, query }: Call, list: List, item: Item): Entity {
  const references = createReferences(site);
  const project = itemProjection(
    { site, caller, list, references },
    paths(query.get("$select")),
    paths(query.get("$expand")),
  );
  return project(item);
}

function page(call: Call): Answer {
  const { site, caller, query } = call;
  const list = listOf(call);
  const references = createReferences(site);
  const plan = planItems(site, list, references, query);
  const project = itemProjection({ site, caller, list, references }, plan.select, plan.expand);
  const { items, more } = queryItems(site, caller, list, plan);
  const last = items.at(-1);
  const address = `${site.url}/_api/web/lists(guid%27${list.id}%27)`;
  return {
    kind: "collection",
    values: items.map(project),
    shaped: true,
    ...(more && last ? { nextLink: nextLink(address, query, positionAfter(plan.sorts, last)) } : {}),
  };
}

function add(call: Call): Answer {
  const { site, caller } = call;
  const list = listOf(call);
  requirePermission(call, { list }, "AddListItems");
  const written = new Map([...defaults(site, list), ...writtenValues(site, list, jsonBody(call))]);
  const item = site.transaction(() => {
    requireUnique(site, list, written, 0);
    return site.items.add(list, { values: merged({}, written), author: caller.userId });
  });
  return entityAnswer(projected(call, list, item), 201);
}

function one(call: Call): Answer {
  const list = listOf(call);
  return showItem(call, list, itemOf(call, list));
}

/** An item with the request's $select and $expand, as an answer. */
export const showItem = (call: Call, list: List, item: Item): Answer =>
  entityAnswer(projected(call, list, item), 200);

function update(call: Call): Answer {
  const list = listOf(call);
  return updateItem(call, list, itemOf(call, list));
}

/** Writes the request's body into an item. */
export function updateItem(call: Call, list: List, item: Item): Answer {
  const { site, caller } = call;
  requirePermission(call, { list, item }, "EditListItems");
  requireMatch(call, itemEtag(item));
  const written = writtenValues(site, list, jsonBody(call));
  const next = site.transaction(() => {
    requireUnique(site, list, written, item.id);
    return site.items.update(list, item, {
      values: merged(item.values, written),
      editor: caller.userId,
      modified: site.clock.now(),
      newVersion: list.settings.EnableVersioning !== false,
    });
  });
  return noContent(itemEtag(next));
}

function deletable(call: Call): { readonly list: List; readonly item: Item } {
  const list = listOf(call);
  const item = itemOf(call, list);
  requirePermission(call, { list, item }, "DeleteListItems");
  requireMatch(call, itemEtag(item));
  return { list, item };
}

function remove(call: Call): Answer {
  const { site, caller } = call;
  const { list, item } = deletable(call);
  site.transaction(() => {
    site.items.remove(list, item, caller.userId);
  });
  return empty;
}

function recycle(call: Call): Answer {
  const { site, caller } = call;
  const { list, item } = deletable(call);
  return scalar(
    "Recycle",
    site.transaction(() => site.items.recycle(list, item, caller.userId)),
  );
}

/** `removeById('5')` of the collection, with the id as text. */
function removeById(call: Call): Answer {
  if (Number.isNaN(Number(call.arguments.get("itemId")))) throw refusals.itemMissing();
  return remove(call);
}

export const itemRoutes: readonly Route[] = [
  { method: "GET", pattern: "{list}/items", handle: page },
  { method: "POST", pattern: "{list}/items", handle: add },
  { method: "GET", pattern: "{item}", handle: one },
  { method: "MERGE", pattern: "{item}", handle: update },
  { method: "PUT", pattern: "{item}", handle: update },
  { method: "DELETE", pattern: "{item}", handle: remove },
  { method: "POST", pattern: "{item}/deleteobject", handle: remove },
  { method: "POST", pattern: "{item}/recycle", handle: recycle },
  { method: "POST", pattern: "{list}/items/removebyid(itemId)", handle: removeById },
  ...validateRoutes,
];
