import {
  entityPropertyName,
  fieldKinds,
  isMultiple,
  typeAsString,
  type FieldDefinition,
  type FieldType,
} from "#local/sharepoint/fields/field-definition.ts";
import { fieldXml } from "#local/sharepoint/fields/field-xml.ts";
import type { Entity } from "#local/sharepoint/protocol/answer.ts";
import type { Site } from "#local/sharepoint/site.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";

const odataTypes: Partial<Record<FieldType, string>> = {
  Text: "SP.FieldText",
  Note: "SP.FieldMultiLineText",
  DateTime: "SP.FieldDateTime",
  Choice: "SP.FieldChoice",
  MultiChoice: "SP.FieldMultiChoice",
  Lookup: "SP.FieldLookup",
  Number: "SP.FieldNumber",
  Currency: "SP.FieldCurrency",
  URL: "SP.FieldUrl",
  User: "SP.FieldUser",
  Computed: "SP.FieldComputed",
  Guid: "SP.FieldGuid",
  Calculated: "SP.FieldCalculated",
};

const displayNames: Readonly<Record<string, string>> = {
  Text: "Single line of text",
  Note: "Multiple lines of text",
  DateTime: "Date and Time",
  Choice: "Choice",
  MultiChoice: "Choice",
  Lookup: "Lookup",
  LookupMulti: "Lookup",
  Boolean: "Yes/No",
  URL: "Hyperlink or Picture",
  User: "Person or Group",
  UserMulti: "Person or Group",
};

const emptyId = "00000000-0000-0000-0000-000000000000";

function lookupProperties(site: Site, field: FieldDefinition): Record<string, unknown> {
  const { settings } = field;
  return {
    AllowMultipleValues: isMultiple(field),
    DependentLookupInternalNames: [],
    IsDependentLookup: false,
    IsRelationship: field.type === "Lookup" && settings.lookupList !== undefined,
    LookupField: settings.lookupField ?? "",
    LookupList: settings.lookupList === undefined ? "" : `{${settings.lookupList}}`,
    LookupWebId: site.webId,
    PrimaryFieldId: null,
    RelationshipDeleteBehavior: 0,
    UnlimitedLengthInDocumentLibrary: false,
  };
}

function numberProperties({ settings }: FieldDefinition): Record<string, unknown> {
  return {
    CommaSeparator: true,
    CustomUnitName: null,
    CustomUnitOnRight: true,
    DisplayFormat: settings.decimals ?? -1,
    MaximumValue: settings.maximum ?? Number.MAX_VALUE,
    MinimumValue: settings.minimum ?? -Number.MAX_VALUE,
    ShowAsPercentage: settings.percentage ?? false,
    Unit: null,
  };
}

type Describe = (site: Site, field: FieldDefinition) => Record<string, unknown>;

/** What only this type of column shows. */
const typeProperties: Partial<Record<FieldType, Describe>> = {
  Text: (_site, { settings }) => ({ MaxLength: settings.maxLength ?? 255 }),
  Note: (_site, { settings }) => ({
    AllowHyperlink: true,
    AppendOnly: settings.appendOnly ?? false,
    IsLongHyperlink: false,
    NumberOfLines: settings.numberOfLines ?? 6,
    RestrictedMode: true,
    RichText: settings.richText ?? false,
    UnlimitedLengthInDocumentLibrary: false,
    WikiLinking: false,
  }),
  Choice: (_site, { settings }) => ({
    FillInChoice: settings.fillIn ?? false,
    Mappings: null,
    Choices: settings.choices ?? [],
    EditFormat: settings.format ?? 0,
  }),
  MultiChoice: (_site, { settings }) => ({
    FillInChoice: settings.fillIn ?? false,
    Mappings: null,
    Choices: settings.choices ?? [],
  }),
  DateTime: (_site, { settings }) => ({
    DateTimeCalendarType: 0,
    DisplayFormat: settings.format ?? 1,
    FriendlyDisplayFormat: 0,
  }),
  Number: (_site, field) => numberProperties(field),
  Currency: (_site, field) => ({
    ...numberProperties(field),
    CurrencyLocaleId: field.settings.currencyLocaleId ?? 1033,
  }),
  URL: (_site, { settings }) => ({ DisplayFormat: settings.format ?? 0 }),
  Lookup: lookupProperties,
  User: (site, field) => ({
    ...lookupProperties(site, field),
    AllowDisplay: true,
    Presence: true,
    SelectionGroup: 0,
    SelectionMode: field.settings.selectionMode ?? 1,
    UserDisplayOptions: null,
  }),
};

/** A column as an SP.Field of its type. Property names and defaults are recorded on a tenant. */
export function fieldEntity(site: Site, list: List, field: FieldDefinition): Entity {
  return {
    type: odataTypes[field.type] ?? "SP.Field",
    path: `Web/Lists(guid'${list.id}')/Fields(guid'${field.id}')`,
    properties: {
      AutoIndexed: false,
      CanBeDeleted: !field.builtIn,
      ClientSideComponentId: emptyId,
      ClientSideComponentProperties: null,
      ClientValidationFormula: null,
      ClientValidationMessage: null,
      CustomFormatter: field.customFormatter ?? null,
      DefaultFormula: null,
      DefaultValue: field.defaultValue,
      Description: field.description,
      Direction: "none",
      EnforceUniqueValues: field.unique,
      EntityPropertyName: entityPropertyName(field),
      Filterable: field.type !== "Note",
      FromBaseType: field.builtIn,
      Group: field.group,
      Hidden: field.hidden,
      Id: field.id,
      Indexed: field.indexed,
      IndexStatus: 0,
      InternalName: field.internalName,
      IsModern: false,
      JSLink: "clienttemplates.js",
      PinnedToFiltersPane: false,
      ReadOnlyField: field.readOnly,
      Required: field.required,
      SchemaXml: fieldXml(list, field),
      Scope: `${site.path}/${list.url}`,
      Sealed: false,
      ShowInFiltersPane: 0,
      Sortable: field.type !== "Note",
      StaticName: field.internalName,
      Title: field.title,
      FieldTypeKind: fieldKinds[field.type],
      TypeAsString: typeAsString(field),
      TypeDisplayName: displayNames[typeAsString(field)] ?? typeAsString(field),
      TypeShortDescription:
        field.type === "Choice"
          ? "Choice (menu to choose from)"
          : (displayNames[typeAsString(field)] ?? typeAsString(field)),
      ValidationFormula: null,
      ValidationMessage: null,
      ...typeProperties[field.type]?.(site, field),
    },
  };
}
