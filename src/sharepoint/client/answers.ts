import type { Item } from "#sharepoint/schema/list.ts";

/** An object of any kind that came from outside, or nothing. */
export const asObject = (value: unknown): Item | undefined =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- any object may be read by name
  typeof value === "object" && value !== null ? (value as Item) : undefined;

/** @throws Error when SharePoint answered something else than an object */
export function objectIn(value: unknown): Item {
  const found = asObject(value);
  if (found === undefined) throw new Error("SharePoint answered without the object that was asked for.");
  return found;
}

/** @throws Error when SharePoint answered something else than rows */
export function rowsIn(value: unknown): readonly Item[] {
  if (!Array.isArray(value)) throw new Error("SharePoint answered without the rows that were asked for.");
  return value.map(objectIn);
}

/** @throws Error when the property is no text */
export function textIn(object: Item, property: string): string {
  const value = object[property];
  if (typeof value !== "string") throw new Error(`SharePoint answered without "${property}".`);
  return value;
}
