import type { HandOver } from "#domain/organisation/hand-over.ts";
import { key, note, optionalLookup, text } from "#sharepoint/schema/columns.ts";
import { day } from "#sharepoint/schema/date-columns.ts";
import { defineList } from "#sharepoint/schema/list.ts";
import { everyone } from "#sharepoint/schema/rights.ts";

export const handOversList = defineList<HandOver>({
  name: "HandOvers",
  title: { sv: "Överlämningar", en: "Hand-overs" },
  purpose: {
    sv: "Roller som har gått från en person till en annan: rader läggs till och ändras aldrig.",
    en: "Roles that went from one person to another: rows are added and never changed.",
  },
  columns: {
    key: key(),
    what: text("Vad", "What", { internalName: "Title" }),
    fromId: optionalLookup("Från", "From", "People", { indexed: true }),
    toId: optionalLookup("Till", "To", "People", { indexed: true }),
    on: day("Dag", "Day", { indexed: true, whenEmpty: "longAgo", internalName: "HandedOverOn" }),
    note: note("Att veta", "To know"),
  },
  view: ["what", "fromId", "toId", "on", "note"],
  rights: everyone("read", { coordinators: "add" }),
});
