import { refusals } from "#local/sharepoint/errors.ts";
import {
  creatableTypes,
  fieldKinds,
  type FieldSettings,
  type FieldType,
} from "#local/sharepoint/fields/field-definition.ts";
import type { FieldRequest } from "#local/sharepoint/fields/parse-field-xml.ts";
import { arrayOf } from "#local/sharepoint/protocol/json-body.ts";

type Body = Readonly<Record<string, unknown>>;

const booleans = {
  Required: "required",
  Indexed: "indexed",
  EnforceUniqueValues: "unique",
  Hidden: "hidden",
  ReadOnlyField: "readOnly",
} as const;

/** Body property, setting, the types that have it. */
const settingProperties: readonly (readonly [string, keyof FieldSettings, readonly FieldType[]])[] = [
  ["MaxLength", "maxLength", ["Text"]],
  ["RichText", "richText", ["Note"]],
  ["NumberOfLines", "numberOfLines", ["Note"]],
  ["AppendOnly", "appendOnly", ["Note"]],
  ["FillInChoice", "fillIn", ["Choice", "MultiChoice"]],
  ["EditFormat", "format", ["Choice"]],
  ["DisplayFormat", "format", ["DateTime", "URL"]],
  ["DisplayFormat", "decimals", ["Number", "Currency"]],
  ["MinimumValue", "minimum", ["Number", "Currency"]],
  ["MaximumValue", "maximum", ["Number", "Currency"]],
  ["ShowAsPercentage", "percentage", ["Number"]],
  ["CurrencyLocaleId", "currencyLocaleId", ["Currency"]],
  ["SelectionMode", "selectionMode", ["User"]],
  ["AllowMultipleValues", "multiple", ["User", "Lookup"]],
  ["LookupFieldName", "lookupField", ["Lookup"]],
  ["LookupField", "lookupField", ["Lookup"]],
];

/** Written by clients and without effect here. */
const ignored = new Set([
  "FieldTypeKind",
  "Title",
  "Description",
  "Group",
  "DefaultValue",
  "Choices",
  "LookupListId",
  "LookupList",
  "DateTimeCalendarType",
  "FriendlyDisplayFormat",
  "AllowHyperlink",
  "RestrictedMode",
  "StaticName",
  "CustomFormatter",
  "InternalName",
  "ValidationFormula",
  "ValidationMessage",
  "Presence",
  "SelectionGroup",
  "AllowDisplay",
  "CommaSeparator",
  "LookupWebId",
  "RelationshipDeleteBehavior",
  "IsRelationship",
]);

const isSettingName = (name: string): boolean => settingProperties.some(([property]) => property === name);

export function typeOfKind(kind: unknown): FieldType {
  const found = creatableTypes.find((type) => fieldKinds[type] === kind);
  if (found === undefined) throw refusals.notImitated(`columns of the kind ${String(kind)}`);
  return found;
}

/** The settings that a JSON body names for a column of this type. */
export function settingsOfBody(type: FieldType, body: Body): FieldSettings {
  const named = settingProperties
    .filter(([property, , types]) => types.includes(type) && body[property] !== undefined)
    .map(([property, setting]) => [setting, body[property]] as const);
  const choices = arrayOf(body["Choices"])?.map(String);
  const list = body["LookupListId"] ?? body["LookupList"];
  return {
    ...(Object.fromEntries(named) as FieldSettings),
    ...(choices === undefined ? {} : { choices }),
    ...(typeof list === "string" ? { lookupList: list.replaceAll(/[{}]/g, "").toLowerCase() } : {}),
  };
}

/** What a JSON body says about a column besides its settings. */
export function commonOfBody(body: Body): Partial<Omit<FieldRequest, "settings" | "type">> {
  for (const name of Object.keys(body)) {
    if (name.startsWith("Validation") && body[name] !== null && body[name] !== "")
      throw refusals.notImitated(`SP.Field.${name}`);
    if (!ignored.has(name) && !(name in booleans) && !isSettingName(name))
      throw refusals.propertyUnknown(name, "SP.Field");
  }
  const text = (name: string) => (typeof body[name] === "string" ? body[name] : undefined);
  const flags = Object.entries(booleans)
    .filter(([name]) => typeof body[name] === "boolean")
    .map(([name, key]) => [key, body[name]] as const);
  const named = { title: text("Title"), description: text("Description"), group: text("Group") };
  return {
    ...(Object.fromEntries(flags) as object),
    ...(Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined)) as object),
    ...("CustomFormatter" in body ? { customFormatter: text("CustomFormatter") ?? null } : {}),
    ...("DefaultValue" in body ? { defaultValue: text("DefaultValue") ?? null } : {}),
  };
}

/** A column as `fields.add*` and `AddField` describe it. */
export function fieldRequest(body: Body): FieldRequest {
  const type = typeOfKind(body["FieldTypeKind"]);
  const common = commonOfBody(body);
  return {
    ...common,
    title: common.title ?? "",
    type,
    settings: {
      ...(type === "Text" ? { maxLength: 255 } : {}),
      ...(type === "DateTime" ? { format: 1 } : {}),
      ...settingsOfBody(type, body),
    },
  };
}
