import { SaxesParser } from "saxes";
import { refusals } from "#local/sharepoint/errors.ts";
import {
  creatableTypes,
  isFieldType,
  type FieldSettings,
  type FieldType,
} from "#local/sharepoint/fields/field-definition.ts";
import { formatsOf } from "#local/sharepoint/fields/field-xml.ts";

interface Element {
  readonly attributes: Readonly<Record<string, string>>;
  readonly choices: readonly string[];
  readonly defaultValue: string | null;
}

/** Reads `<Field …><Default/><CHOICES><CHOICE/></CHOICES></Field>`. */
function readElement(xml: string): Element {
  const parser = new SaxesParser();
  let attributes: Record<string, string> | undefined;
  const choices: string[] = [];
  let defaultValue: string | null = null;
  let content = "";
  let wrong: string | undefined;
  parser.on("error", (error) => {
    wrong ??= error.message;
  });
  parser.on("opentag", (tag) => {
    if (tag.name === "Field") attributes ??= { ...tag.attributes };
    content = "";
  });
  parser.on("text", (more) => {
    content += more;
  });
  parser.on("closetag", ({ name }) => {
    if (name === "CHOICE") choices.push(content);
    if (name === "Default") defaultValue = content;
    content = "";
  });
  parser.write(xml).close();
  if (wrong !== undefined) throw refusals.fieldXmlInvalid(wrong);
  if (!attributes) throw refusals.fieldXmlInvalid("there is no Field element");
  return { attributes, choices, defaultValue };
}

function settingsOf(type: FieldType, { attributes, choices }: Element): FieldSettings {
  const bool = (name: string) =>
    attributes[name] === undefined ? undefined : attributes[name].toUpperCase() === "TRUE";
  const number = (name: string) => (attributes[name] === undefined ? undefined : Number(attributes[name]));
  const format = formatsOf(type).indexOf(attributes["Format"] ?? "");
  const found: Record<keyof FieldSettings, unknown> = {
    maxLength: type === "Text" ? (number("MaxLength") ?? 255) : undefined,
    richText: type === "Note" ? (bool("RichText") ?? false) : undefined,
    numberOfLines: number("NumLines"),
    appendOnly: bool("AppendOnly"),
    choices: type === "Choice" || type === "MultiChoice" ? choices : undefined,
    fillIn: bool("FillInChoice"),
    format: format >= 0 ? format : type === "DateTime" ? 1 : undefined,
    minimum: number("Min"),
    maximum: number("Max"),
    percentage: bool("Percentage"),
    decimals: number("Decimals"),
    currencyLocaleId: number("LCID"),
    multiple: bool("Mult"),
    lookupList: type === "Lookup" ? attributes["List"]?.replaceAll(/[{}]/g, "").toLowerCase() : undefined,
    lookupField: attributes["ShowField"],
    selectionMode:
      type === "User"
        ? ["PeopleOnly", "0"].includes(attributes["UserSelectionMode"] ?? "")
          ? 0
          : 1
        : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** A column described by a client: a definition without the parts that the list decides. */
export interface FieldRequest {
  readonly id?: string;
  /** Internal name that is asked for. */
  readonly name?: string;
  readonly title: string;
  readonly type: FieldType;
  readonly description?: string;
  readonly group?: string;
  readonly required?: boolean;
  readonly indexed?: boolean;
  readonly unique?: boolean;
  readonly hidden?: boolean;
  readonly readOnly?: boolean;
  readonly defaultValue?: string | null;
  readonly customFormatter?: string | null;
  readonly settings: FieldSettings;
}

/** @throws SharePointError 500 when the schema is not well-formed or its type is unknown */
export function parseFieldXml(xml: string): FieldRequest {
  const element = readElement(xml);
  const { attributes } = element;
  const written = attributes["Type"] ?? "";
  const type = written.replace(/^(User|Lookup)Multi$/, "$1");
  if (!isFieldType(type) || !creatableTypes.includes(type))
    throw refusals.notImitated(`columns of the type ${written}`);
  const flag = (name: string) => attributes[name]?.toUpperCase() === "TRUE";
  const settings = settingsOf(type, element);
  const id = attributes["ID"]?.replaceAll(/[{}]/g, "").toLowerCase();
  return {
    ...(id === undefined ? {} : { id }),
    ...(attributes["Name"] === undefined ? {} : { name: attributes["Name"] }),
    title: attributes["DisplayName"] ?? attributes["Name"] ?? "",
    type,
    description: attributes["Description"] ?? "",
    ...(attributes["Group"] === undefined ? {} : { group: attributes["Group"] }),
    required: flag("Required"),
    indexed: flag("Indexed"),
    unique: flag("EnforceUniqueValues"),
    hidden: flag("Hidden"),
    readOnly: flag("ReadOnly"),
    defaultValue: element.defaultValue,
    settings: written.endsWith("Multi") ? { ...settings, multiple: true } : settings,
  };
}
