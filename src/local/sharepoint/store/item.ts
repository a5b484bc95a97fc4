import type { FieldDefinition } from "#local/sharepoint/fields/field-definition.ts";
import { sortKey, type SortKey } from "#local/sharepoint/store/sort-key.ts";

/**
 * Values of the list's own columns by internal name; an empty column is absent. Text, Note, Choice: string. Number,
 * Currency: number. Boolean: boolean. DateTime: ISO 8601 in UTC, to the second. MultiChoice: string[]. Lookup, User:
 * id, or ids when several are allowed. URL: `{Url, Description}`.
 */
export type ItemValues = Readonly<Record<string, unknown>>;

export interface Item {
  /** Key of its list. */
  readonly list: number;
  readonly id: number;
  /** The GUID column; also the ETag's first part. */
  readonly guid: string;
  readonly uniqueId: string;
  /** Grows with each write: the ETag's second part. */
  readonly version: number;
  /** 512 for 1.0, 1024 for 2.0. */
  readonly uiVersion: number;
  /** Ids in the site's user table. */
  readonly author: number;
  readonly editor: number;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly modified: number;
  /** 1 when it has attachments. */
  readonly attachments: number;
  /** 1 for a folder, 0 for an item or file. */
  readonly folder: number;
  /** Site-relative folder: `Lists/Initiatives`. */
  readonly directory: string;
  /** File name, or `12_.000`. */
  readonly leaf: string;
  readonly values: ItemValues;
}

export const itemEtag = (item: Pick<Item, "guid" | "version">): string =>
  `"${item.guid},${String(item.version)}"`;

/** `3.0` */
export const versionLabel = (uiVersion: number): string =>
  `${String(Math.floor(uiVersion / 512))}.${String(uiVersion % 512)}`;

/** ISO 8601 to the second, as SharePoint writes times. */
export const isoSeconds = (milliseconds: number): string =>
  `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;

const systemValues: Readonly<Record<string, (item: Item) => unknown>> = {
  ID: (item) => item.id,
  Created: (item) => isoSeconds(item.created),
  Modified: (item) => isoSeconds(item.modified),
  Author: (item) => item.author,
  Editor: (item) => item.editor,
  GUID: (item) => item.guid,
  UniqueId: (item) => item.uniqueId,
  Attachments: (item) => item.attachments === 1,
  owshiddenversion: (item) => item.version,
  _UIVersion: (item) => item.uiVersion,
  _UIVersionString: (item) => versionLabel(item.uiVersion),
  FSObjType: (item) => item.folder,
  FileLeafRef: (item) => item.leaf,
};

/** A column's value, whether the list's own or one that SharePoint keeps; undefined when empty. */
export function valueOf(item: Item, internalName: string): unknown {
  const system = systemValues[internalName];
  return system ? system(item) : item.values[internalName];
}

/** Brings a value of a column into the form in which values of that column are compared. */
export function comparable(field: FieldDefinition, value: unknown): SortKey {
  if (field.type === "DateTime" && typeof value === "string") {
    const time = Date.parse(value);
    return Number.isNaN(time) ? null : time;
  }
  if (field.type === "URL" && typeof value === "object" && value !== null && "Url" in value)
    return sortKey(value.Url);
  return sortKey(value);
}

export const keyOf = (field: FieldDefinition, item: Item): SortKey =>
  comparable(field, valueOf(item, field.internalName));
