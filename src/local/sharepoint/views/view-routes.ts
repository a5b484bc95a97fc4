import { randomUUID } from "node:crypto";
import { refusals } from "#local/sharepoint/errors.ts";
import { listOf } from "#local/sharepoint/lists/list-of.ts";
import { filterEntities } from "#local/sharepoint/odata/filter-entities.ts";
import { collection, created, noContent, nullResult, ok } from "#local/sharepoint/protocol/answer.ts";
import { arrayOf, jsonBody, wrappedBody } from "#local/sharepoint/protocol/json-body.ts";
import type { Call, Route } from "#local/sharepoint/protocol/route.ts";
import { requirePermission } from "#local/sharepoint/security/require-permission.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";
import type { View } from "#local/sharepoint/store/view-store.ts";
import { parseViewXml } from "#local/sharepoint/views/parse-view-xml.ts";
import { viewEntity, viewFields } from "#local/sharepoint/views/view-entity.ts";

function viewOf({ site, arguments: given }: Call, list: List): View {
  const views = site.views.ofList(list.key);
  const title = given.get("viewTitle");
  const id = given.get("viewId");
  const found = views.find((view) =>
    title === undefined
      ? id === undefined
        ? view.isDefault
        : view.id === String(id).replaceAll(/[{}]/g, "").toLowerCase()
      : view.title.toLowerCase() === String(title).toLowerCase(),
  );
  if (!found) throw refusals.viewMissing();
  return found;
}

/** Body property, view property, type. */
const writable = {
  Title: ["title", "string"],
  DefaultView: ["isDefault", "boolean"],
  PersonalView: ["personal", "boolean"],
  Hidden: ["hidden", "boolean"],
  RowLimit: ["rowLimit", "number"],
  Paged: ["paged", "boolean"],
  ViewQuery: ["query", "string"],
  CustomFormatter: ["customFormatter", "string"],
} as const;

const isWritable = (name: string): name is keyof typeof writable => name in writable;

function changesOf(body: Readonly<Record<string, unknown>>): Partial<View> {
  const entries = Object.entries(body).map(([name, value]) => {
    if (!isWritable(name)) throw refusals.propertyUnknown(name, "SP.View");
    const [property, type] = writable[name];
    if (typeof value !== type && value !== null) throw refusals.valueInvalid(type);
    return [property, value] as const;
  });
  return Object.fromEntries(entries);
}

function save(call: Call, list: List, view: View): void {
  const { site } = call;
  requirePermission(call, { list }, "ManageLists");
  site.transaction(() => {
    if (view.isDefault)
      for (const other of site.views.ofList(list.key))
        if (other.isDefault && other.id !== view.id)
          site.views.replace(list.key, { ...other, isDefault: false });
    site.views.replace(list.key, view);
  });
}

const add = (call: Call) => insert(call, changesOf(jsonBody(call)));

/** `views/add` has names of its own: SP.ViewCreationInformation. */
function addWithParameters(call: Call) {
  const body = wrappedBody(call, "parameters");
  const { Query: query, SetAsDefaultView: isDefault, ViewFields: shown, ViewTypeKind: _kind, ...rest } = body;
  const fields = arrayOf(shown)?.filter((name) => typeof name === "string");
  const named = {
    ...(query === undefined ? {} : { ViewQuery: query }),
    ...(isDefault === undefined ? {} : { DefaultView: isDefault }),
  };
  const changes = changesOf({ ...rest, ...named });
  return insert(call, fields && fields.length > 0 ? { ...changes, fields } : changes);
}

function insert(call: Call, changes: Partial<View>) {
  const { site } = call;
  const list = listOf(call);
  requirePermission(call, { list }, "ManageLists");
  const title = changes.title ?? "";
  const view: View = {
    id: randomUUID(),
    title,
    page: `${title.replaceAll(/["#%&*:<>?/\\{|}~]/g, "")}.aspx`,
    isDefault: false,
    personal: false,
    hidden: false,
    rowLimit: 30,
    paged: true,
    query: "",
    fields: ["LinkTitle"],
    customFormatter: null,
    ...changes,
  };
  site.transaction(() => {
    site.views.insert(list.key, view);
    save(call, list, view);
  });
  return created(viewEntity(site, list, view));
}

function editFields(call: Call, edit: (fields: readonly string[]) => readonly string[]) {
  const list = listOf(call);
  const view = viewOf(call, list);
  save(call, list, { ...view, fields: edit(view.fields) });
  return nullResult;
}

const given = (call: Call, name: string): string => String(call.arguments.get(name) ?? jsonBody(call)[name]);

function knownField(call: Call): string {
  const name = given(call, "field");
  const fields = call.site.fields.ofList(listOf(call).key);
  const field = fields.find(({ internalName, title }) => internalName === name || title === name);
  if (!field) throw refusals.fieldMissing(name);
  return field.internalName;
}

function setViewXml(call: Call) {
  const list = listOf(call);
  save(call, list, { ...viewOf(call, list), ...parseViewXml(given(call, "viewXml")) });
  return nullResult;
}

function update(call: Call) {
  const list = listOf(call);
  save(call, list, { ...viewOf(call, list), ...changesOf(jsonBody(call)) });
  return noContent();
}

function remove(call: Call) {
  const list = listOf(call);
  requirePermission(call, { list }, "ManageLists");
  call.site.views.remove(list.key, viewOf(call, list).id);
  return nullResult;
}

function move(call: Call) {
  const name = knownField(call);
  const index = Number(call.arguments.get("index") ?? jsonBody(call)["index"]);
  return editFields(call, (fields) => {
    const others = fields.filter((field) => field !== name);
    return [...others.slice(0, index), name, ...others.slice(index)];
  });
}

function all(call: Call) {
  const list = listOf(call);
  const entities = call.site.views.ofList(list.key).map((view) => viewEntity(call.site, list, view));
  return collection(filterEntities(entities, call.query));
}

export const viewRoutes: readonly Route[] = [
  { method: "GET", pattern: "{list}/views", handle: all },
  { method: "POST", pattern: "{list}/views", handle: add },
  { method: "POST", pattern: "{list}/views/add", handle: addWithParameters },
  {
    method: "GET",
    pattern: "{view}",
    handle: (call) => ok(viewEntity(call.site, listOf(call), viewOf(call, listOf(call)))),
  },
  { method: "MERGE", pattern: "{view}", handle: update },
  { method: "DELETE", pattern: "{view}", handle: remove },
  { method: "POST", pattern: "{view}/setviewxml", handle: setViewXml },
  { method: "POST", pattern: "{view}/setviewxml(viewXml)", handle: setViewXml },
  {
    method: "GET",
    pattern: "{view}/viewfields",
    handle: (call) => ok(viewFields(listOf(call), viewOf(call, listOf(call)))),
  },
  {
    method: "POST",
    pattern: "{view}/viewfields/removeallviewfields",
    handle: (call) => editFields(call, () => []),
  },
  {
    method: "POST",
    pattern: "{view}/viewfields/addviewfield(field)",
    handle: (call) => {
      const name = knownField(call);
      return editFields(call, (fields) => [...fields.filter((field) => field !== name), name]);
    },
  },
  {
    method: "POST",
    pattern: "{view}/viewfields/removeviewfield(field)",
    handle: (call) => {
      const name = knownField(call);
      return editFields(call, (fields) => fields.filter((field) => field !== name));
    },
  },
  { method: "POST", pattern: "{view}/viewfields/moveviewfieldto", handle: move },
  { method: "POST", pattern: "{view}/viewfields/moveviewfieldto(field,index)", handle: move },
];
