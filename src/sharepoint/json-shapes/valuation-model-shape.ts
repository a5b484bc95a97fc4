import * as z from "zod/mini";
import { calculationViews, criterionKinds, type ValuationModel } from "#domain/valuation/valuation-model.ts";
import { maybe, text, whole } from "./zod-parts.ts";

const criterion = whole({
  key: z.string(),
  name: text,
  guidance: text,
  kind: z.enum(criterionKinds),
  shows: maybe(z.enum(calculationViews)),
  levels: z.array(whole({ value: z.number(), name: text, meaning: text })),
  weight: z.number(),
  isRequired: z.boolean(),
  section: maybe(text),
  isInverse: z.boolean(),
});

export const valuationModel: z.ZodMiniType<ValuationModel> = whole({
  key: z.string(),
  version: z.int(),
  name: text,
  when: text,
  source: z.string(),
  criteria: z.array(criterion),
  quadrants: maybe(whole({ x: z.string(), y: z.string(), names: z.tuple([text, text, text, text]) })),
});
