import * as z from "zod/mini";
import { calendarDate, type CalendarDate } from "#domain/shared/calendar.ts";
import type { Text } from "#domain/shared/language.ts";

/** A text in both languages. */
export const text: z.ZodMiniType<Text> = z.strictObject({ sv: z.string(), en: z.string() });

/** A day that exists. */
export const day = z.custom<CalendarDate>(
  (raw) => typeof raw === "string" && calendarDate(raw) !== undefined,
);

/** Something that may be missing: JSON leaves out what is undefined, and people write null. */
export const maybe = <Value>(schema: z.ZodMiniType<Value>): z.ZodMiniType<Value | undefined> =>
  z.pipe(
    z.optional(z.nullable(schema)),
    z.transform((value) => value ?? undefined),
  );

/** A list that may be missing, as it is in what was written before there was one. */
export const orNone = <Value>(schema: z.ZodMiniType<readonly Value[]>): z.ZodMiniType<readonly Value[]> =>
  z.pipe(
    z.optional(z.nullable(schema)),
    z.transform((value) => value ?? []),
  );

/** An object with exactly these properties; one that may be missing is there as undefined, as its type says. */
export function whole<Shape extends z.core.$ZodShape>(
  shape: Shape,
): z.ZodMiniType<z.output<z.ZodMiniObject<Shape>>> {
  const names = Object.keys(shape);
  const object: z.ZodMiniType<object> = z.strictObject(shape);
  const filled = z.pipe(
    object,
    z.transform((found: object): object => {
      const values = new Map<string, unknown>(Object.entries(found));
      return Object.fromEntries(names.map((name) => [name, values.get(name)]));
    }),
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same properties, and those that were missing
  return filled as unknown as z.ZodMiniType<z.output<z.ZodMiniObject<Shape>>>;
}
