import { standingLabels } from "#domain/decisions/decision.ts";
import type { Plan } from "#domain/plans/plan.ts";
import { planItems, planObjects } from "#sharepoint/json-shapes/plan-items.ts";
import { choice, key, note, number, optionalLookup, text } from "#sharepoint/schema/columns.ts";
import { day } from "#sharepoint/schema/date-columns.ts";
import { json } from "#sharepoint/schema/json-column.ts";
import { defineList } from "#sharepoint/schema/list.ts";
import { everyone } from "#sharepoint/schema/rights.ts";
import { texts } from "#sharepoint/schema/texts-column.ts";

export const plansList = defineList<Plan>({
  name: "Plans",
  title: { sv: "Färdplaner", en: "Plans" },
  purpose: {
    sv: "Enheters färdplaner och hela kommunens handlingsplan som de är beslutade: en rad per beslut, ändras aldrig; den nyaste som räknas gäller för året.",
    en: "Units' roadmaps and the whole municipality's action plan as decided: one row for each decision, never changed; the newest that counts holds for the year.",
  },
  columns: {
    key: key(),
    unitId: optionalLookup("Enhet", "Unit", "Units", { indexed: true }),
    year: number("År", "Year", { indexed: true }),
    bodyId: optionalLookup("Råd eller forum", "Council or forum", "Bodies"),
    decidedById: optionalLookup("Beslutad av", "Decided by", "People"),
    decidedOn: day("Beslutsdatum", "Decided on", { whenEmpty: "longAgo" }),
    paragraph: text("Paragraf", "Paragraph"),
    note: note("Anteckning", "Note"),
    items: json("Innehåll", "Content", planItems, { whenEmpty: [] }),
    objects: json("Objekt", "Objects", planObjects, { whenEmpty: [] }),
    standing: choice("Räknas", "Counts", standingLabels, {
      startsAs: "notYetRead",
      whenUnknown: "notYetRead",
      derived: true,
    }),
    standingReason: texts("Varför det inte räknas", "Why it does not count", { derived: true }),
  },
  view: ["unitId", "year", "bodyId", "decidedById", "decidedOn", "paragraph", "standing"],
  // A forum may consist of staff: who may decide a plan is for the server to judge.
  rights: everyone("add"),
  isAddedToInTab: true,
});
