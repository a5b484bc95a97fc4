import { ListsChangedError } from "#domain/shared/failures.ts";
import { note } from "./columns.ts";
import type { Column, ColumnOptions } from "./column.ts";

/** What a value must look like; a zod schema is one. */
export interface Shape<Value> {
  readonly safeParse: (
    raw: unknown,
  ) => { readonly success: true; readonly data: Value } | { readonly success: false };
}

interface JsonOptions<Value> extends Partial<Pick<Column<Value>, "parts">> {
  readonly whenEmpty: Value;
}

/**
 * A value kept as JSON text and checked when read. It is written as it will be read, so that the same value is always the same
 * text, whatever the order of its properties.
 * @param whenEmpty what an empty cell means
 */
export function json<Value>(
  sv: string,
  en: string,
  shape: Shape<Value>,
  { whenEmpty, parts, ...options }: ColumnOptions & JsonOptions<Value>,
): Column<Value> {
  return {
    ...note(sv, en, options),
    ...(parts === undefined ? {} : { parts }),
    read: (raw) => {
      if (typeof raw !== "string" || raw.trim() === "") return whenEmpty;
      const found = shape.safeParse(parse(raw));
      if (!found.success) throw new ListsChangedError(sv, "It holds something else than it should.");
      return found.data;
    },
    write: (value) => {
      const found = shape.safeParse(parse(JSON.stringify(value)));
      return JSON.stringify(found.success ? found.data : value);
    },
  };
}

function parse(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}
