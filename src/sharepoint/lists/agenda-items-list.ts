import { agendaItemTypeLabels, type AgendaItem } from "#domain/meetings/meeting.ts";
import { boolean, choice, key, lookup, note, number } from "#sharepoint/schema/columns.ts";
import { defineList } from "#sharepoint/schema/list.ts";
import { everyone } from "#sharepoint/schema/rights.ts";

export const agendaItemsList = defineList<AgendaItem>({
  name: "AgendaItems",
  title: { sv: "Dagordningspunkter", en: "Agenda items" },
  purpose: { sv: "Ett initiativ på ett mötes dagordning.", en: "One initiative on one meeting's agenda." },
  columns: {
    key: key(),
    meetingId: lookup("Möte", "Meeting", "Meetings", { indexed: true }),
    initiativeId: lookup("Initiativ", "Initiative", "Initiatives", { indexed: true }),
    itemType: choice("Ärendetyp", "Item type", agendaItemTypeLabels, { startsAs: "decision" }),
    position: number("Ordning", "Position", { indexed: true, derived: true }),
    minutes: number("Minuter", "Minutes", { derived: true }),
    note: note("Varför", "Why", { derived: true }),
    isWithdrawn: boolean("Borttagen", "Taken off"),
  },
  view: ["meetingId", "position", "initiativeId", "itemType", "minutes", "note", "isWithdrawn"],
  rights: everyone("add", { coordinators: "edit", members: "edit" }),
});
