import type { ListName } from "./list-names.ts";
import type { NamedColumn, RowLink } from "./list.ts";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/**
 * The `Field` element for createFieldAsXml; with option 8 its ASCII name stays the internal name, so that no encoded
 * names reach the code.
 * @param listId the id of the list that a lookup points to
 */
export function fieldXml([name, column]: NamedColumn, listId: (name: ListName) => string): string {
  const attributes: Record<string, string> = {
    Type: column.type,
    Name: name,
    StaticName: name,
    DisplayName: column.label.sv,
    Description: column.label.en,
    Required: "FALSE",
    ...column.attributes,
    ...(column.indexed === true || column.unique === true ? { Indexed: "TRUE" } : {}),
    ...(column.unique === true ? { EnforceUniqueValues: "TRUE" } : {}),
    ...(column.lookupTo === undefined
      ? {}
      : { List: `{${listId(column.lookupTo)}}`, ShowField: column.showField ?? "Title" }),
  };
  const choices = (column.choices ?? []).map((choice) => `<CHOICE>${escaped(choice)}</CHOICE>`).join("");
  const inside = [
    column.defaultValue === undefined ? "" : `<Default>${escaped(column.defaultValue)}</Default>`,
    choices === "" ? "" : `<CHOICES>${choices}</CHOICES>`,
  ].join("");
  return element(attributes, inside);
}

/** A column that never has a value and stays out of forms: it only shows a link. */
export const linkFieldXml = ({ internalName: name, label }: RowLink): string =>
  element({
    Type: "Text",
    Name: name,
    StaticName: name,
    DisplayName: label.sv,
    Description: label.en,
    Required: "FALSE",
    ShowInNewForm: "FALSE",
    ShowInEditForm: "FALSE",
    ShowInDisplayForm: "FALSE",
  });

function element(attributes: Readonly<Record<string, string>>, inside = ""): string {
  const written = Object.entries(attributes)
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(" ");
  return inside === "" ? `<Field ${written} />` : `<Field ${written}>${inside}</Field>`;
}
