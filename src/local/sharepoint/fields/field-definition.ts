/** SharePoint's TypeAsString of single-valued kinds with the FieldTypeKind numbers of SP.FieldType. */
export const fieldKinds = {
  Integer: 1,
  Text: 2,
  Note: 3,
  DateTime: 4,
  Counter: 5,
  Choice: 6,
  Lookup: 7,
  Boolean: 8,
  Number: 9,
  Currency: 10,
  URL: 11,
  Computed: 12,
  Guid: 14,
  MultiChoice: 15,
  Calculated: 17,
  File: 18,
  Attachments: 19,
  User: 20,
  ModStat: 23,
  ContentTypeId: 25,
} as const;

export type FieldType = keyof typeof fieldKinds;

export const isFieldType = (name: string): name is FieldType => name in fieldKinds;

/** The types that a client can add. */
export const creatableTypes: readonly FieldType[] = [
  "Text",
  "Note",
  "DateTime",
  "Choice",
  "Lookup",
  "Boolean",
  "Number",
  "Currency",
  "URL",
  "MultiChoice",
  "User",
];

/** What only some types of column have. */
export interface FieldSettings {
  /** Text. */
  readonly maxLength?: number;
  /** Note. */
  readonly richText?: boolean;
  readonly numberOfLines?: number;
  readonly appendOnly?: boolean;
  /** Choice, MultiChoice. */
  readonly choices?: readonly string[];
  readonly fillIn?: boolean;
  /** DateTime: 0 date only, 1 date and time; URL: 0 link, 1 picture; Choice (EditFormat): 0 drop-down, 1 radio buttons. */
  readonly format?: number;
  /** Number, Currency. */
  readonly minimum?: number;
  readonly maximum?: number;
  readonly percentage?: boolean;
  readonly decimals?: number;
  readonly currencyLocaleId?: number;
  /** Lookup, User: several values. */
  readonly multiple?: boolean;
  /** Lookup: id of the other list, and the column that is shown. */
  readonly lookupList?: string;
  readonly lookupField?: string;
  /** User: 0 people only, 1 people and groups. */
  readonly selectionMode?: number;
}

/** A column of a list, as the field table keeps it. */
export interface FieldDefinition {
  readonly id: string;
  readonly internalName: string;
  /** Display name. */
  readonly title: string;
  readonly type: FieldType;
  readonly description: string;
  readonly group: string;
  readonly required: boolean;
  readonly indexed: boolean;
  readonly unique: boolean;
  readonly hidden: boolean;
  readonly readOnly: boolean;
  /** Created with the list; cannot be deleted. */
  readonly builtIn: boolean;
  /** As written in the schema: `[today]`, `1`, a choice. */
  readonly defaultValue: string | null;
  /** JSON of column formatting. */
  readonly customFormatter?: string | null;
  readonly settings: FieldSettings;
}

/** Name in JSON, `$select` and `$filter`; columns of people and lookups are written as this and `Id`. */
export const entityPropertyName = (field: { readonly internalName: string }): string =>
  field.internalName.startsWith("_") ? `OData_${field.internalName}` : field.internalName;

/** Holds ids of people or of another list's items; SharePoint's own columns of type Lookup (FileRef …) do not. */
export const isReference = (field: FieldDefinition): boolean =>
  field.type === "User" || (field.type === "Lookup" && field.settings.lookupList !== undefined);

export const isMultiple = (field: FieldDefinition): boolean =>
  field.type === "MultiChoice" || field.settings.multiple === true;

/** `User`, `UserMulti`, `Lookup`, `LookupMulti`, else the type itself. */
export const typeAsString = (field: FieldDefinition): string =>
  field.settings.multiple === true ? `${field.type}Multi` : field.type;

/**
 * A display name as SharePoint encodes it into an internal name: every UTF-16 unit beyond ASCII letters and digits
 * becomes `_xHHHH_`, and the whole is cut to 32 characters.
 */
export function encodeInternalName(displayName: string): string {
  const name = displayName.trim();
  const units = Array.from({ length: name.length }, (_, at) => name.charAt(at));
  return units
    .map((unit, at) => (/[A-Za-z_]/.test(unit) || (at > 0 && /\d/.test(unit)) ? unit : encodeUnit(unit)))
    .join("")
    .slice(0, 32);
}

const encodeUnit = (unit: string): string => `_x${unit.charCodeAt(0).toString(16).padStart(4, "0")}_`;

/** A list's address as part of its items' type: encoded, `_` included, first letter upper case. */
export function encodeEntityTypeName(urlName: string): string {
  const encoded = Array.from({ length: urlName.length }, (_, at) => urlName.charAt(at))
    .map((unit) => (/[A-Za-z0-9]/.test(unit) ? unit : encodeUnit(unit)))
    .join("");
  const capital = encoded.charAt(0).toUpperCase() + encoded.slice(1);
  return capital.startsWith("_") ? `OData_${capital}` : capital;
}
