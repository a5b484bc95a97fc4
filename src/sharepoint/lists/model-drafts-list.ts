import type { ModelDraft } from "#domain/governance/model-version.ts";
import { definition } from "#sharepoint/json-shapes/definition-column.ts";
import { boolean, key, optionalLookup, text } from "#sharepoint/schema/columns.ts";
import { defineList } from "#sharepoint/schema/list.ts";

export const modelDraftsList = defineList<ModelDraft>({
  name: "ModelDrafts",
  title: { sv: "Modellutkast", en: "Model drafts" },
  purpose: {
    sv: "Styrmodeller som skrivs: ingen regel läser dem förrän de har publicerats.",
    en: "Governing models that are being written: no rule reads them until they are published.",
  },
  columns: {
    key: key(),
    name: text("Utkast", "Draft", { internalName: "Title" }),
    basedOn: text("Bygger på", "Based on"),
    editedById: optionalLookup("Senast ändrat av", "Last edited by", "People"),
    definition: definition("Definition", "Definition"),
    isRemoved: boolean("Borttaget", "Removed", { derived: true }),
  },
  view: ["name", "basedOn", "editedById", "isRemoved"],
  rights: { coordinators: "edit", auditors: "read" },
  isAddedToInTab: true,
});
