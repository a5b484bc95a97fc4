import type { ModelVersion } from "#domain/governance/model-version.ts";
import { definition } from "#sharepoint/json-shapes/definition-column.ts";
import { key, optionalLookup, text } from "#sharepoint/schema/columns.ts";
import { day } from "#sharepoint/schema/date-columns.ts";
import { defineList } from "#sharepoint/schema/list.ts";
import { everyone } from "#sharepoint/schema/rights.ts";
import { texts } from "#sharepoint/schema/texts-column.ts";

export const modelsList = defineList<ModelVersion>({
  name: "Models",
  title: { sv: "Styrmodeller", en: "Governing models" },
  purpose: {
    sv: "Styrmodellens beslutade versioner: en rad läggs till och ändras aldrig, och tar över från sin dag.",
    en: "The governing model's decided versions: a row is added and never changed, and takes over from its day.",
  },
  columns: {
    key: key(),
    name: text("Styrmodell", "Governing model", { internalName: "Title" }),
    takesOverOn: day("Tar över", "Takes over on", { indexed: true, whenEmpty: "never" }),
    decidedBy: text("Beslutad av", "Decided by"),
    decidedOn: day("Beslutad den", "Decided on", { whenEmpty: "never" }),
    paragraph: text("Paragraf", "Paragraph"),
    publishedById: optionalLookup("Publicerad av", "Published by", "People"),
    note: texts("Vad som är nytt", "What is new"),
    definition: definition("Definition", "Definition"),
  },
  view: ["name", "takesOverOn", "decidedBy", "decidedOn", "paragraph", "note"],
  rights: everyone("read", { coordinators: "add" }),
  isAddedToInTab: true,
});
