import type { CamlCell, CamlRow } from "#local/sharepoint/caml/evaluate-caml.ts";
import type { FieldDefinition } from "#local/sharepoint/fields/field-definition.ts";
import type { References } from "#local/sharepoint/items/references.ts";
import type { Site } from "#local/sharepoint/site.ts";
import { valueOf, type Item } from "#local/sharepoint/store/item.ts";

/** The columns of a list by internal name. */
export type Columns = ReadonlyMap<string, FieldDefinition>;

const text = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
const number = (value: unknown): number => (typeof value === "number" ? value : Number(value));

function urlOf(value: unknown): string | null {
  if (typeof value !== "object" || value === null || !("Url" in value)) return null;
  return typeof value.Url === "string" ? value.Url : null;
}

function references(field: FieldDefinition, value: unknown, known: References): CamlCell {
  const property = known.property(
    field,
    field.type === "User" ? "Title" : (field.settings.lookupField ?? "Title"),
  );
  const one = (id: number) => {
    const shown = property.value(id);
    return { id, text: shown === undefined || shown === null ? "" : text(shown) };
  };
  const ids = Array.isArray(value) ? value.map(number) : undefined;
  return ids ? ids.map(one) : one(number(value));
}

const numeric: ReadonlySet<string> = new Set(["Number", "Currency", "Counter", "Integer"]);

function cellOf(field: FieldDefinition, value: unknown, known: References): CamlCell {
  const { type } = field;
  if (value === undefined || value === null) return null;
  if (field.builtIn && type === "Lookup") return typeof value === "number" ? value : text(value);
  if (type === "User" || type === "Lookup") return references(field, value, known);
  if (type === "DateTime") return new Date(text(value));
  if (numeric.has(type)) return number(value);
  if (type === "Boolean" || type === "Attachments") return value === true;
  if (type === "MultiChoice") return Array.isArray(value) ? value.map(text) : [text(value)];
  return type === "URL" ? urlOf(value) : text(value);
}

/** Columns whose value SharePoint computes. */
const computed: Readonly<Record<string, (site: Site, item: Item) => CamlCell>> = {
  FileRef: (site, item) => `${site.path}/${item.directory}/${item.leaf}`,
  FileDirRef: (site, item) => `${site.path}/${item.directory}`,
  LinkTitle: (_site, item) => text(item.values["Title"] ?? ""),
  LinkTitleNoMenu: (_site, item) => text(item.values["Title"] ?? ""),
  LinkFilename: (_site, item) => item.leaf,
  LinkFilenameNoMenu: (_site, item) => item.leaf,
};

export interface CamlSource {
  readonly site: Site;
  readonly columns: Columns;
  readonly references: References;
}

/** An item as CAML reads it. */
export const camlRow =
  ({ site, columns, references: known }: CamlSource, item: Item): CamlRow =>
  (name) => {
    const field = columns.get(name);
    const special = computed[name];
    if (special) return special(site, item);
    return field ? cellOf(field, valueOf(item, name), known) : null;
  };

/** The row that a paging position describes by the values of its sort columns: `p_Title=Åre`. */
export const positionRow =
  (columns: Columns, position: URLSearchParams): CamlRow =>
  (name) => {
    const shown = position.get(`p_${name}`);
    const field = columns.get(name);
    if (shown === null || shown === "" || !field) return null;
    if (field.type === "DateTime") return new Date(shown);
    if (numeric.has(field.type)) return Number(shown);
    return shown;
  };

/** How a cell is written into a paging position; columns with several values cannot be sorted on. */
export function positionText(cell: CamlCell): string {
  if (typeof cell === "string") return cell;
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  if (cell instanceof Date) return cell.toISOString();
  return cell !== null && "text" in cell ? cell.text : "";
}
