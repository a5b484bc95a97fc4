import {
  isMultiple,
  type FieldDefinition,
  type FieldType,
} from "#local/sharepoint/fields/field-definition.ts";
import { columnValue } from "#local/sharepoint/items/column-value.ts";
import { SharePointError } from "#local/sharepoint/errors.ts";
import { arrayOf, isRecord } from "#local/sharepoint/protocol/json-body.ts";
import type { Site } from "#local/sharepoint/site.ts";

const numberOf = (text: string): number | undefined => {
  const plain = text.replaceAll(/[\s\u00a0]/g, "").replace(",", ".");
  const value = Number(plain);
  return plain === "" || Number.isNaN(value) ? undefined : value;
};

/** `[{"Key":"i:0#.f|membership|…"}]` */
function peopleOf(site: Site, text: string): (number | undefined)[] {
  const people = arrayOf(JSON.parse(text)) ?? [];
  return people.map((person) =>
    isRecord(person) ? site.principals.ensureByLogin(String(person["Key"]))?.id : undefined,
  );
}

/** `1;#Text;#2;#Text`, `1;#2`, `1` */
const idsOf = (text: string): number[] => [
  ...new Set(
    text
      .split(";#")
      .map(Number)
      .filter((id) => Number.isInteger(id) && id > 0),
  ),
];

type Parse = (site: Site, field: FieldDefinition, text: string) => unknown;

const parsedNumber: Parse = (_site, _field, text) => numberOf(text) ?? text;

const parsers: Partial<Record<FieldType, Parse>> = {
  Number: parsedNumber,
  Currency: parsedNumber,
  Boolean: (_site, _field, text) => text === "1" || text.toLowerCase() === "true",
  MultiChoice: (_site, _field, text) => text.split(";#").filter((choice) => choice !== ""),
  User: (site, field, text) => {
    const ids = peopleOf(site, text);
    return isMultiple(field) ? ids : ids[0];
  },
  Lookup: (_site, field, text) => {
    const ids = idsOf(text);
    return isMultiple(field) ? ids : (ids[0] ?? text);
  },
  URL: (_site, _field, text) => {
    const [url = "", ...description] = text.split(", ");
    return { Url: url, Description: description.join(", ") };
  },
  DateTime: (_site, _field, text) => text.replace(" ", "T"),
};

export type FormValue =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

/** A value as a form sends it: text in the site's language (numbers with a comma, times on the site's clock). */
export function formValue(site: Site, field: FieldDefinition, text: string | null): FormValue {
  if (text === null || text === "") {
    return field.required
      ? { ok: false, message: "You must specify a value for this required field." }
      : { ok: true, value: undefined };
  }
  try {
    const value = parsers[field.type]?.(site, field, text) ?? text;
    return { ok: true, value: columnValue(site, field, value) };
  } catch (error) {
    if (error instanceof SharePointError || error instanceof SyntaxError)
      return { ok: false, message: error instanceof SyntaxError ? "The value is not valid." : error.message };
    throw error;
  }
}
