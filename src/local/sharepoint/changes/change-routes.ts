import { z } from "zod";
import { refusals } from "#local/sharepoint/errors.ts";
import { changeEntity } from "#local/sharepoint/changes/change-entity.ts";
import { changePage, changesBetween, readToken } from "#local/sharepoint/changes/change-page.ts";
import { listOf } from "#local/sharepoint/lists/list-of.ts";
import { collection, type Answer } from "#local/sharepoint/protocol/answer.ts";
import { wrappedBody } from "#local/sharepoint/protocol/json-body.ts";
import type { Call, Route } from "#local/sharepoint/protocol/route.ts";
import { changeType, type Change } from "#local/sharepoint/store/change-log.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";

const token = z.object({ StringValue: z.string() }).nullish();
const flag = z.boolean().optional();

/** SP.ChangeQuery: what kinds of objects, and what happened to them; nothing is wanted that is not asked for. */
const changeQuery = z.object({
  ChangeTokenStart: token,
  ChangeTokenEnd: token,
  FetchLimit: z.coerce.number().int().positive().optional(),
  Add: flag,
  Update: flag,
  SystemUpdate: flag,
  DeleteObject: flag,
  Rename: flag,
  Restore: flag,
  RoleAssignmentAdd: flag,
  RoleAssignmentDelete: flag,
  SecurityPolicy: flag,
  Item: flag,
  List: flag,
  Field: flag,
  View: flag,
  File: flag,
  Folder: flag,
  Web: flag,
});
type ChangeQuery = z.infer<typeof changeQuery>;

const operations: readonly (readonly [keyof ChangeQuery, number])[] = [
  ["Add", changeType.add],
  ["Update", changeType.update],
  ["DeleteObject", changeType.delete],
  ["Rename", changeType.rename],
  ["Restore", changeType.restore],
  ["RoleAssignmentAdd", changeType.assignmentAdd],
  ["RoleAssignmentDelete", changeType.assignmentDelete],
  ["SystemUpdate", changeType.systemUpdate],
  ["SecurityPolicy", changeType.scopeAdd],
  ["SecurityPolicy", changeType.scopeDelete],
];

const objects: Readonly<Record<Change["kind"], keyof ChangeQuery>> = {
  item: "Item",
  list: "List",
  field: "Field",
  view: "View",
  file: "File",
  folder: "Folder",
  web: "Web",
};

function wanted(query: ChangeQuery): (change: Change) => boolean {
  const types = new Set(operations.filter(([name]) => query[name] === true).map(([, type]) => type));
  return ({ kind, type }) => query[objects[kind]] === true && types.has(type);
}

function changes(call: Call, list: List | undefined): Answer {
  const { site } = call;
  const parsed = changeQuery.safeParse(wrappedBody(call, "query"));
  if (!parsed.success) throw refusals.bodyInvalid("The change query is not valid.");
  const { ChangeTokenStart: start, ChangeTokenEnd: end, FetchLimit: limit = changePage } = parsed.data;
  const range = {
    list,
    start: start ? readToken(site, list, start.StringValue) : undefined,
    end: end ? readToken(site, list, end.StringValue) : undefined,
    limit: Math.min(limit, changePage),
  };
  const found = changesBetween(site, range, wanted(parsed.data));
  return collection(found.map((change) => changeEntity(site, list, change)));
}

export const changeRoutes: readonly Route[] = [
  { method: "POST", pattern: "web/getchanges", handle: (call) => changes(call, undefined) },
  { method: "POST", pattern: "{list}/getchanges", handle: (call) => changes(call, listOf(call)) },
];
