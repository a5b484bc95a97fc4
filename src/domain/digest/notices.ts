import type { Decision } from "#domain/decisions/decision.ts";
import type { Duty } from "#domain/governance/duty.ts";
import type { Meeting } from "#domain/meetings/meeting.ts";
import type { Body } from "#domain/organisation/body.ts";
import type { Matter } from "#domain/organisation/mandate.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { CalendarDate, Instant } from "#domain/shared/calendar.ts";
import type { Text } from "#domain/shared/language.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Digest } from "./compose-digest.ts";
import type { Notice, NoticeKind } from "./notice.ts";

const due = (
  kind: NoticeKind,
  parts: readonly (string | number)[],
  recipient: string,
  at: Instant,
): Notice => ({
  key: [kind, ...parts, recipient].join(":"),
  kind,
  recipient,
  initiativeId: undefined,
  meetingId: undefined,
  content: "{}",
  state: "due",
  attempts: 0,
  notBefore: at,
  reason: "",
  conversationId: "",
  activityId: "",
  sentAt: undefined,
});

/** Why somebody could not be asked, for the delivery log. */
export const noManager: Text = {
  sv: "Förvaltningen har ingen chef angiven. Ange chef för förvaltningen, så skickas kortet.",
  en: "The unit has no manager. Name a manager for the unit and the card will be sent.",
};

/** An initiative that has come to a step where somebody is to say something. */
export interface Arrival {
  readonly initiativeId: number;
  /** Key of the step. */
  readonly step: string;
  /** The row that led there: `valuations.9`. */
  readonly cause: string;
  /** The valuation to take a stand on; undefined when there is none. */
  readonly valuationId: number | undefined;
}

/**
 * The ask to whoever is responsible at a step to say what is to be done; each arrival asks each person once.
 * @param recipient undefined when nobody is named for the step: the row then tells why it stays
 * @param nobody why nobody could be asked
 */
export function reviewNotice(
  { initiativeId, step, cause, valuationId }: Arrival,
  recipient: Pick<Person, "key"> | undefined,
  now: Instant,
  nobody: Text = noManager,
): Notice {
  const notice = {
    ...due("review", ["initiatives", initiativeId, step, cause], recipient?.key ?? "", now),
    initiativeId,
    content: JSON.stringify({ step, cause, valuationId }),
  };
  return recipient ? notice : { ...notice, state: "dead", reason: nobody.sv };
}

/** A word to whoever valued the need about what the manager answered. */
export const receiptNotice = (
  decision: Stored<Decision>,
  recipient: Pick<Person, "key">,
  now: Instant,
): Notice => ({
  ...due("receipt", ["decisions", decision.id], recipient.key, now),
  initiativeId: decision.initiativeId,
  content: JSON.stringify({ decisionId: decision.id }),
});

/** A word to somebody who is to know of an initiative: once for each kind of matter that it comes to. */
export const informedNotice = (
  initiativeId: number,
  matter: Matter,
  recipient: Pick<Person, "key">,
  now: Instant,
): Notice => ({
  ...due("informed", ["initiatives", initiativeId, matter], recipient.key, now),
  initiativeId,
});

/** A word to somebody whom a rule calls into an initiative by their role, with what is asked of them and by when. */
export const calledInNotice = (
  { key, initiativeId }: Pick<Duty, "key" | "initiativeId">,
  recipient: Pick<Person, "key">,
  now: Instant,
): Notice => ({
  ...due("informed", ["duties", key], recipient.key, now),
  initiativeId,
  content: JSON.stringify({ duty: key }),
});

/** A report on a plan, in the channel of the body to which it is made, once. */
export const reportNotice = (report: number, body: Pick<Body, "key">, now: Instant): Notice => ({
  ...due("report", ["planReports", report], body.key, now),
  content: JSON.stringify({ report }),
});

/** A word to those who prepare the meetings of a body, that a report has come to it. */
export const reportedNotice = (report: number, recipient: Pick<Person, "key">, now: Instant): Notice => ({
  ...due("informed", ["planReports", report], recipient.key, now),
  content: JSON.stringify({ report }),
});

/** One agenda for each meeting; asking for it again updates the same message. */
export const agendaNotice = (meeting: Stored<Meeting>, body: Pick<Body, "key">, now: Instant): Notice => ({
  ...due("agenda", ["meetings", meeting.id], body.key, now),
  meetingId: meeting.id,
});

/** @param planned the local day that it was planned for: one digest a day and body at the most */
export const digestNotice = (
  digest: Digest,
  body: Pick<Body, "key">,
  planned: CalendarDate,
  now: Instant,
): Notice => ({
  ...due("digest", [planned], body.key, now),
  content: JSON.stringify(digest),
});

const letters = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

/**
 * A short name of the message that people can read out, in its footer: `K7FW-2A9Q`. The same notice always has the same, so that a
 * second copy shows itself as one, and a message whose answer was lost is found again. FNV-1a, 64 bits, in 30 letters and digits.
 */
export function noticeReference(key: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < key.length; index += 1) {
    hash = ((hash ^ BigInt(key.charCodeAt(index))) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  let reference = "";
  for (let index = 0; index < 8; index += 1) {
    reference += letters.charAt(Number(hash % 30n));
    hash /= 30n;
  }
  return `${reference.slice(0, 4)}-${reference.slice(4)}`;
}
