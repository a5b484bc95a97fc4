import { refusals } from "#local/sharepoint/errors.ts";
import { createField, requireDistinct, settleIndex } from "#local/sharepoint/fields/create-field.ts";
import type { FieldDefinition } from "#local/sharepoint/fields/field-definition.ts";
import { fieldEntity } from "#local/sharepoint/fields/field-entity.ts";
import { fieldOf } from "#local/sharepoint/fields/field-of.ts";
import { commonOfBody, fieldRequest, settingsOfBody } from "#local/sharepoint/fields/field-request.ts";
import { parseFieldXml, type FieldRequest } from "#local/sharepoint/fields/parse-field-xml.ts";
import { listOf } from "#local/sharepoint/lists/list-of.ts";
import { filterEntities } from "#local/sharepoint/odata/filter-entities.ts";
import { collection, created, empty, noContent, ok } from "#local/sharepoint/protocol/answer.ts";
import { jsonBody, wrappedBody } from "#local/sharepoint/protocol/json-body.ts";
import type { Call, Route } from "#local/sharepoint/protocol/route.ts";
import { requirePermission } from "#local/sharepoint/security/require-permission.ts";
import { changeType } from "#local/sharepoint/store/change-log.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";

/** AddFieldOptions of createFieldAsXml. */
const addFieldInternalNameHint = 8;
const addFieldToDefaultView = 16;

function manageable(call: Call): List {
  const list = listOf(call);
  requirePermission(call, { list }, "ManageLists");
  return list;
}

function logField({ site, caller }: Call, list: List, field: FieldDefinition, type: number): void {
  const { id: targetId } = field;
  const change = { time: site.clock.now(), kind: "field", type, listId: list.id, item: null } as const;
  site.changes.append({ ...change, targetId, editor: caller.userId });
}

/** A lookup may name its list by id, by address (`Lists/Enheter`) or as `Self`. */
function withTarget({ site }: Call, list: List, asked: FieldRequest): FieldRequest {
  if (asked.type !== "Lookup") return asked;
  const named = asked.settings.lookupList ?? "";
  const target = named === "self" ? list : (site.lists.byId(named) ?? site.lists.byUrl(named));
  if (!target) throw refusals.listIdMissing();
  return { ...asked, settings: { ...asked.settings, lookupList: target.id } };
}

function add(call: Call, asked: FieldRequest, options: { keepName: boolean; toDefaultView: boolean }) {
  const { site } = call;
  const list = manageable(call);
  const field = site.transaction(() => {
    const made = createField(site, list, withTarget(call, list, asked), options);
    logField(call, list, made, changeType.add);
    return made;
  });
  return fieldEntity(site, list, field);
}

function addAsXml(call: Call) {
  const { SchemaXml, Options } = wrappedBody(call, "parameters");
  const bits = Number(Options ?? 0);
  const keepName = (bits & addFieldInternalNameHint) !== 0;
  const toDefaultView = (bits & addFieldToDefaultView) !== 0;
  return ok(
    add(call, parseFieldXml(typeof SchemaXml === "string" ? SchemaXml : ""), { keepName, toDefaultView }),
  );
}

function update(call: Call) {
  const { site } = call;
  const list = manageable(call);
  const field = fieldOf(call, list);
  const body = jsonBody(call);
  const settings = { ...field.settings, ...settingsOfBody(field.type, body) };
  const next = settleIndex(site, list, { ...field, ...commonOfBody(body), settings });
  if (!next.indexed && next.unique) throw refusals.uniqueNeedsIndex();
  if (next.unique && !field.unique) requireDistinct(site, list, next);
  site.transaction(() => {
    site.fields.replace(list.key, next);
    if (next.indexed !== field.indexed) site.items.reindex(list, next);
    logField(call, list, next, changeType.update);
  });
  return noContent();
}

function remove(call: Call) {
  const { site } = call;
  const list = manageable(call);
  const field = fieldOf(call, list);
  if (field.builtIn) throw refusals.fieldCannotBeDeleted();
  site.transaction(() => {
    site.fields.remove(list.key, field.internalName);
    site.items.dropColumn(list, field);
    for (const view of site.views.ofList(list.key))
      if (view.fields.includes(field.internalName))
        site.views.replace(list.key, {
          ...view,
          fields: view.fields.filter((name) => name !== field.internalName),
        });
    logField(call, list, field, changeType.delete);
  });
  return empty;
}

function all(call: Call) {
  const list = listOf(call);
  const entities = call.site.fields.ofList(list.key).map((field) => fieldEntity(call.site, list, field));
  return collection(filterEntities(entities, call.query));
}

function one(call: Call) {
  const list = listOf(call);
  return ok(fieldEntity(call.site, list, fieldOf(call, list)));
}

const plain = { keepName: false, toDefaultView: false };

export const fieldRoutes: readonly Route[] = [
  { method: "GET", pattern: "{list}/fields", handle: all },
  {
    method: "POST",
    pattern: "{list}/fields",
    handle: (call) => created(add(call, fieldRequest(jsonBody(call)), plain)),
  },
  {
    method: "POST",
    pattern: "{list}/fields/addfield",
    handle: (call) => ok(add(call, fieldRequest(wrappedBody(call, "parameters")), plain)),
  },
  { method: "POST", pattern: "{list}/fields/createfieldasxml", handle: addAsXml },
  { method: "GET", pattern: "{field}", handle: one },
  { method: "MERGE", pattern: "{field}", handle: update },
  { method: "DELETE", pattern: "{field}", handle: remove },
];
