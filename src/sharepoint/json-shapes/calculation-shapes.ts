import * as z from "zod/mini";
import {
  benefitKinds,
  colours,
  takings,
  workEffects,
  type ChainLink,
  type MoneyLine,
} from "#domain/benefits/calculation.ts";
import { maybe, whole } from "./zod-parts.ts";

/** Costs and economic effects of a calculation. */
export const moneyLines: z.ZodMiniType<readonly MoneyLine[]> = z.array(
  whole({
    kind: z.enum(["cost", "effect"]),
    what: z.string(),
    unitId: maybe(z.int()),
    year: z.int(),
    costType: z.string(),
    amount: z.number(),
    estimate: maybe(whole({ optimistic: z.number(), likely: z.number(), pessimistic: z.number() })),
    colour: z.enum(colours),
    benefitKind: z.enum(benefitKinds),
    taking: z.enum(takings),
    freed: maybe(whole({ hours: z.number(), hourlyCost: z.number() })),
  }),
);

/** The chain from activity over effect to benefit. */
export const chainLinks: z.ZodMiniType<readonly ChainLink[]> = z.array(
  whole({
    activity: z.string(),
    effect: z.string(),
    isNegative: z.boolean(),
    benefit: z.string(),
    goal: z.string(),
    indicator: z.string(),
    start: maybe(z.number()),
    target: maybe(z.number()),
    unitId: maybe(z.int()),
    workEffect: maybe(z.enum(workEffects)),
  }),
);
