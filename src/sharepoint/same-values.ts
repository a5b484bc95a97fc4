import { columnOf, type List } from "./schema/list.ts";

/**
 * Whether a stored row says what was to be written. Line ends, outer spaces and the order
 * of several choices or links do not count: SharePoint may change them.
 * @param including whether to compare what the server may set after a row was added
 */
export function sameValues<Record extends object>(
  list: List<Record>,
  kept: Record,
  wanted: Partial<Record>,
  including: "derived" | "stated",
): boolean {
  const now = new Map<string, unknown>(Object.entries(kept));
  return Object.entries(wanted)
    .filter(([property]) => Object.hasOwn(list.columns, property))
    .every(([property, value]) => {
      const column = columnOf(list, property);
      if (including === "stated" && column.derived === true) return true;
      return plain(column.write(value)) === plain(column.write(now.get(property)));
    });
}

function plain(written: unknown): string {
  if (typeof written === "string") return JSON.stringify(written.replaceAll("\r\n", "\n").trim());
  return JSON.stringify(Array.isArray(written) ? written.map(String).toSorted() : (written ?? null));
}
