import type { Conversation } from "#domain/digest/notice.ts";
import type { Labels, Language } from "#domain/shared/language.ts";
import { choice, key, optionalChoice, text } from "#sharepoint/schema/columns.ts";
import { optionalInstant } from "#sharepoint/schema/date-columns.ts";
import { defineList } from "#sharepoint/schema/list.ts";

const conversationKindLabels: Labels<Conversation["kind"]> = {
  personal: { sv: "Personlig", en: "Personal" },
  channel: { sv: "Kanal", en: "Channel" },
};

const languageLabels: Labels<Language> = {
  sv: { sv: "Svenska", en: "Swedish" },
  en: { sv: "Engelska", en: "English" },
};

export const conversationsList = defineList<Conversation>({
  name: "Conversations",
  title: { sv: "Konversationer", en: "Conversations" },
  purpose: {
    sv: "Var boten når en person eller en kanal.",
    en: "Where the bot reaches a person or a channel.",
  },
  columns: {
    key: key(),
    kind: choice("Slag", "Kind", conversationKindLabels, { indexed: true }),
    conversationId: text("Konversation", "Conversation", { indexed: true, derived: true }),
    serviceUrl: text("Tjänstens adress", "Service URL", { derived: true }),
    tenantId: text("Klientorganisation", "Tenant"),
    teamId: text("Team", "Team", { indexed: true }),
    preferredLanguage: optionalChoice("Språk", "Language", languageLabels, { derived: true }),
    removedAt: optionalInstant("Borttagen", "Removed at", { derived: true }),
  },
  view: ["key", "kind", "removedAt"],
  rights: { coordinators: "read", auditors: "read" },
});
