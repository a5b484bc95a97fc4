import { cadenceLabels } from "#domain/organisation/cadence.ts";
import type { Body } from "#domain/organisation/body.ts";
import { choice, key, lookups, note, optionalLookup, text } from "#sharepoint/schema/columns.ts";
import { optionalDay } from "#sharepoint/schema/date-columns.ts";
import { defineList } from "#sharepoint/schema/list.ts";
import { everyone } from "#sharepoint/schema/rights.ts";

export const bodiesList = defineList<Body>({
  name: "Bodies",
  title: { sv: "Råd och forum", en: "Councils and forums" },
  purpose: {
    sv: "Råd, beredningar och forum: syfte, ledamöter och kanal. Vad de får besluta står i styrmodellen.",
    en: "Councils, preparation groups and forums: purpose, members and channel. What they may decide stands in the governing model.",
  },
  columns: {
    key: key(),
    name: text("Råd eller forum", "Council or forum", { internalName: "Title" }),
    purpose: note("Syfte", "Purpose"),
    bodyRole: text("Roll i styrmodellen", "Role in the governing model", { indexed: true }),
    unitId: optionalLookup("Enhet", "Unit", "Units", { indexed: true }),
    cadence: choice("Hur ofta", "How often", cadenceLabels, {
      startsAs: "whenNeeded",
      whenUnknown: "whenNeeded",
    }),
    startsOn: optionalDay("Från", "From"),
    endsOn: optionalDay("Till", "To"),
    chairId: optionalLookup("Ordförande", "Chair", "People"),
    secretaryId: optionalLookup("Sekreterare", "Secretary", "People"),
    memberIds: lookups("Ledamöter", "Members", "People"),
    channelId: text("Teams-kanal", "Teams channel", { indexed: true }),
  },
  view: ["name", "bodyRole", "unitId", "cadence", "chairId", "secretaryId", "memberIds"],
  rights: everyone("read", { coordinators: "edit" }),
});
