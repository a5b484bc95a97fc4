import { retirementKindLabels, retirementStateLabels, type Retirement } from "#domain/systems/retirement.ts";
import {
  boolean,
  choice,
  key,
  lookup,
  note,
  optionalKronor,
  optionalLookup,
  text,
} from "#sharepoint/schema/columns.ts";
import { optionalDay } from "#sharepoint/schema/date-columns.ts";
import { defineList } from "#sharepoint/schema/list.ts";
import { everyone } from "#sharepoint/schema/rights.ts";

export const retirementsList = defineList<Retirement>({
  name: "Retirements",
  title: { sv: "Utfasningar", en: "Retirements" },
  purpose: {
    sv: "Processer, system, tjänster, strukturer och arbetssätt som tas bort när något nytt kommer: utlovat till en dag och bekräftat av den som äger det.",
    en: "Processes, systems, services, structures and ways of working that go when something new comes: promised by a day and confirmed by whoever owns them.",
  },
  columns: {
    key: key(),
    initiativeId: lookup("Initiativ", "Initiative", "Initiatives", { indexed: true }),
    kind: choice("Slag", "Kind", retirementKindLabels, { indexed: true }),
    name: text("Vad som tas bort", "What goes away", { internalName: "Title" }),
    systemId: optionalLookup("System", "System", "Systems", { indexed: true }),
    unitId: optionalLookup("Enhet", "Unit", "Units", { indexed: true }),
    ownerId: optionalLookup("Ägare", "Owner", "People", { indexed: true }),
    promisedOn: optionalDay("Utlovat till", "Promised by"),
    savedYearly: optionalKronor("Minskad kostnad per år (kr)", "Saved yearly (SEK)"),
    state: choice("Läge", "State", retirementStateLabels, {
      startsAs: "promised",
      whenUnknown: "promised",
      indexed: true,
    }),
    settledOn: optionalDay("Bekräftat den", "Confirmed on"),
    settledById: optionalLookup("Bekräftat av", "Confirmed by", "People"),
    note: note("Anteckning", "Note"),
    isRemoved: boolean("Borttagen", "Removed"),
  },
  view: ["name", "kind", "initiativeId", "unitId", "ownerId", "promisedOn", "state", "savedYearly"],
  rights: everyone("edit"),
  isAddedToInTab: true,
});
