import type { Plan } from "#domain/plans/plan.ts";
import { planItems } from "#sharepoint/json-shapes/plan-items.ts";
import { key, lookup, note, number, optionalLookup, text } from "#sharepoint/schema/columns.ts";
import { day } from "#sharepoint/schema/date-columns.ts";
import { json } from "#sharepoint/schema/json-column.ts";
import { defineList } from "#sharepoint/schema/list.ts";
import { everyone } from "#sharepoint/schema/rights.ts";

export const plansList = defineList<Plan>({
  name: "Plans",
  title: { sv: "Färdplaner", en: "Plans" },
  purpose: {
    sv: "Enheters färdplaner som de är beslutade: en rad per beslut, ändras aldrig; den nyaste för ett år gäller.",
    en: "Units' plans as decided: one row for each decision, never changed; the newest of a year holds.",
  },
  columns: {
    key: key(),
    unitId: lookup("Enhet", "Unit", "Units", { indexed: true }),
    year: number("År", "Year", { indexed: true }),
    bodyId: optionalLookup("Råd eller forum", "Council or forum", "Bodies"),
    decidedById: optionalLookup("Beslutad av", "Decided by", "People"),
    decidedOn: day("Beslutsdatum", "Decided on", { whenEmpty: "longAgo" }),
    paragraph: text("Paragraf", "Paragraph"),
    note: note("Anteckning", "Note"),
    items: json("Innehåll", "Content", planItems, { whenEmpty: [] }),
  },
  view: ["unitId", "year", "bodyId", "decidedById", "decidedOn", "paragraph"],
  rights: everyone("read", { coordinators: "add", managers: "add", members: "add" }),
  isAddedToInTab: true,
  leavesOutUnreadable: true,
});
