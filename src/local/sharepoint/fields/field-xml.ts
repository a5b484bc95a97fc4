import { typeAsString, type FieldDefinition } from "#local/sharepoint/fields/field-definition.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const yes = (value: boolean): string => (value ? "TRUE" : "FALSE");

const dateFormats = ["DateOnly", "DateTime"];
const choiceFormats = ["Dropdown", "RadioButtons"];
const urlFormats = ["Hyperlink", "Image"];
/** The words for the numbers of `FieldSettings.format`. */
export const formatsOf = (type: string): string[] =>
  type === "DateTime" ? dateFormats : type.includes("Choice") ? choiceFormats : urlFormats;

const text = (value: number | undefined): string | undefined =>
  value === undefined ? undefined : String(value);

function settingAttributes(field: FieldDefinition): Record<string, string | undefined> {
  const { settings, type } = field;
  return {
    MaxLength: text(settings.maxLength),
    RichText: settings.richText === undefined ? undefined : yes(settings.richText),
    NumLines: text(settings.numberOfLines),
    AppendOnly: settings.appendOnly === undefined ? undefined : yes(settings.appendOnly),
    FillInChoice: settings.fillIn === undefined ? undefined : yes(settings.fillIn),
    Format: settings.format === undefined ? undefined : formatsOf(type)[settings.format],
    Min: text(settings.minimum),
    Max: text(settings.maximum),
    Percentage: settings.percentage === undefined ? undefined : yes(settings.percentage),
    Decimals: text(settings.decimals),
    LCID: text(settings.currencyLocaleId),
    Mult: settings.multiple === true ? "TRUE" : undefined,
    List: settings.lookupList === undefined ? undefined : `{${settings.lookupList}}`,
    ShowField: settings.lookupField,
    UserSelectionMode: text(settings.selectionMode),
  };
}

/** A column's SchemaXml. */
export function fieldXml(list: List, field: FieldDefinition): string {
  const attributes: Record<string, string | undefined> = {
    Type: typeAsString(field),
    Name: field.internalName,
    DisplayName: field.title,
    ID: `{${field.id}}`,
    Group: field.group,
    Required: yes(field.required),
    ...(field.description === "" ? {} : { Description: field.description }),
    ...(field.indexed ? { Indexed: "TRUE" } : {}),
    ...(field.unique ? { EnforceUniqueValues: "TRUE" } : {}),
    ...(field.hidden ? { Hidden: "TRUE" } : {}),
    ...(field.readOnly ? { ReadOnly: "TRUE" } : {}),
    ...settingAttributes(field),
    SourceID: `{${list.id}}`,
    StaticName: field.internalName,
  };
  const written = Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${escape(value)}"`]))
    .join(" ");
  const { choices } = field.settings;
  const inner = [
    field.defaultValue === null ? "" : `<Default>${escape(field.defaultValue)}</Default>`,
    choices === undefined
      ? ""
      : `<CHOICES>${choices.map((choice) => `<CHOICE>${escape(choice)}</CHOICE>`).join("")}</CHOICES>`,
  ].join("");
  return inner === "" ? `<Field ${written} />` : `<Field ${written}>${inner}</Field>`;
}
