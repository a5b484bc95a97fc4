import { ListsChangedError } from "#domain/shared/failures.ts";
import type * as z from "zod/mini";
import { note } from "./columns.ts";
import type { Column, ColumnOptions } from "./column.ts";

/**
 * A value kept as JSON text and checked when read.
 * @param whenEmpty what an empty cell means
 */
export function json<Value>(
  sv: string,
  en: string,
  schema: z.ZodMiniType<Value>,
  { whenEmpty, ...options }: ColumnOptions & { readonly whenEmpty: Value },
): Column<Value> {
  return {
    ...note(sv, en, options),
    read: (raw) => {
      if (typeof raw !== "string" || raw.trim() === "") return whenEmpty;
      const found = schema.safeParse(parse(raw));
      if (!found.success) throw new ListsChangedError(sv, "It holds something else than it should.");
      return found.data;
    },
    write: (value) => JSON.stringify(value),
  };
}

function parse(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}
