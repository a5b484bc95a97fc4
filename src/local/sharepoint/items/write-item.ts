import { refusals } from "#local/sharepoint/errors.ts";
import type { FieldDefinition } from "#local/sharepoint/fields/field-definition.ts";
import { isReference } from "#local/sharepoint/fields/field-definition.ts";
import { columnValue, defaultOf } from "#local/sharepoint/items/column-value.ts";
import { propertyNames } from "#local/sharepoint/items/item-property.ts";
import { itemType } from "#local/sharepoint/lists/list-entity.ts";
import type { Site } from "#local/sharepoint/site.ts";
import { comparable, type ItemValues } from "#local/sharepoint/store/item.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";

/** Taken without complaint and without effect, since SharePoint sets them itself. */
const ownProperties = new Set([
  "Id",
  "FileSystemObjectType",
  "ServerRedirectedEmbedUri",
  "ServerRedirectedEmbedUrl",
  "ContentTypeId",
]);

const isAnnotation = (name: string): boolean => name.startsWith("odata.") || name.includes("@odata.");

/** The columns that a body names with their new values; undefined empties one. */
export function writtenValues(
  site: Site,
  list: List,
  body: Readonly<Record<string, unknown>>,
): Map<FieldDefinition, unknown> {
  const names = propertyNames(site.fields.ofList(list.key));
  const written = new Map<FieldDefinition, unknown>();
  for (const [name, value] of Object.entries(body)) {
    if (isAnnotation(name) || ownProperties.has(name)) continue;
    const named = names.byName.get(name);
    const field = names.byIdName.get(name) ?? (named && !isReference(named) ? named : undefined);
    if (!field) throw refusals.propertyUnknown(name, itemType(list));
    if (field.readOnly) continue;
    written.set(field, columnValue(site, field, value));
  }
  return written;
}

/** @throws SharePointError when another item has a unique value that is written */
export function requireUnique(
  site: Site,
  list: List,
  written: ReadonlyMap<FieldDefinition, unknown>,
  itemId: number,
): void {
  for (const [field, value] of written) {
    const key = comparable(field, value);
    if (!field.unique || key === null) continue;
    const where = `i.id IN (SELECT item FROM item_keys WHERE list = ? AND field = ? AND value = ?) AND i.id <> ?`;
    const parameters = [list.key, field.internalName, key, itemId];
    if (site.items.count(list, { where, parameters }, 1) > 0) throw refusals.duplicateValues(field.title);
  }
}

/** An item's own values as if they were written anew, for the check of unique columns. */
export const writtenAgain = (site: Site, list: List, values: ItemValues): Map<FieldDefinition, unknown> =>
  new Map(site.fields.ofList(list.key).map((field) => [field, values[field.internalName]]));

/** Values with the written ones put in; empty columns are left out. */
export function merged(values: ItemValues, written: ReadonlyMap<FieldDefinition, unknown>): ItemValues {
  const next: Record<string, unknown> = { ...values };
  for (const [{ internalName }, value] of written) next[internalName] = value;
  return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined));
}

/** What a new item starts with. */
export function defaults(site: Site, list: List): Map<FieldDefinition, unknown> {
  const fields = site.fields.ofList(list.key).filter(({ defaultValue }) => defaultValue !== null);
  return new Map(fields.map((field) => [field, defaultOf(site, field)]));
}
