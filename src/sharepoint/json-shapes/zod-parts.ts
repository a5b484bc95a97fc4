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
