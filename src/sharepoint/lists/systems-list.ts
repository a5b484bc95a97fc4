import { systemKindLabels, systemStateLabels, type System } from "#domain/systems/system.ts";
import {
  choice,
  key,
  note,
  optionalKronor,
  optionalLookup,
  optionalNumber,
  text,
} from "#sharepoint/schema/columns.ts";
import { optionalDay } from "#sharepoint/schema/date-columns.ts";
import { defineList } from "#sharepoint/schema/list.ts";
import { everyone } from "#sharepoint/schema/rights.ts";

export const systemsList = defineList<System>({
  name: "Systems",
  title: { sv: "Objekt och system", en: "Objects and systems" },
  purpose: {
    sv: "Förvaltningsobjekt och system: vem som ansvarar, vad de kostar och när de måste ersättas.",
    en: "Managed objects and systems: who is responsible, what they cost and when they must be replaced.",
  },
  columns: {
    key: key(),
    name: text("Objekt eller system", "Object or system", { internalName: "Title" }),
    kind: choice("Slag", "Kind", systemKindLabels, { startsAs: "system", whenUnknown: "system" }),
    unitId: optionalLookup("Enhet", "Unit", "Units", { indexed: true }),
    objectManagerId: optionalLookup("Objektförvaltare", "Object manager", "People"),
    ownerId: optionalLookup("Systemägare", "System owner", "People"),
    managerId: optionalLookup("Systemförvaltare", "System manager", "People"),
    operationsId: optionalLookup("Driftansvarig", "Responsible for operations", "People"),
    state: choice("Läge", "State", systemStateLabels, {
      startsAs: "inUse",
      whenUnknown: "inUse",
      indexed: true,
    }),
    retiredOn: optionalDay("Avvecklat", "Retired on"),
    yearlyCost: optionalKronor("Kostnad per år (kr)", "Yearly cost (SEK)"),
    decidedBudget: optionalKronor("Beslutad budget i år (kr)", "Decided budget this year (SEK)"),
    usedBudget: optionalKronor("Använt i år (kr)", "Used this year (SEK)"),
    replaceInYear: optionalNumber("Ersätts senast år", "Replaced by year", { indexed: true }),
    replacementCost: optionalKronor("Kostnad för att ersätta (kr)", "Cost of replacing (SEK)"),
    note: note("Anteckning", "Note"),
  },
  view: ["name", "kind", "unitId", "ownerId", "managerId", "state", "yearlyCost", "replaceInYear"],
  rights: everyone("read", { coordinators: "edit", managers: "edit" }),
});
