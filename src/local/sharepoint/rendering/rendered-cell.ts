import type { CamlCell, LookupCell } from "#local/sharepoint/caml/evaluate-caml.ts";
import { siteTime } from "#local/sharepoint/caml/site-time.ts";
import type { FieldDefinition, FieldType } from "#local/sharepoint/fields/field-definition.ts";
import type { Site } from "#local/sharepoint/site.ts";
import { isoSeconds } from "#local/sharepoint/store/item.ts";

/** A cell of a rendered row: its own property and those beside it, such as `Modified.FriendlyDisplay`. */
export type RenderedCell = Readonly<Record<string, unknown>>;

type Renderer = (field: FieldDefinition, cell: CamlCell, site: Site) => RenderedCell;

const two = (value: number): string => String(value).padStart(2, "0");

/** `2026-03-29 10:30`, or only the day. */
export function localDate(instant: Date, dateOnly: boolean): string {
  const { year, month, day, hour, minute } = siteTime(instant.getTime());
  const date = `${String(year)}-${two(month)}-${two(day)}`;
  return dateOnly ? date : `${date} ${two(hour)}:${two(minute)}`;
}

/** SharePoint writes numbers beside the shown text with fifteen significant digits: `12.5000000000000`. */
export const exactNumber = (value: number): string => value.toPrecision(15);

const swedish = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 14 });
const kronor = new Intl.NumberFormat("sv-SE", { style: "currency", currency: "SEK" });

export function lookupCells(cell: CamlCell): readonly LookupCell[] {
  const several = Array.isArray(cell) ? cell : [cell];
  return several.flatMap((one: CamlCell) =>
    typeof one === "object" && one !== null && "text" in one ? [one] : [],
  );
}

const people: Renderer = ({ internalName }, cell, site) => ({
  [internalName]: lookupCells(cell).map(({ id, text }) => {
    const email = site.principals.byId(id)?.email ?? "";
    return { id: String(id), title: text, email, sip: email, picture: "" };
  }),
});

const lookups: Renderer = ({ internalName }, cell) => ({
  [internalName]: lookupCells(cell).map(({ id, text }) => ({
    lookupId: id,
    lookupValue: text,
    isSecretFieldValue: false,
  })),
});

const date: Renderer = ({ internalName, settings }, cell) =>
  cell instanceof Date
    ? {
        [internalName]: localDate(cell, settings.format === 0),
        [`${internalName}.`]: isoSeconds(cell.getTime()),
        [`${internalName}.FriendlyDisplay`]: "",
      }
    : {};

const number =
  (format: Intl.NumberFormat): Renderer =>
  ({ internalName }, cell) => ({
    [internalName]: format.format(Number(cell)),
    [`${internalName}.`]: exactNumber(Number(cell)),
  });

const boolean: Renderer = ({ internalName }, cell) => ({
  [internalName]: cell === true ? "Ja" : "Nej",
  [`${internalName}.value`]: cell === true ? "1" : "0",
});

const renderers: Partial<Record<FieldType, Renderer>> = {
  User: people,
  Lookup: lookups,
  DateTime: date,
  Number: number(swedish),
  Currency: number(kronor),
  Boolean: boolean,
  MultiChoice: ({ internalName }, cell) => ({ [internalName]: cell }),
  Attachments: ({ internalName }, cell) => ({ [internalName]: cell === true ? "1" : "0" }),
};

/** What an empty cell leaves beside itself. */
const emptyBeside: Partial<Record<FieldType, string>> = {
  DateTime: ".",
  Number: ".",
  Currency: ".",
  Boolean: ".value",
};

/**
 * A value as RenderListDataAsStream gives it: people and lookups as objects, dates and numbers as the site's readers see
 * them with the exact value beside. Source: docs/fidelity.md, "Rendered rows".
 */
export function renderedCell(site: Site, field: FieldDefinition, cell: CamlCell): RenderedCell {
  const { internalName: name, type } = field;
  if (cell === null || cell === "" || (Array.isArray(cell) && cell.length === 0)) {
    const beside = emptyBeside[type];
    return beside === undefined ? { [name]: "" } : { [name]: "", [name + beside]: "" };
  }
  const render = field.builtIn && type === "Lookup" ? undefined : renderers[type];
  return render ? render(field, cell, site) : { [name]: textOf(cell) };
}

const textOf = (cell: CamlCell): string =>
  typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean" ? String(cell) : "";
