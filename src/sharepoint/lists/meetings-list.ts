import type { Labels } from "#domain/shared/language.ts";
import type { AgendaState, Meeting } from "#domain/meetings/meeting.ts";
import { choice, key, lookup, note, text } from "#sharepoint/schema/columns.ts";
import { instant } from "#sharepoint/schema/date-columns.ts";
import { defineList } from "#sharepoint/schema/list.ts";
import { everyone } from "#sharepoint/schema/rights.ts";

const agendaStateLabels: Labels<AgendaState> = {
  draft: { sv: "Utkast", en: "Draft" },
  toPost: { sv: "Ska publiceras", en: "To be posted" },
  posted: { sv: "Publicerad", en: "Posted" },
};

export const meetingsList = defineList<Meeting>({
  name: "Meetings",
  title: { sv: "Möten", en: "Meetings" },
  purpose: { sv: "Rådens och forumens möten.", en: "Meetings of councils and forums." },
  columns: {
    key: key(),
    bodyId: lookup("Råd eller forum", "Council or forum", "Bodies", { indexed: true }),
    title: text("Rubrik", "Title"),
    startsAt: instant("Börjar", "Starts", { indexed: true }),
    endsAt: instant("Slutar", "Ends", { indexed: true }),
    place: text("Plats", "Place"),
    /** Longer than the 255 characters of a text or hyperlink column. */
    joinUrl: note("Teams-möte", "Teams meeting"),
    agendaState: choice("Dagordning", "Agenda", agendaStateLabels, {
      startsAs: "draft",
      whenUnknown: "draft",
      indexed: true,
      derived: true,
    }),
  },
  view: ["title", "bodyId", "startsAt", "endsAt", "place", "agendaState"],
  rights: everyone("read", { coordinators: "edit", members: "edit" }),
});
