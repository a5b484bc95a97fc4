import { mandateLabels, type Body } from "#domain/organisation/body.ts";
import { choice, key, lookups, note, optionalLookup, text } from "#sharepoint/schema/columns.ts";
import { optionalDay } from "#sharepoint/schema/date-columns.ts";
import { defineList } from "#sharepoint/schema/list.ts";
import { everyone } from "#sharepoint/schema/rights.ts";

export const bodiesList = defineList<Body>({
  name: "Bodies",
  title: { sv: "Råd och forum", en: "Councils and forums" },
  purpose: {
    sv: "Råd, beredningar och forum: syfte, mandat, ledamöter och kanal.",
    en: "Councils, preparation groups and forums: purpose, mandate, members and channel.",
  },
  columns: {
    key: key(),
    name: text("Råd eller forum", "Council or forum", { internalName: "Title" }),
    purpose: note("Syfte", "Purpose"),
    mandate: choice("Mandat", "Mandate", mandateLabels, { whenUnknown: "isInformed" }),
    startsOn: optionalDay("Från", "From"),
    endsOn: optionalDay("Till", "To"),
    chairId: optionalLookup("Ordförande", "Chair", "People"),
    secretaryId: optionalLookup("Sekreterare", "Secretary", "People"),
    memberIds: lookups("Ledamöter", "Members", "People"),
    channelId: text("Teams-kanal", "Teams channel", { indexed: true }),
  },
  view: ["name", "mandate", "chairId", "secretaryId", "memberIds"],
  rights: everyone("read", { coordinators: "edit" }),
});
