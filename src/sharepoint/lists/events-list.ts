import { eventKindLabels, type Event } from "#domain/digest/event.ts";
import { choice, key, note, optionalLookup } from "#sharepoint/schema/columns.ts";
import { instant } from "#sharepoint/schema/date-columns.ts";
import { defineList } from "#sharepoint/schema/list.ts";
import { everyone } from "#sharepoint/schema/rights.ts";
import { texts } from "#sharepoint/schema/texts-column.ts";

export const eventsList = defineList<Event>({
  name: "Events",
  title: { sv: "Händelser", en: "Events" },
  purpose: {
    sv: "Vad som har hänt, av vem och varför: rader läggs till och ändras aldrig.",
    en: "What has happened, by whom and why: rows are added and never changed.",
  },
  columns: {
    key: key(),
    kind: choice("Händelse", "Event", eventKindLabels, { indexed: true }),
    at: instant("När", "When", { indexed: true }),
    personId: optionalLookup("Vem", "Who", "People", { indexed: true }),
    initiativeId: optionalLookup("Initiativ", "Initiative", "Initiatives", { indexed: true }),
    meetingId: optionalLookup("Möte", "Meeting", "Meetings", { indexed: true }),
    from: note("Från", "From"),
    to: note("Till", "To"),
    why: texts("Varför", "Why"),
  },
  view: ["at", "kind", "initiativeId", "personId", "from", "to", "why"],
  rights: everyone("read"),
});
