import * as z from "zod/mini";
import type { Text } from "#domain/shared/language.ts";
import type { ValuationModel } from "#domain/valuation/valuation-model.ts";
import { key, number, text } from "#sharepoint/schema/columns.ts";
import { json } from "#sharepoint/schema/json-column.ts";
import { defineList } from "#sharepoint/schema/list.ts";
import { everyone } from "#sharepoint/schema/rights.ts";

/** One version of a valuation model as the municipality keeps it. */
export interface KeptModel {
  /** `<model>:<version>`: a version is never changed once a valuation has used it. */
  readonly key: string;
  readonly name: string;
  readonly version: number;
  readonly definition: ValuationModel | undefined;
}

const texts: z.ZodMiniType<Text> = z.object({ sv: z.string(), en: z.string() });
const definition: z.ZodMiniType<ValuationModel | undefined> = z.optional(
  z.object({
    key: z.string(),
    version: z.number(),
    name: texts,
    when: texts,
    source: z.string(),
    criteria: z.array(
      z.object({
        key: z.string(),
        name: texts,
        guidance: texts,
        levels: z.array(z.object({ value: z.number(), name: texts, meaning: texts })),
        isInverse: z.boolean(),
      }),
    ),
  }),
);

export const modelsList = defineList<KeptModel>({
  name: "Models",
  title: { sv: "Värderingsmodeller", en: "Valuation models" },
  purpose: {
    sv: "Värderingsmodeller som data: kriterier, nivåer och var de är beslutade.",
    en: "Valuation models as data: criteria, levels and where they were decided.",
  },
  columns: {
    key: key(),
    name: text("Modell", "Model", { internalName: "Title" }),
    version: number("Modellversion", "Model version", { indexed: true, internalName: "ModelVersion" }),
    definition: json("Definition", "Definition", definition, { whenEmpty: undefined }),
  },
  view: ["name", "version"],
  rights: everyone("read", { coordinators: "edit" }),
});
