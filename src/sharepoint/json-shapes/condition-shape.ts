import * as z from "zod/mini";
import type { Amount, Condition } from "#domain/governance/condition.ts";

const fact = z.string();
const amount: z.ZodMiniType<Amount> = z.union([z.number(), z.strictObject({ parameter: z.string() })]);

/** Strict, so that a condition which says two things at once is refused instead of half read. */
export const condition: z.ZodMiniType<Condition> = z.union([
  z.strictObject({ fact, is: z.union([z.boolean(), z.string()]) }),
  z.strictObject({ fact, above: amount }),
  z.strictObject({ fact, atLeast: amount }),
  z.strictObject({ fact, below: amount }),
  z.strictObject({ fact, atMost: amount }),
  z.strictObject({ all: z.array(z.lazy(() => condition)) }),
  z.strictObject({ any: z.array(z.lazy(() => condition)) }),
  z.strictObject({ not: z.lazy(() => condition) }),
]);
