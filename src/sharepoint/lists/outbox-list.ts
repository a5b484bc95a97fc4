import { noticeStateLabels, type Notice, type NoticeKind } from "#domain/digest/notice.ts";
import type { Labels } from "#domain/shared/language.ts";
import { choice, key, note, number, optionalLookup, text } from "#sharepoint/schema/columns.ts";
import { instant, optionalInstant } from "#sharepoint/schema/date-columns.ts";
import { defineList } from "#sharepoint/schema/list.ts";
import { everyone } from "#sharepoint/schema/rights.ts";

const noticeKindLabels: Labels<NoticeKind> = {
  review: { sv: "Chefsgranskning", en: "Manager's review" },
  agenda: { sv: "Dagordning", en: "Agenda" },
  digest: { sv: "Sammandrag", en: "Digest" },
  receipt: { sv: "Kvittens", en: "Receipt" },
  informed: { sv: "Kännedom", en: "For information" },
  report: { sv: "Rapport", en: "Report" },
};

export const outboxList = defineList<Notice>({
  name: "Outbox",
  title: { sv: "Utskick", en: "Outbox" },
  purpose: {
    sv: "Ett meddelande till en mottagare, från väntande till levererat.",
    en: "One message to one recipient, from due to delivered.",
  },
  columns: {
    key: key(),
    kind: choice("Slag", "Kind", noticeKindLabels, { indexed: true }),
    recipient: text("Mottagare", "Recipient", { indexed: true }),
    initiativeId: optionalLookup("Initiativ", "Initiative", "Initiatives", { indexed: true }),
    meetingId: optionalLookup("Möte", "Meeting", "Meetings", { indexed: true }),
    content: note("Innehåll", "Content"),
    state: choice("Läge", "State", noticeStateLabels, { indexed: true, derived: true }),
    attempts: number("Försök", "Attempts", { derived: true }),
    notBefore: instant("Inte före", "Not before", { indexed: true, derived: true }),
    reason: note("Skäl", "Reason", { derived: true }),
    conversationId: text("Konversation", "Conversation", { indexed: true, derived: true }),
    activityId: text("Aktivitet", "Activity", { indexed: true, derived: true }),
    sentAt: optionalInstant("Skickat", "Sent at", { indexed: true, derived: true }),
  },
  view: ["kind", "recipient", "state", "reason", "attempts", "notBefore", "sentAt", "initiativeId"],
  rights: everyone("read"),
});
