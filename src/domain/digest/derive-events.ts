import type { Decision, Outcome } from "#domain/decisions/decision.ts";
import type { InitiativeStatus } from "#domain/initiatives/initiative-status.ts";
import type { Initiative, PortfolioRow } from "#domain/initiatives/initiative.ts";
import type { AgendaItem, Meeting } from "#domain/meetings/meeting.ts";
import type { Instant } from "#domain/shared/calendar.ts";
import { asSaid } from "#domain/shared/language.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Valuation } from "#domain/valuation/valuation.ts";
import type { Event, EventKind } from "./event.ts";

/** What counts as an edit worth telling; status and score have events of their own. */
export const toldProperties = [
  "title",
  "unitId",
  "ownerId",
  "form",
  "priorityClass",
  "startsOn",
  "endsOn",
  "budget",
] as const satisfies readonly (keyof PortfolioRow)[];
export type ToldProperty = (typeof toldProperties)[number];

const quiet = {
  personId: undefined,
  initiativeId: undefined,
  meetingId: undefined,
  from: "",
  to: "",
  why: asSaid(""),
};

/** The same change always gives the same key, so that reading it twice adds nothing. */
const eventKey = (kind: EventKind, ...parts: readonly (string | number)[]): string =>
  ["event", kind, ...parts].join(":");

export interface InitiativeChange {
  readonly row: Stored<PortfolioRow>;
  /** As it was known before the change; undefined when it was not known. */
  readonly before: PortfolioRow | undefined;
  /** Made since the changes were read last. */
  readonly isNew: boolean;
  /** Who made the change. */
  readonly personId: number | undefined;
}

/** A need registered or imported, or what was edited: one event for each property, `from` and `to` as `property=value`. */
export function initiativeEvents({ row, before, isNew, personId }: InitiativeChange): readonly Event[] {
  const told = { ...quiet, at: row.modifiedAt, personId, initiativeId: row.id };
  if (isNew) {
    const kind = row.sourceRegister === "" ? "registered" : "imported";
    return [{ ...told, at: row.createdAt, kind, key: eventKey(kind, "initiatives", row.id), to: row.status }];
  }
  if (!before) return [];
  return toldProperties
    .filter((property) => before[property] !== row[property])
    .map((property) => ({
      ...told,
      kind: "edited",
      key: eventKey("edited", "initiatives", row.id, row.version, property),
      from: `${property}=${String(before[property] ?? "")}`,
      to: `${property}=${String(row[property] ?? "")}`,
    }));
}

/** @returns undefined when the text is not one side of an `edited` event */
export function editedValue(side: string): { property: ToldProperty; value: string } | undefined {
  const [name = "", ...rest] = side.split("=");
  const property = toldProperties.find((each) => each === name);
  return property && { property, value: rest.join("=") };
}

export const valuationEvent = (valuation: Stored<Valuation>, score: number | undefined): Event => ({
  ...quiet,
  key: eventKey("valued", "valuations", valuation.id),
  kind: "valued",
  at: valuation.createdAt,
  personId: valuation.valuedById,
  initiativeId: valuation.initiativeId,
  to: score === undefined ? "" : String(score),
});

const outcomeEvents: Readonly<Record<Outcome, EventKind>> = {
  forward: "forwarded",
  reject: "rejected",
  recommend: "recommended",
  grant: "granted",
  decline: "declined",
  investigateFurther: "sentBack",
  complete: "stepDone",
};

/** What a decision that counts said: `to` is the key of the step where it was said, `why` its reason. */
export function decisionEvent(decision: Stored<Decision>): Event {
  const kind = outcomeEvents[decision.outcome];
  return {
    ...quiet,
    key: eventKey(kind, "decisions", decision.id),
    kind,
    at: decision.createdAt,
    personId: decision.decidedById,
    initiativeId: decision.initiativeId,
    meetingId: decision.meetingId,
    to: decision.step,
    why: asSaid(decision.reason),
  };
}

export interface StatusChange {
  readonly initiativeId: number;
  readonly from: InitiativeStatus;
  readonly to: InitiativeStatus;
  readonly at: Instant;
  readonly personId: number | undefined;
  /** Ids of the rows that the status rests on: the same rows never tell the same step twice. */
  readonly cause: string;
}

export const statusEvent = ({ initiativeId, from, to, at, personId, cause }: StatusChange): Event => ({
  ...quiet,
  key: eventKey("statusChanged", "initiatives", initiativeId, from, to, cause),
  kind: "statusChanged",
  at,
  personId,
  initiativeId,
  from,
  to,
});

export interface Restoration {
  readonly row: Stored<PortfolioRow>;
  readonly to: InitiativeStatus;
  readonly at: Instant;
  /** Who edited past the rules. */
  readonly personId: number | undefined;
}

/** A status or score that was edited past the rules and has been put back. */
export const restoredEvent = ({ row, to, at, personId }: Restoration): Event => ({
  ...quiet,
  key: eventKey("restored", "initiatives", row.id, row.version),
  kind: "restored",
  at,
  personId,
  initiativeId: row.id,
  from: row.status,
  to,
});

/** A status that was stated anew by somebody who may not, and has been put back: from what they stated to what stands. */
export const restoredStatementEvent = ({
  row,
  ...change
}: Omit<Restoration, "row"> & {
  readonly row: Pick<Initiative, "statedStatus"> & Pick<Stored<Initiative>, "id" | "version">;
}): Event => ({
  ...quiet,
  ...change,
  key: eventKey("restored", "initiatives", row.id, row.version),
  kind: "restored",
  initiativeId: row.id,
  from: row.statedStatus,
  why: {
    sv: "Status kan bara anges på nytt av koordinatorn.",
    en: "Only the coordinator can state the status anew.",
  },
});

const agendaItemKey = (kind: EventKind, { id }: Pick<Stored<AgendaItem>, "id">, round: number): string =>
  eventKey(kind, "agendaItems", id, ...(round === 0 ? [] : [round]));

/**
 * What is to be told of an item: that it was put on the agenda, taken off it, put back. Each step has a number of its own,
 * so that a row changed for another reason tells nothing again.
 * @param before what has been told of the initiative
 * @param personId who changed the item last
 */
export function agendaItemEvents(
  item: Stored<AgendaItem>,
  before: readonly Pick<Event, "kind" | "key">[],
  personId: number | undefined,
): readonly Event[] {
  const times = (kind: EventKind): number => {
    const first = agendaItemKey(kind, item, 0);
    return before.filter(({ key }) => key === first || key.startsWith(`${first}:`)).length;
  };
  const about = { ...quiet, initiativeId: item.initiativeId, meetingId: item.meetingId };
  const on = (round: number): Event => ({
    ...about,
    key: agendaItemKey("onAgenda", item, round),
    kind: "onAgenda",
    at: round === 0 ? item.createdAt : item.modifiedAt,
    why: asSaid(item.note),
  });
  if (!item.isWithdrawn) return [...new Set([0, times("offAgenda")])].map(on);
  const key = agendaItemKey("offAgenda", item, Math.max(1, times("onAgenda")));
  return [on(0), { ...about, key, kind: "offAgenda", at: item.modifiedAt, personId }];
}

export const agendaPostedEvent = (meeting: Stored<Meeting>, at: Instant): Event => ({
  ...quiet,
  key: eventKey("agendaPosted", "meetings", meeting.id),
  kind: "agendaPosted",
  at,
  meetingId: meeting.id,
  to: meeting.title,
});
