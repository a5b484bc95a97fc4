import { unitKindLabels, type Unit } from "#domain/organisation/unit.ts";
import { boolean, choice, key, optionalKronor, optionalLookup, text } from "#sharepoint/schema/columns.ts";
import { defineList } from "#sharepoint/schema/list.ts";
import { everyone } from "#sharepoint/schema/rights.ts";

export const unitsList = defineList<Unit>({
  name: "Units",
  title: { sv: "Enheter", en: "Units" },
  purpose: {
    sv: "Förvaltningar, nämnder och kommunala bolag som har initiativ.",
    en: "Administrations, boards and municipal companies that have initiatives.",
  },
  columns: {
    key: key(),
    name: text("Enhet", "Unit", { internalName: "Title" }),
    shortName: text("Kortnamn", "Short name"),
    kind: choice("Slag", "Kind", unitKindLabels, { startsAs: "administration" }),
    managerId: optionalLookup("Chef", "Manager", "People", { indexed: true }),
    isCentral: boolean("Central", "Central"),
    strategistId: optionalLookup("Strateg", "Strategist", "People", { indexed: true }),
    means: optionalKronor("Utrymme per år (kr)", "Means a year (SEK)"),
    result: optionalKronor("Resultat mot ram (kr)", "Result against the frame (SEK)"),
  },
  view: ["name", "shortName", "kind", "managerId", "strategistId"],
  rights: everyone("read", { coordinators: "edit" }),
});
