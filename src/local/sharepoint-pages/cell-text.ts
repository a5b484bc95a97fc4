import type { ListField, ListRow } from "#local/sharepoint-pages/list-data.ts";

const day = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone: "Europe/Stockholm" });
const moment = new Intl.DateTimeFormat("sv-SE", {
  dateStyle: "short",
  timeStyle: "short",
  timeZone: "Europe/Stockholm",
});
const amount = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 2 });
const currency = new Intl.NumberFormat("sv-SE", {
  style: "currency",
  currency: "SEK",
  maximumFractionDigits: 0,
});

const written = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";

const property = (value: unknown, name: string): string => {
  if (typeof value !== "object" || value === null) return "";
  const found: unknown = Object.entries(value).find(([key]) => key === name)?.[1];
  return written(found);
};

/** The property of a person or of the other list's row that a column shows. */
export const shownProperty = ({ TypeAsString, LookupField }: ListField): string =>
  TypeAsString.startsWith("User") ? "Title" : (LookupField ?? "Title");

export const isReferring = ({ TypeAsString }: ListField): boolean =>
  /^(?:User|Lookup)(?:Multi)?$/u.test(TypeAsString);

/** A cell as SharePoint shows it to a Swedish reader. */
export function cellText(field: ListField, row: ListRow): string {
  const value = row[field.EntityPropertyName];
  if (value === null || value === undefined || value === "") return "";
  if (isReferring(field)) {
    return (Array.isArray(value) ? value : [value])
      .map((one) => property(one, shownProperty(field)))
      .join("; ");
  }
  switch (field.TypeAsString) {
    case "DateTime":
      return (field.DisplayFormat === 0 ? day : moment).format(new Date(written(value)));
    case "Boolean":
      return value === true ? "Ja" : "Nej";
    case "Number":
      return amount.format(Number(value));
    case "Currency":
      return currency.format(Number(value));
    case "URL":
      return property(value, "Description");
    case "MultiChoice":
      return Array.isArray(value) ? value.join("; ") : "";
    default:
      return written(value);
  }
}
