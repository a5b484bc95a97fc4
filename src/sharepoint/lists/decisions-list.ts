import { outcomeLabels, standingLabels, type Decision } from "#domain/decisions/decision.ts";
import { matterLabels } from "#domain/organisation/mandate.ts";
import {
  choice,
  key,
  lookup,
  note,
  optionalChoice,
  optionalLookup,
  text,
} from "#sharepoint/schema/columns.ts";
import { defineList } from "#sharepoint/schema/list.ts";
import { everyone } from "#sharepoint/schema/rights.ts";
import { texts } from "#sharepoint/schema/texts-column.ts";

export const decisionsList = defineList<Decision>({
  name: "Decisions",
  title: { sv: "Beslut", en: "Decisions" },
  purpose: {
    sv: "Beslut och rekommendationer: en rad, en avsändare, ändras aldrig.",
    en: "Decisions and recommendations: one row, one author, never changed.",
  },
  columns: {
    key: key(),
    initiativeId: lookup("Initiativ", "Initiative", "Initiatives", { indexed: true }),
    outcome: choice("Utfall", "Outcome", outcomeLabels, { indexed: true }),
    decidedById: lookup("Beslutad av", "Decided by", "People", { indexed: true }),
    bodyId: optionalLookup("Råd eller forum", "Council or forum", "Bodies", { indexed: true }),
    meetingId: optionalLookup("Möte", "Meeting", "Meetings", { indexed: true }),
    reason: note("Motivering", "Reason"),
    valuationId: optionalLookup("Värdering", "Valuation", "Valuations", { indexed: true, showField: "ID" }),
    step: text("Steg", "Step"),
    matter: optionalChoice("Ärendetyp", "Matter", matterLabels),
    model: text("Styrmodell", "Governing model", { indexed: true }),
    delegationPoint: note("Delegationspunkt", "Delegation point"),
    standing: choice("Räknas", "Counts", standingLabels, {
      startsAs: "notYetRead",
      whenUnknown: "notYetRead",
      indexed: true,
      derived: true,
    }),
    standingReason: texts("Varför det inte räknas", "Why it does not count", { derived: true }),
  },
  view: [
    "initiativeId",
    "outcome",
    "decidedById",
    "bodyId",
    "meetingId",
    "reason",
    "standing",
    "standingReason",
  ],
  // Owners say that a step's work is done: what counts is for the server to judge, by party and mandate.
  rights: everyone("add"),
});
