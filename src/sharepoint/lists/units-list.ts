import { unitKindLabels, type Unit } from "#domain/organisation/unit.ts";
import { boolean, choice, key, optionalLookup, text } from "#sharepoint/schema/columns.ts";
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
  },
  view: ["name", "shortName", "kind", "managerId"],
  rights: everyone("read", { coordinators: "edit" }),
});
