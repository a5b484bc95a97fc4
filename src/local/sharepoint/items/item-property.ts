import { refusals } from "#local/sharepoint/errors.ts";
import {
  entityPropertyName,
  isMultiple,
  isReference,
  typeAsString,
  type FieldDefinition,
  type FieldType,
} from "#local/sharepoint/fields/field-definition.ts";
import { kindOfField, type References } from "#local/sharepoint/items/references.ts";
import type { Property } from "#local/sharepoint/odata/evaluate.ts";
import { keyOf, valueOf, type Item } from "#local/sharepoint/store/item.ts";

/** What a name in a query of items means. */
export interface ItemProperty extends Property<Item> {
  /** The column behind it; undefined for FileSystemObjectType. */
  readonly field: FieldDefinition | undefined;
  /** The path goes through a person or lookup column to a property of the other row. */
  readonly joined: boolean;
}

/** The columns of a list by their names in JSON, with what a query needs to know of each. */
export interface PropertyNames {
  readonly byName: ReadonlyMap<string, FieldDefinition>;
  /** By the name with which ids are read and written: `AnsvarigId`. */
  readonly byIdName: ReadonlyMap<string, FieldDefinition>;
}

export function propertyNames(fields: readonly FieldDefinition[]): PropertyNames {
  const references = fields.filter(isReference);
  return {
    byName: new Map(fields.map((field) => [entityPropertyName(field), field])),
    byIdName: new Map(references.map((field) => [`${entityPropertyName(field)}Id`, field])),
  };
}

/**
 * Resolves a path of $filter or $orderby.
 * @throws SharePointError 400 for an unknown name, a column with several values, a reference without $expand
 */
export function itemProperty(
  names: PropertyNames,
  references: References,
  expanded: ReadonlySet<string>,
  path: readonly string[],
): ItemProperty {
  const [first = "", second] = path;
  if (second !== undefined) return joinedProperty(names, references, expanded, [first, second]);
  if (first === "Id") return columnProperty(names.byName.get("ID"), first);
  if (first === "FileSystemObjectType")
    return { kind: "number", field: undefined, joined: false, read: (item) => item.folder };
  const byId = names.byIdName.get(first);
  if (byId) return columnProperty(byId, first);
  const field = names.byName.get(first);
  if (field && isReference(field)) throw refusals.expandMissing(first);
  return columnProperty(field, first);
}

/** Neither $filter nor $orderby takes them; CAML does. */
const unfilterable: ReadonlySet<FieldType> = new Set<FieldType>(["Note", "URL", "MultiChoice"]);

function columnProperty(field: FieldDefinition | undefined, name: string): ItemProperty {
  if (!field) throw refusals.fieldUnknownInQuery(name);
  if (isMultiple(field) || unfilterable.has(field.type))
    throw refusals.fieldNotFilterable(name, typeAsString(field));
  return { kind: kindOfField(field), field, joined: false, read: (item) => keyOf(field, item) };
}

function joinedProperty(
  names: PropertyNames,
  references: References,
  expanded: ReadonlySet<string>,
  [name, inner]: readonly [string, string],
): ItemProperty {
  const field = names.byName.get(name);
  if (!field || !isReference(field)) throw refusals.fieldUnknownInQuery(name);
  if (!expanded.has(name)) throw refusals.expandMissing(name);
  if (isMultiple(field)) throw refusals.fieldNotFilterable(name, typeAsString(field));
  const property = references.property(field, inner);
  const read = (item: Item) => {
    const id = valueOf(item, field.internalName);
    return typeof id === "number" ? property.key(id) : null;
  };
  return { kind: property.kind, field, joined: true, read };
}
