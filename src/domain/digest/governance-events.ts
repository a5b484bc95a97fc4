import type { Calculation } from "#domain/benefits/calculation.ts";
import type { Decision } from "#domain/decisions/decision.ts";
import type { Duty } from "#domain/governance/duty.ts";
import type { ModelVersion } from "#domain/governance/model-version.ts";
import type { SignOff } from "#domain/governance/sign-off.ts";
import type { NeedLink } from "#domain/initiatives/need-link.ts";
import { asSaid, type Text } from "#domain/shared/language.ts";
import type { Enquiry } from "#domain/organisation/enquiry.ts";
import type { Instant } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Retirement } from "#domain/systems/retirement.ts";
import type { Event } from "./event.ts";

/** One event for each row and kind: reading the same row again gives the same key. */
const about = (
  kind: Event["kind"],
  list: string,
  row: { readonly id: number; readonly createdAt: Instant },
  initiativeId: number | undefined,
): Event => ({
  key: ["event", kind, list, row.id].join(":"),
  kind,
  at: row.createdAt,
  personId: undefined,
  initiativeId,
  meetingId: undefined,
  from: "",
  to: "",
  why: asSaid(""),
});

/** A decision that does not count, with why: the row stays and moves nothing. */
export const notCountedEvent = (decision: Stored<Decision>, why: Text): Event => ({
  ...about("decisionNotCounted", "decisions", decision, decision.initiativeId),
  personId: decision.decidedById,
  meetingId: decision.meetingId,
  to: decision.outcome,
  why,
});

export const calculationEvent = (row: Stored<Calculation>): Event => ({
  ...about("calculated", "calculations", row, row.initiativeId),
  personId: row.madeById,
});

/** `to` is `aspect=verdict`, `why` the conditions or the reason. */
export const signOffEvent = (row: Stored<SignOff>): Event => ({
  ...about("signedOff", "signOffs", row, row.initiativeId),
  personId: row.signedById,
  to: `${row.aspect}=${row.verdict}`,
  why: asSaid(row.note),
});

/** `to` is the key of the rule, `why` the duty's title. */
export const dutyCreatedEvent = (row: Stored<Duty>): Event => ({
  ...about("dutyCreated", "duties", row, row.initiativeId),
  to: row.rule,
  why: row.title,
});

/** @returns undefined while the duty is open; opened and settled anew it is told anew, once for each version of the row */
export const dutySettledEvent = (row: Stored<Duty>): Event | undefined =>
  row.state === "open"
    ? undefined
    : {
        ...about("dutySettled", "duties", row, row.initiativeId),
        key: ["event", "dutySettled", "duties", row.id, row.version].join(":"),
        at: row.modifiedAt,
        personId: row.settledById,
        from: row.rule,
        to: row.state,
        why: asSaid(row.note),
      };

/** `from` is what it is, `to` whether it is retired or stays; told once for each day and outcome. @returns undefined for a promise */
export const retirementSettledEvent = (row: Stored<Retirement>): Event | undefined =>
  row.state === "promised" || row.kind === "nothing" || row.isRemoved
    ? undefined
    : {
        ...about("retirementSettled", "retirements", row, row.initiativeId),
        key: ["event", "retirementSettled", "retirements", row.id, row.state, row.settledOn ?? ""].join(":"),
        at: row.modifiedAt,
        personId: row.settledById,
        from: row.name,
        to: row.state,
        why: asSaid(row.note),
      };

export interface RowRestoration {
  /** What stands. */
  readonly before: { readonly initiativeId: number };
  readonly at: Instant;
  /** Who edited past the rules. */
  readonly personId: number | undefined;
}

/** A duty that was edited past the rules and has been put back: `why` is its title. */
export const restoredDutyEvent = (
  row: Stored<Duty>,
  { before: { initiativeId }, at, personId }: RowRestoration,
): Event => ({
  ...about("restored", "duties", row, initiativeId),
  key: ["event", "restored", "duties", row.id, row.version].join(":"),
  at,
  personId,
  why: { sv: `Plikten ”${row.title.sv}”`, en: `The duty “${row.title.en}”` },
});

/** What goes away was written past the rules and has been put back: `why` is its name. */
export const restoredRetirementEvent = (
  row: Stored<Retirement>,
  { before: { initiativeId }, at, personId }: RowRestoration,
): Event => ({
  ...about("restored", "retirements", row, initiativeId),
  key: ["event", "restored", "retirements", row.id, row.version].join(":"),
  at,
  personId,
  why:
    row.kind === "nothing"
      ? { sv: "Svaret att ingenting tas bort", en: "The answer that nothing goes away" }
      : { sv: `Utfasningen ”${row.name}”`, en: `The retirement “${row.name}”` },
});

/** How much of a question an event tells. */
const toldOfQuestion = 80;

/** A question to the centre that was edited past the rules and has been put back; it is of no initiative. */
export function restoredEnquiryEvent(
  row: Stored<Enquiry>,
  {
    before: { question },
    at,
    personId,
  }: Pick<RowRestoration, "at" | "personId"> & { readonly before: Pick<Enquiry, "question"> },
): Event {
  const asked = question.length > toldOfQuestion ? `${question.slice(0, toldOfQuestion - 1)}…` : question;
  return {
    ...about("restored", "enquiries", row, undefined),
    key: ["event", "restored", "enquiries", row.id, row.version].join(":"),
    at,
    personId,
    why: { sv: `Frågan ”${asked}”`, en: `The question “${asked}”` },
  };
}

/** A word on two needs, told on both: `to` is the other one's number, `from` the kind; `merged` when one went into the other. */
export const linkEvents = (row: Stored<NeedLink>): readonly Event[] => {
  const kind = row.kind === "merge" ? "merged" : "linked";
  const ends = [
    [row.initiativeId, row.otherId],
    [row.otherId, row.initiativeId],
  ] as const;
  return ends.map(([initiativeId, otherId]) => ({
    ...about(kind, "needLinks", row, initiativeId),
    key: ["event", kind, "needLinks", row.id, initiativeId].join(":"),
    personId: row.statedById,
    from: row.kind,
    to: String(otherId),
    why: asSaid(row.reason),
  }));
};

/** @param at when the server first saw that the version governs */
export const modelTookOverEvent = (row: Stored<ModelVersion>, at: Instant): Event => ({
  ...about("modelTookOver", "models", row, undefined),
  at,
  personId: row.publishedById,
  to: row.name,
  why: asSaid([row.decidedBy, row.paragraph, row.decidedOn].filter((part) => part !== "").join(" ")),
});
