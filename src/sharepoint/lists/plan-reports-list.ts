import { standingLabels } from "#domain/decisions/decision.ts";
import type { PlanReport } from "#domain/plans/plan-report.ts";
import { reportedItems } from "#sharepoint/json-shapes/plan-items.ts";
import { choice, key, lookup, note, optionalLookup } from "#sharepoint/schema/columns.ts";
import { day } from "#sharepoint/schema/date-columns.ts";
import { json } from "#sharepoint/schema/json-column.ts";
import { defineList } from "#sharepoint/schema/list.ts";
import { everyone } from "#sharepoint/schema/rights.ts";
import { texts } from "#sharepoint/schema/texts-column.ts";

export const planReportsList = defineList<PlanReport>({
  name: "PlanReports",
  title: { sv: "Rapporter om planer", en: "Reports on plans" },
  purpose: {
    sv: "Hur det har gått med en beslutad plan, som det har rapporterats: en rad per rapport, ändras aldrig.",
    en: "What has become of a decided plan, as reported: one row for each report, never changed.",
  },
  columns: {
    key: key(),
    planId: lookup("Plan", "Plan", "Plans", { indexed: true }),
    bodyId: optionalLookup("Rapporterad till", "Reported to", "Bodies"),
    reportedById: optionalLookup("Rapporterad av", "Reported by", "People"),
    reportedOn: day("Rapporterad den", "Reported on", { whenEmpty: "longAgo" }),
    words: note("Sammanfattning", "Summary"),
    items: json("Läget", "Standing", reportedItems, { whenEmpty: [] }),
    standing: choice("Räknas", "Counts", standingLabels, {
      startsAs: "notYetRead",
      whenUnknown: "notYetRead",
      derived: true,
    }),
    standingReason: texts("Varför det inte räknas", "Why it does not count", { derived: true }),
  },
  view: ["planId", "bodyId", "reportedById", "reportedOn", "words", "standing"],
  rights: everyone("read", { coordinators: "add", managers: "add", members: "add" }),
  isAddedToInTab: true,
});
