import type { CamlCell } from "#local/sharepoint/caml/evaluate-caml.ts";
import type { FieldDefinition, FieldType } from "#local/sharepoint/fields/field-definition.ts";
import { exactNumber, localDate, lookupCells } from "#local/sharepoint/rendering/rendered-cell.ts";
import { isoSeconds } from "#local/sharepoint/store/item.ts";

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "'": "&apos;",
  '"': "&quot;",
};

/** Escapes text for an attribute; characters that XML cannot hold are left out. */
export const attribute = (text: string): string =>
  text
    .replaceAll(/[&<>'"]/g, (sign) => escapes[sign] ?? sign)
    // oxlint-disable-next-line no-control-regex -- exactly these control characters are forbidden in XML 1.0
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, "")
    .replaceAll("\r", "&#xD;")
    .replaceAll("\n", "&#xA;")
    .replaceAll("\t", "&#x9;");

/** How dates are written: in UTC, or as the site's clock shows them. */
export type DateStyle = "utc" | "local";

type Writer = (cell: CamlCell, dates: DateStyle) => string;

const references: Writer = (cell) =>
  lookupCells(cell)
    .map(({ id, text }) => `${String(id)};#${text}`)
    .join(";#");
const number: Writer = (cell) => exactNumber(Number(cell));
const integer: Writer = (cell) => String(Number(cell));
const flag: Writer = (cell) => (cell === true ? "1" : "0");

const writers: Partial<Record<FieldType, Writer>> = {
  User: references,
  Lookup: references,
  Number: number,
  Currency: number,
  Counter: integer,
  Integer: integer,
  Boolean: flag,
  Attachments: flag,
  MultiChoice: (cell) => (Array.isArray(cell) ? `;#${cell.join(";#")};#` : ""),
  DateTime: (cell, dates) => {
    if (!(cell instanceof Date)) return "";
    return dates === "utc" ? isoSeconds(cell.getTime()) : `${localDate(cell, false)}:00`;
  },
};

/** A value as SharePoint's list rowsets write it: `12;#Anna Lind`, `12.5000000000000`; undefined when empty. */
export function rowsetValue(field: FieldDefinition, cell: CamlCell, dates: DateStyle): string | undefined {
  if (cell === null || cell === "" || (Array.isArray(cell) && cell.length === 0)) return undefined;
  const write = field.builtIn && field.type === "Lookup" ? undefined : writers[field.type];
  if (write) return write(cell, dates);
  return typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
}
