import { randomUUID } from "node:crypto";
import { refusals } from "#local/sharepoint/errors.ts";
import {
  encodeInternalName,
  isMultiple,
  type FieldDefinition,
} from "#local/sharepoint/fields/field-definition.ts";
import type { FieldRequest } from "#local/sharepoint/fields/parse-field-xml.ts";
import type { Site } from "#local/sharepoint/site.ts";
import { keyOf } from "#local/sharepoint/store/item.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";

const indexable = new Set([
  "Text",
  "Number",
  "Currency",
  "DateTime",
  "Choice",
  "Boolean",
  "Lookup",
  "User",
  "Counter",
  "Integer",
]);

/** Accepted, but reads back false: SharePoint says nothing about columns that cannot have an index of their own. */
const silentlyUnindexed = new Set(["Note", "Calculated", "Computed"]);

/**
 * What the index settings of a column come to.
 * @throws SharePointError when the list has its indexes already, or the type cannot be indexed
 */
export function settleIndex(site: Site, list: List, field: FieldDefinition): FieldDefinition {
  const before = site.fields.byName(list.key).get(field.internalName);
  if (field.unique && !field.indexed && before?.indexed !== true) throw refusals.uniqueNeedsIndex();
  if (!field.indexed || before?.indexed === true) return field;
  if (silentlyUnindexed.has(field.type)) return { ...field, indexed: false };
  if (!indexable.has(field.type) || isMultiple(field)) throw refusals.indexUnsupported();
  const used = site.fields.ofList(list.key).filter(({ indexed }) => indexed).length;
  if (used >= site.limits.indexesPerList) throw refusals.indexLimit();
  return field;
}

/** @throws SharePointError when the column holds the same value twice */
export function requireDistinct(site: Site, list: List, field: FieldDefinition): void {
  const seen = new Set<unknown>();
  for (const item of site.items.stream(list, {})) {
    const key = keyOf(field, item);
    if (key !== null && seen.has(key)) throw refusals.uniqueOverDuplicates();
    seen.add(key);
  }
}

/** The name, or the name with a number behind it, that no column of the list has. */
function freeName(taken: ReadonlyMap<string, unknown>, name: string): string {
  let free = name;
  for (let number = 0; taken.has(free); number++) free = name.slice(0, 30) + String(number);
  return free;
}

/**
 * Adds a column to a list and, when asked, to its default view.
 * @param keepName the asked internal name stays (createFieldAsXml with option 8); otherwise the display name decides
 * @throws SharePointError when the display name or the id is taken
 */
export function createField(
  site: Site,
  list: List,
  asked: FieldRequest,
  options: { readonly keepName: boolean; readonly toDefaultView: boolean },
): FieldDefinition {
  if (asked.title.trim() === "") throw refusals.fieldXmlInvalid("the column has no name");
  const taken = site.fields.byName(list.key);
  const existing = [...taken.values()];
  const keepName = options.keepName && asked.name !== undefined;
  if (
    existing.some(({ id }) => id === asked.id) ||
    existing.some(({ title, hidden }) => !hidden && title.toLowerCase() === asked.title.toLowerCase()) ||
    (keepName && taken.has(asked.name ?? ""))
  )
    throw refusals.fieldNameTaken(keepName ? (asked.name ?? asked.title) : asked.title);
  const wanted = encodeInternalName(keepName ? (asked.name ?? asked.title) : asked.title);
  const field = settleIndex(site, list, {
    id: asked.id ?? randomUUID(),
    internalName: freeName(taken, wanted),
    title: asked.title,
    type: asked.type,
    description: asked.description ?? "",
    group: asked.group ?? "Custom Columns",
    required: asked.required ?? false,
    indexed: asked.indexed ?? false,
    unique: asked.unique ?? false,
    hidden: asked.hidden ?? false,
    readOnly: asked.readOnly ?? false,
    builtIn: false,
    defaultValue: asked.defaultValue ?? null,
    settings: asked.settings,
  });
  site.transaction(() => {
    site.fields.insert(list.key, field);
    site.items.reindex(list, field);
    if (options.toDefaultView) addToDefaultView(site, list, field);
  });
  return field;
}

function addToDefaultView(site: Site, list: List, field: FieldDefinition): void {
  const view = site.views.ofList(list.key).find(({ isDefault }) => isDefault);
  if (view) site.views.replace(list.key, { ...view, fields: [...view.fields, field.internalName] });
}
