import { refusals } from "#local/sharepoint/errors.ts";
import { entityPropertyName, type FieldDefinition } from "#local/sharepoint/fields/field-definition.ts";
import { formValue } from "#local/sharepoint/items/form-value.ts";
import { itemOf } from "#local/sharepoint/items/item-of.ts";
import { defaults, merged, requireUnique } from "#local/sharepoint/items/write-item.ts";
import { listOf, siteRelative } from "#local/sharepoint/lists/list-of.ts";
import { collection, type Answer } from "#local/sharepoint/protocol/answer.ts";
import { requireMatch } from "#local/sharepoint/protocol/if-match.ts";
import { isRecord, jsonBody } from "#local/sharepoint/protocol/json-body.ts";
import type { Call, Route } from "#local/sharepoint/protocol/route.ts";
import { requirePermission } from "#local/sharepoint/security/require-permission.ts";
import { itemEtag } from "#local/sharepoint/store/item.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";

/** One line of the reply: what became of one value. */
interface FormResult {
  readonly ErrorCode: number;
  readonly ErrorMessage: string | null;
  readonly FieldName: string;
  readonly FieldValue: string | null;
  readonly HasException: boolean;
  readonly ItemId: number;
}

const result = (name: string, value: string | null, itemId: number, message?: string): FormResult => ({
  ErrorCode: message === undefined ? 0 : -2130575163,
  ErrorMessage: message ?? null,
  FieldName: name,
  FieldValue: value,
  HasException: message !== undefined,
  ItemId: itemId,
});

interface Form {
  readonly written: Map<FieldDefinition, unknown>;
  readonly results: readonly FormResult[];
  readonly refused: boolean;
}

function fieldNamed(call: Call, list: List, name: string): FieldDefinition {
  const fields = call.site.fields.byName(list.key);
  const field = fields.get(name) ?? [...fields.values()].find((one) => entityPropertyName(one) === name);
  if (!field) throw refusals.fieldMissing(name);
  return field;
}

/** Read-only elsewhere; form values may set them. */
const systemColumns = ["Author", "Editor", "Created", "Modified"];

function readForm(call: Call, list: List, itemId: number): Form {
  const values = jsonBody(call)["formValues"];
  if (!Array.isArray(values)) throw refusals.bodyInvalid("The parameter 'formValues' is missing.");
  const written = new Map<FieldDefinition, unknown>();
  const results = (values as unknown[]).map((entry) => {
    const name = isRecord(entry) ? String(entry["FieldName"]) : "";
    const given = isRecord(entry) ? entry["FieldValue"] : undefined;
    const text = typeof given === "string" ? given : null;
    const field = fieldNamed(call, list, name);
    if (field.readOnly && !systemColumns.includes(field.internalName))
      return result(name, text, itemId, "The column is read-only.");
    const value = formValue(call.site, field, text);
    if (!value.ok) return result(name, text, itemId, value.message);
    written.set(field, value.value);
    return result(name, text, itemId);
  });
  return { written, results, refused: results.some(({ HasException }) => HasException) };
}

/** Columns that only this way can set; they are no part of the item's own values. */
function takeSystemValues(written: Map<FieldDefinition, unknown>) {
  const taken = new Map<string, unknown>();
  for (const [field, value] of written)
    if (systemColumns.includes(field.internalName)) {
      taken.set(field.internalName, value);
      written.delete(field);
    }
  const number = (name: string) =>
    typeof taken.get(name) === "number" ? Number(taken.get(name)) : undefined;
  const time = (name: string) => {
    const value = taken.get(name);
    return typeof value === "string" ? Date.parse(value) : undefined;
  };
  return {
    author: number("Author"),
    editor: number("Editor"),
    created: time("Created"),
    modified: time("Modified"),
  };
}

function validateUpdate(call: Call): Answer {
  const { site, caller } = call;
  const list = listOf(call);
  const item = itemOf(call, list);
  requirePermission(call, { list, item }, "EditListItems");
  requireMatch(call, itemEtag(item));
  const form = readForm(call, list, item.id);
  if (form.refused) return collection(form.results);
  const keepVersion = jsonBody(call)["bNewDocumentUpdate"] === true;
  const system = takeSystemValues(form.written);
  site.transaction(() => {
    requireUnique(site, list, form.written, item.id);
    site.items.update(list, item, {
      values: merged(item.values, form.written),
      editor: system.editor ?? caller.userId,
      modified: system.modified ?? site.clock.now(),
      newVersion: !keepVersion && list.settings.EnableVersioning !== false,
    });
  });
  return collection(form.results);
}

function folderOf(call: Call, list: List): string {
  const info = jsonBody(call)["listItemCreateInfo"];
  const path = isRecord(info) ? info["FolderPath"] : undefined;
  const url = isRecord(path) ? path["DecodedUrl"] : undefined;
  return typeof url === "string" && url !== "" ? siteRelative(call.site, url) : list.url;
}

/** Columns that must have a value and got none. */
function missing(call: Call, list: List, written: ReadonlyMap<FieldDefinition, unknown>): FormResult[] {
  return call.site.fields
    .ofList(list.key)
    .filter((field) => field.required && written.get(field) === undefined)
    .map(({ internalName }) =>
      result(internalName, null, 0, "You must specify a value for this required field."),
    );
}

function addValidate(call: Call): Answer {
  const { site, caller } = call;
  const list = listOf(call);
  requirePermission(call, { list }, "AddListItems");
  const form = readForm(call, list, 0);
  const values = new Map([...defaults(site, list), ...form.written]);
  const lacking = missing(call, list, values).filter(
    ({ FieldName }) => !form.results.some((line) => line.FieldName === FieldName),
  );
  if (form.refused || lacking.length > 0) return collection([...form.results, ...lacking]);
  const { author, editor, created, modified } = takeSystemValues(values);
  const item = site.transaction(() => {
    requireUnique(site, list, values, 0);
    return site.items.add(list, {
      values: merged({}, values),
      author: author ?? caller.userId,
      directory: folderOf(call, list),
      ...(editor === undefined ? {} : { editor }),
      ...(created === undefined ? {} : { created }),
      ...(modified === undefined ? {} : { modified }),
    });
  });
  return collection([...form.results, result("Id", String(item.id), 0)]);
}

export const validateRoutes: readonly Route[] = [
  { method: "POST", pattern: "{item}/validateupdatelistitem", handle: validateUpdate },
  { method: "POST", pattern: "{list}/addvalidateupdateitemusingpath", handle: addValidate },
];
