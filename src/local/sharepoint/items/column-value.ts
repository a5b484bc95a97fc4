import { instantOfWallTime, siteTime } from "#local/sharepoint/caml/site-time.ts";
import { refusals } from "#local/sharepoint/errors.ts";
import {
  isMultiple,
  type FieldDefinition,
  type FieldType,
} from "#local/sharepoint/fields/field-definition.ts";
import { arrayOf, isRecord } from "#local/sharepoint/protocol/json-body.ts";
import type { Site } from "#local/sharepoint/site.ts";
import { isoSeconds } from "#local/sharepoint/store/item.ts";

function text(value: unknown, field: FieldDefinition): string {
  if (typeof value !== "string") throw refusals.valueInvalid("Edm.String");
  if (field.type === "Text" && value.length > (field.settings.maxLength ?? 255)) throw refusals.textTooLong();
  return value;
}

function number(value: unknown, { title, settings }: FieldDefinition): number {
  if (typeof value !== "number") throw refusals.valueInvalid("Edm.Double");
  const { minimum = -Number.MAX_VALUE, maximum = Number.MAX_VALUE } = settings;
  if (value < minimum || value > maximum)
    throw refusals.choiceOrNumberInvalid(
      `The value of the column ${title} must be between ${String(minimum)} and ${String(maximum)}.`,
    );
  return value;
}

/** The midnight at which a day begins on the site's clock. */
function startOfSiteDay(instant: number): number {
  const { year, month, day } = siteTime(instant);
  const date = [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
  return instantOfWallTime(`${date}T00:00:00`);
}

/** Times without a zone are on the site's clock; a column of dates keeps the midnight at which that day begins there. */
function time(value: unknown, { settings }: FieldDefinition): string {
  const written = typeof value === "string" ? value.trim() : "";
  const hasZone = /(?:Z|[+-]\d\d:?\d\d)$/i.test(written);
  const wall = /T/.test(written) ? written : `${written}T00:00:00`;
  const instant = hasZone ? Date.parse(written) : instantOfWallTime(wall);
  if (Number.isNaN(instant)) throw refusals.valueInvalid("Edm.DateTime");
  return isoSeconds(settings.format === 0 ? startOfSiteDay(instant) : instant);
}

function reference(site: Site, value: unknown, field: FieldDefinition): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw refusals.valueInvalid("Edm.Int32");
  if (field.type === "User" && !site.principals.byId(value)) throw refusals.userNotUnique();
  return value;
}

function link(value: unknown): { readonly Url: string; readonly Description: string } {
  if (!isRecord(value) || typeof value["Url"] !== "string") throw refusals.valueInvalid("SP.FieldUrlValue");
  const description = value["Description"];
  return {
    Url: value["Url"],
    Description: typeof description === "string" && description !== "" ? description : value["Url"],
  };
}

function several(value: unknown): unknown[] {
  const values = arrayOf(value);
  if (!values) throw refusals.valueInvalid("Collection");
  return values;
}

type Read = (site: Site, field: FieldDefinition, value: unknown) => unknown;

const referenced: Read = (site, field, value) => {
  if (!isMultiple(field)) return reference(site, value, field);
  const ids = several(value).map((id) => reference(site, id, field));
  return ids.length === 0 ? undefined : ids;
};

/** How a JSON value becomes a stored one; every other type holds text. */
const readers: Partial<Record<FieldType, Read>> = {
  Number: (_site, field, value) => number(value, field),
  Currency: (_site, field, value) => number(value, field),
  Integer: (_site, field, value) => number(value, field),
  Boolean: (_site, _field, value) => {
    if (typeof value !== "boolean") throw refusals.valueInvalid("Edm.Boolean");
    return value;
  },
  DateTime: (_site, field, value) => time(value, field),
  MultiChoice: (_site, field, value) => {
    const choices = several(value).map((choice) => text(choice, field));
    return choices.length === 0 ? undefined : choices;
  },
  User: referenced,
  Lookup: referenced,
  URL: (_site, _field, value) => link(value),
};

/**
 * A value from a request's JSON as the store keeps it; undefined empties the column.
 * @throws SharePointError when the value does not suit the column
 */
export function columnValue(site: Site, field: FieldDefinition, value: unknown): unknown {
  if (value === null || value === "") return undefined;
  const read = readers[field.type];
  return read ? read(site, field, value) : text(value, field);
}

function defaultTime(site: Site, field: FieldDefinition, written: string): unknown {
  if (written.toLowerCase() !== "[today]") return columnValue(site, field, written);
  const now = site.clock.now();
  return isoSeconds(field.settings.format === 0 ? startOfSiteDay(now) : now);
}

/** How a default of the schema becomes a stored value; types that are not here have none. */
const defaultReaders: Partial<
  Record<FieldType, (site: Site, field: FieldDefinition, written: string) => unknown>
> = {
  Boolean: (_site, _field, written) => written === "1" || written.toUpperCase() === "TRUE",
  Number: (_site, _field, written) => Number(written),
  Currency: (_site, _field, written) => Number(written),
  DateTime: defaultTime,
  MultiChoice: (_site, _field, written) => written.split(";#").filter((choice) => choice !== ""),
  Text: (_site, _field, written) => written,
  Note: (_site, _field, written) => written,
  Choice: (_site, _field, written) => written,
};

/** What a new item has in a column that the request does not name. */
export const defaultOf = (site: Site, field: FieldDefinition): unknown =>
  field.defaultValue === null || field.defaultValue === ""
    ? undefined
    : defaultReaders[field.type]?.(site, field, field.defaultValue);
