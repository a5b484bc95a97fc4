import { refusals } from "#local/sharepoint/errors.ts";
import { createList, logList } from "#local/sharepoint/lists/create-list.ts";
import { itemType, listEntity, listEtag } from "#local/sharepoint/lists/list-entity.ts";
import { listOf } from "#local/sharepoint/lists/list-of.ts";
import { collection, created, empty, noContent, ok, scalar } from "#local/sharepoint/protocol/answer.ts";
import { requireMatch } from "#local/sharepoint/protocol/if-match.ts";
import { jsonBody } from "#local/sharepoint/protocol/json-body.ts";
import type { Call, Route } from "#local/sharepoint/protocol/route.ts";
import { filterEntities } from "#local/sharepoint/odata/filter-entities.ts";
import { requirePermission } from "#local/sharepoint/security/require-permission.ts";
import { changeType } from "#local/sharepoint/store/change-log.ts";
import type { ListSettings } from "#local/sharepoint/store/list-store.ts";

const settingTypes: Readonly<Record<keyof ListSettings, "string" | "number" | "boolean">> = {
  Description: "string",
  Hidden: "boolean",
  AllowContentTypes: "boolean",
  ContentTypesEnabled: "boolean",
  EnableAttachments: "boolean",
  EnableFolderCreation: "boolean",
  EnableVersioning: "boolean",
  EnableMinorVersions: "boolean",
  EnableModeration: "boolean",
  MajorVersionLimit: "number",
  NoCrawl: "boolean",
  OnQuickLaunch: "boolean",
  DisableGridEditing: "boolean",
  DisableCommenting: "boolean",
  ListExperienceOptions: "number",
  ReadSecurity: "number",
  WriteSecurity: "number",
  ValidationFormula: "string",
  ValidationMessage: "string",
};

const isSetting = (name: string): name is keyof ListSettings => name in settingTypes;

function settingsOf(body: Readonly<Record<string, unknown>>): ListSettings {
  const entries = Object.entries(body).filter(([name]) => name !== "Title" && name !== "BaseTemplate");
  for (const [name, value] of entries) {
    if (name.startsWith("Validation") && value !== null && value !== "")
      throw refusals.notImitated(`SP.List.${name}`);
    if (!isSetting(name)) throw refusals.propertyUnknown(name, "SP.List");
    if (value !== null && typeof value !== settingTypes[name])
      throw refusals.valueInvalid(settingTypes[name]);
  }
  return Object.fromEntries(entries) as ListSettings;
}

function add(call: Call) {
  requirePermission(call, {}, "ManageLists");
  const body = jsonBody(call);
  const title = body["Title"];
  if (typeof title !== "string" || title.trim() === "") throw refusals.bodyInvalid("The list has no title.");
  const baseTemplate = Number(body["BaseTemplate"] ?? 100);
  const list = createList(call.site, {
    title,
    baseTemplate,
    settings: settingsOf(body),
    editor: call.caller.userId,
  });
  return created(listEntity(call.site, list));
}

function update(call: Call) {
  const { site } = call;
  const list = listOf(call);
  requirePermission(call, { list }, "ManageLists");
  requireMatch(call, listEtag(list));
  const body = jsonBody(call);
  const title = typeof body["Title"] === "string" ? body["Title"] : list.title;
  const taken = site.lists.byTitle(title);
  if (taken && taken.key !== list.key) throw refusals.listTitleTaken();
  const settings = { ...list.settings, ...settingsOf(body) };
  const next = { ...list, title, settings, version: list.version + 1 };
  site.transaction(() => {
    site.lists.save(next);
    logList(site, list, changeType.update, call.caller.userId);
  });
  return noContent(listEtag(next));
}

function remove(call: Call) {
  const { site } = call;
  const list = listOf(call);
  requirePermission(call, { list }, "ManageLists");
  requireMatch(call, listEtag(list));
  site.transaction(() => {
    logList(site, list, changeType.delete, call.caller.userId);
    site.lists.remove(list.key);
    site.fields.forget();
  });
  return empty;
}

function all(call: Call) {
  const { site, caller } = call;
  const lists = site.lists.all().filter((list) => site.access.mayOpen(caller, list));
  return collection(
    filterEntities(
      lists.map((list) => listEntity(site, list)),
      call.query,
    ),
  );
}

export const listRoutes: readonly Route[] = [
  { method: "GET", pattern: "web/lists", handle: all },
  { method: "POST", pattern: "web/lists", handle: add },
  { method: "GET", pattern: "{list}", handle: (call) => ok(listEntity(call.site, listOf(call))) },
  { method: "MERGE", pattern: "{list}", handle: update },
  { method: "DELETE", pattern: "{list}", handle: remove },
  { method: "POST", pattern: "{list}/deleteobject", handle: remove },
  { method: "POST", pattern: "{list}/recycle", handle: remove },
  {
    method: "GET",
    pattern: "{list}/itemcount",
    handle: (call) => scalar("ItemCount", listOf(call).itemCount),
  },
  { method: "GET", pattern: "{list}/title", handle: (call) => scalar("Title", listOf(call).title) },
  { method: "GET", pattern: "{list}/id", handle: (call) => scalar("Id", listOf(call).id) },
  {
    method: "GET",
    pattern: "{list}/listitementitytypefullname",
    handle: (call) => scalar("ListItemEntityTypeFullName", itemType(listOf(call))),
  },
];
