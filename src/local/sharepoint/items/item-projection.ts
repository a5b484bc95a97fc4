import { refusals } from "#local/sharepoint/errors.ts";
import {
  entityPropertyName,
  isMultiple,
  isReference,
  type FieldDefinition,
} from "#local/sharepoint/fields/field-definition.ts";
import { itemExtras } from "#local/sharepoint/items/item-extras.ts";
import { propertyNames, type PropertyNames } from "#local/sharepoint/items/item-property.ts";
import type { References } from "#local/sharepoint/items/references.ts";
import { contentTypeId, itemType, listPath } from "#local/sharepoint/lists/list-entity.ts";
import type { Caller } from "#local/sharepoint/caller.ts";
import type { Entity } from "#local/sharepoint/protocol/answer.ts";
import { shapeValue } from "#local/sharepoint/protocol/shape.ts";
import type { Site } from "#local/sharepoint/site.ts";
import { isoSeconds, itemEtag, valueOf, type Item } from "#local/sharepoint/store/item.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";

export interface ProjectionContext {
  readonly site: Site;
  readonly caller: Caller;
  readonly list: List;
  readonly references: References;
}

/** Reads one property of the reply off an item; undefined leaves it out. */
type Reader = (item: Item) => unknown;

/** What SharePoint computes; the columns of these names hold nothing. */
const computed: Readonly<Record<string, (context: ProjectionContext) => Reader>> = {
  FileSystemObjectType: () => (item) => item.folder,
  Id: () => (item) => item.id,
  ServerRedirectedEmbedUri: () => () => null,
  ServerRedirectedEmbedUrl: () => () => "",
  ContentTypeId:
    ({ list }) =>
    () =>
      contentTypeId(list),
  FSObjType: () => (item) => String(item.folder),
  FileRef:
    ({ site }) =>
    (item) =>
      `${site.path}/${item.directory}/${item.leaf}`,
  FileDirRef:
    ({ site }) =>
    (item) =>
      `${site.path}/${item.directory}`,
  EncodedAbsUrl:
    ({ site }) =>
    (item) =>
      encodeURI(`${site.url}/${item.directory}/${item.leaf}`),
  Created_x0020_Date: () => (item) => isoSeconds(item.created),
  Last_x0020_Modified: () => (item) => isoSeconds(item.modified),
};

/** The properties of SharePoint's own that a request without $select gets. */
const ownDefaults = [
  "FileSystemObjectType",
  "Id",
  "ServerRedirectedEmbedUri",
  "ServerRedirectedEmbedUrl",
  "ContentTypeId",
  "Title",
  "OData__ColorTag",
  "ComplianceAssetId",
];
const ownDefaultsLast = [
  "ID",
  "Modified",
  "Created",
  "AuthorId",
  "EditorId",
  "OData__UIVersionString",
  "Attachments",
  "GUID",
];

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

function columnReader(field: FieldDefinition): Reader {
  const { internalName } = field;
  if (!isReference(field) || !isMultiple(field)) return (item) => valueOf(item, internalName) ?? null;
  return (item) => valueOf(item, internalName) ?? null;
}

function stringIdReader(field: FieldDefinition): Reader {
  const { internalName } = field;
  return (item) => {
    const value = valueOf(item, internalName);
    if (Array.isArray(value)) return value.map(String);
    return typeof value === "number" ? String(value) : null;
  };
}

function expandedReader(
  context: ProjectionContext,
  field: FieldDefinition,
  inner: readonly string[],
): Reader {
  const { references, list } = context;
  const properties = inner.map((name) => [name, references.property(field, name)] as const);
  const one = (id: number): Entity => ({
    type: field.type === "User" ? "SP.Data.UserInfoItem" : "SP.ListItem",
    path: `${listPath(list)}/Items(${String(id)})`,
    properties: Object.fromEntries(properties.map(([name, { value }]) => [name, value(id)])),
  });
  return (item) => {
    const value = valueOf(item, field.internalName);
    if (isMultiple(field))
      return asList(value)
        .filter((id) => references.exists(field, Number(id)))
        .map((id) => one(Number(id)));
    return typeof value === "number" && references.exists(field, value) ? one(value) : undefined;
  };
}

function namedReader(context: ProjectionContext, names: PropertyNames, name: string): Reader {
  const system = computed[name];
  if (system) return system(context);
  const byId = names.byIdName.get(name);
  if (byId) return columnReader(byId);
  const ofString = name.endsWith("StringId")
    ? names.byName.get(name.slice(0, -"StringId".length))
    : undefined;
  if (ofString && isReference(ofString)) return stringIdReader(ofString);
  const field = names.byName.get(name);
  if (name === "OData__ColorTag") return () => null;
  if (!field) throw refusals.fieldUnknownInQuery(name);
  if (isReference(field)) throw refusals.expandMissing(name);
  return columnReader(field);
}

function defaultNames(fields: readonly FieldDefinition[]): string[] {
  const custom = fields
    .filter(({ builtIn, hidden }) => !builtIn && !hidden)
    .flatMap((field) => {
      const name = entityPropertyName(field);
      if (!isReference(field)) return [name];
      return field.type === "User" ? [`${name}Id`, `${name}StringId`] : [`${name}Id`];
    });
  return [...ownDefaults, ...custom, ...ownDefaultsLast];
}

/** What a request's `$select` and `$expand` make of each item of a list, prepared once for all rows. */
export function itemProjection(
  context: ProjectionContext,
  select: readonly string[][],
  expand: readonly string[][],
): (item: Item) => Entity {
  const { site, list } = context;
  const fields = site.fields.ofList(list.key);
  const names = propertyNames(fields);
  const expanded = new Set(expand.map(([name = ""]) => name));
  const readers = new Map<string, Reader>();
  const all = select.length === 0 || select.some(([name]) => name === "*");
  if (all) for (const name of defaultNames(fields)) readers.set(name, namedReader(context, names, name));
  for (const [name = "", inner] of select) {
    if (name === "*" || expanded.has(name) || name in itemExtras) continue;
    if (inner !== undefined) throw refusals.expandMissing(name);
    readers.set(name, namedReader(context, names, name));
  }
  const extras = [...expanded, ...select.map(([name = ""]) => name)].filter((name) => name in itemExtras);
  for (const name of new Set(extras)) readers.set(name, extraReader(context, name, select, expand));
  for (const name of expanded) {
    if (readers.has(name)) continue;
    const field = names.byName.get(name);
    if (!field || !isReference(field)) throw refusals.fieldUnknownInQuery(name);
    const inner = select.filter(([first]) => first === name).flatMap(([, second]) => second ?? []);
    if (inner.length === 0) throw refusals.expandMissing(name);
    readers.set(name, expandedReader(context, field, inner));
  }
  return entityMaker(list, [...readers]);
}

function extraReader(
  { site, caller, list }: ProjectionContext,
  name: string,
  select: readonly string[][],
  expand: readonly string[][],
): Reader {
  const below = (all: readonly string[][]) =>
    all
      .filter(([first]) => first === name)
      .map((path) => path.slice(1))
      .filter((path) => path.length > 0);
  const [innerSelect, innerExpand] = [below(select), below(expand)];
  const read = itemExtras[name];
  return (item) => read && shapeValue(read({ site, caller, list, item }), innerSelect, innerExpand);
}

function entityMaker(list: List, readers: readonly (readonly [string, Reader])[]): (item: Item) => Entity {
  const type = itemType(list);
  const path = `${listPath(list)}/Items(`;
  return (item) => {
    const properties: Record<string, unknown> = {};
    for (const [name, read] of readers) {
      const value = read(item);
      if (value !== undefined) properties[name] = value;
    }
    return { type, id: item.guid, path: `${path}${String(item.id)})`, etag: itemEtag(item), properties };
  };
}
