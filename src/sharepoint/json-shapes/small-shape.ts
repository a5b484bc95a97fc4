import type { Shape } from "#sharepoint/schema/json-column.ts";

/** An object that is no list. */
export const isObject = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === "object" && raw !== null && !Array.isArray(raw);

/**
 * A shape written by hand, for what every opening of the tab fetches: it would be alone there in needing a library.
 * @param read gives undefined for anything else than it should be
 */
export const smallShape = <Value>(read: (raw: unknown) => Value | undefined): Shape<Value> => ({
  safeParse: (raw) => {
    const data = read(raw);
    return data === undefined ? { success: false } : { success: true, data };
  },
});

/** Every part read; undefined as soon as one cannot be. */
export function everyPart<Part, Value>(
  parts: readonly Part[],
  read: (part: Part) => Value | undefined,
): Value[] | undefined {
  const found = parts.map(read);
  return found.every((each) => each !== undefined) ? found : undefined;
}
