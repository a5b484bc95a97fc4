import type { FieldDefinition } from "#local/sharepoint/fields/field-definition.ts";
import { isMultiple } from "#local/sharepoint/fields/field-definition.ts";
import { columnValue } from "#local/sharepoint/items/column-value.ts";
import { SharePointError } from "#local/sharepoint/errors.ts";
import { isRecord } from "#local/sharepoint/protocol/json-body.ts";
import type { Site } from "#local/sharepoint/site.ts";

const numberOf = (text: string): number | undefined => {
  const plain = text.replaceAll(/[\s\u00a0]/g, "").replace(",", ".");
  const value = Number(plain);
  return plain === "" || Number.isNaN(value) ? undefined : value;
};

/** `[{"Key":"i:0#.f|membership|…"}]` */
function peopleOf(site: Site, text: string): (number | undefined)[] {
  const parsed: unknown = JSON.parse(text);
  const people = Array.isArray(parsed) ? (parsed as unknown[]) : [];
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

function parsed(site: Site, field: FieldDefinition, text: string): unknown {
  switch (field.type) {
    case "Number":
    case "Currency":
      return numberOf(text) ?? text;
    case "Boolean":
      return text === "1" || text.toLowerCase() === "true";
    case "MultiChoice":
      return text.split(";#").filter((choice) => choice !== "");
    case "User": {
      const ids = peopleOf(site, text);
      return isMultiple(field) ? ids : ids[0];
    }
    case "Lookup": {
      const ids = idsOf(text);
      return isMultiple(field) ? ids : (ids[0] ?? text);
    }
    case "URL": {
      const [url = "", ...description] = text.split(", ");
      return { Url: url, Description: description.join(", ") };
    }
    case "DateTime":
      return text.replace(" ", "T");
    default:
      return text;
  }
}

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
    const value = parsed(site, field, text);
    return { ok: true, value: columnValue(site, field, value) };
  } catch (error) {
    if (error instanceof SharePointError || error instanceof SyntaxError)
      return { ok: false, message: error instanceof SyntaxError ? "The value is not valid." : error.message };
    throw error;
  }
}
