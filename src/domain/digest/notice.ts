import type { Instant } from "#domain/shared/calendar.ts";
import type { Labels, Language } from "#domain/shared/language.ts";

export const noticeKinds = ["review", "agenda", "digest", "receipt", "informed", "report"] as const;
/** A manager's review card, a meeting's agenda, the weekly digest, a short receipt, a word that asks nothing, or a report on a plan. */
export type NoticeKind = (typeof noticeKinds)[number];

export const noticeStates = ["due", "sending", "sent", "dead"] as const;
export type NoticeState = (typeof noticeStates)[number];
export const noticeStateLabels: Labels<NoticeState> = {
  due: { sv: "Väntar", en: "Waiting" },
  sending: { sv: "Skickas", en: "Being sent" },
  sent: { sv: "Skickat", en: "Sent" },
  dead: { sv: "Kunde inte skickas", en: "Could not be sent" },
};

/** One message to one recipient, from due to delivered: a row in the Outbox. */
export interface Notice {
  /** Derived from list, item, version, rule and recipient, so that the same change never makes two. */
  readonly key: string;
  readonly kind: NoticeKind;
  /** Person.key, or Body.key for its channel. */
  readonly recipient: string;
  readonly initiativeId: number | undefined;
  readonly meetingId: number | undefined;
  /** What the card is made from, as JSON text; ids and figures, never a rendered card. */
  readonly content: string;
  readonly state: NoticeState;
  readonly attempts: number;
  /** Not to be tried before. */
  readonly notBefore: Instant;
  /** Why it waits or could not be sent, in words for people. */
  readonly reason: string;
  readonly conversationId: string;
  readonly activityId: string;
  readonly sentAt: Instant | undefined;
}

/** Where the bot can reach a person or a channel. */
export interface Conversation {
  /** Person.key, or Teams channel id. */
  readonly key: string;
  readonly kind: "personal" | "channel";
  readonly conversationId: string;
  readonly serviceUrl: string;
  readonly tenantId: string;
  readonly teamId: string;
  /** What the person's Teams spoke last; undefined when it has not said, and for channels. */
  readonly preferredLanguage: Language | undefined;
  /** Set when the app was removed there: nothing is sent until it is back. */
  readonly removedAt: Instant | undefined;
}
