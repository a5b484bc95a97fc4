import { refusals } from "#local/sharepoint/errors.ts";
import {
  entityPropertyName,
  type FieldDefinition,
  type FieldType,
} from "#local/sharepoint/fields/field-definition.ts";
import type { Property } from "#local/sharepoint/odata/evaluate.ts";
import type { Site } from "#local/sharepoint/site.ts";
import { comparable, valueOf, type Item } from "#local/sharepoint/store/item.ts";
import type { SitePrincipal } from "#local/sharepoint/store/principal-store.ts";
import { sortKey, type SortKey } from "#local/sharepoint/store/sort-key.ts";

/** What `$expand` of a person offers. */
const personProperties: Readonly<Record<string, (person: SitePrincipal) => unknown>> = {
  Id: ({ id }) => id,
  ID: ({ id }) => id,
  Title: ({ title }) => title,
  Name: ({ loginName }) => loginName,
  EMail: ({ email }) => email,
  UserName: ({ upn }) => upn,
  SipAddress: ({ email }) => email,
  JobTitle: ({ jobTitle }) => jobTitle,
  Department: ({ department }) => department,
  FirstName: ({ title }) => title.split(" ")[0] ?? "",
  LastName: ({ title }) => title.split(" ").slice(1).join(" "),
  MobilePhone: () => null,
  WorkPhone: () => null,
  Office: () => null,
};

/** Reads one property of what a person or lookup column refers to. */
export interface ReferenceProperty {
  readonly kind: Property<unknown>["kind"];
  /** The value as it stands in JSON; undefined when there is no such row. */
  readonly value: (id: number) => unknown;
  readonly key: (id: number) => SortKey;
}

/** A cache for one query: the rows that its references point to are read once. */
export interface References {
  property(field: FieldDefinition, name: string): ReferenceProperty;
  exists(field: FieldDefinition, id: number): boolean;
}

const kinds: Partial<Record<FieldType, Property<unknown>["kind"]>> = {
  Number: "number",
  Currency: "number",
  Counter: "number",
  Integer: "number",
  Lookup: "number",
  User: "number",
  DateTime: "date",
  Boolean: "boolean",
  Attachments: "boolean",
};

/** Everything else is compared as text. */
export const kindOfField = ({ type }: FieldDefinition): Property<unknown>["kind"] => kinds[type] ?? "text";

/** @throws SharePointError 400 when the expanded person or row has no such property */
export function createReferences(site: Site): References {
  const people = new Map<number, SitePrincipal | undefined>();
  const rows = new Map<string, Item | undefined>();
  const person = (id: number): SitePrincipal | undefined => {
    if (!people.has(id)) people.set(id, site.principals.byId(id));
    return people.get(id);
  };
  const row = (listId: string, id: number): Item | undefined => {
    const key = `${listId}/${String(id)}`;
    if (!rows.has(key)) {
      const list = site.lists.byId(listId);
      rows.set(key, list && site.items.get(list, id));
    }
    return rows.get(key);
  };
  const ofPerson = (name: string): ReferenceProperty => {
    const read = personProperties[name];
    if (!read) throw refusals.fieldUnknownInQuery(name);
    const value = (id: number) => {
      const found = person(id);
      return found && read(found);
    };
    return { kind: name.toUpperCase() === "ID" ? "number" : "text", value, key: (id) => sortKey(value(id)) };
  };
  const ofRow = (listId: string, name: string): ReferenceProperty => {
    const list = site.lists.byId(listId);
    const wanted = name === "Id" ? "ID" : name;
    const fields = list ? site.fields.ofList(list.key) : [];
    const field = fields.find((candidate) => entityPropertyName(candidate) === wanted);
    if (!field) throw refusals.fieldUnknownInQuery(name);
    const value = (id: number) => {
      const found = row(listId, id);
      return found && (valueOf(found, field.internalName) ?? null);
    };
    return { kind: kindOfField(field), value, key: (id) => comparable(field, value(id)) };
  };
  return {
    property: (field, name) =>
      field.type === "User" ? ofPerson(name) : ofRow(field.settings.lookupList ?? "", name),
    exists: (field, id) =>
      field.type === "User"
        ? person(id) !== undefined
        : row(field.settings.lookupList ?? "", id) !== undefined,
  };
}
