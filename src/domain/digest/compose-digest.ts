import type { InitiativeStatus } from "#domain/initiatives/initiative-status.ts";
import type { PortfolioRow } from "#domain/initiatives/initiative.ts";
import { portfolioTotals } from "#domain/initiatives/portfolio-totals.ts";
import type { Meeting } from "#domain/meetings/meeting.ts";
import type { Instant } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Event, EventKind } from "./event.ts";

/** What happened with one initiative, oldest first; several steps in status are one, from the first to the last. */
export interface DigestEntry {
  readonly initiativeId: number;
  readonly happened: readonly {
    readonly kind: EventKind;
    readonly from: string;
    readonly to: string;
    readonly personId: number | undefined;
  }[];
}

/** The week in ids and figures; names and titles are looked up when the card is made. */
export interface Digest {
  readonly since: Instant | undefined;
  readonly until: Instant;
  /** The newest event told: the next digest begins after it. */
  readonly untilEventId: number;
  readonly total: number;
  /** Every status, also those with none; the counts sum to `total`. */
  readonly byStatus: readonly { readonly status: InitiativeStatus; readonly count: number }[];
  readonly budget: { readonly sum: number; readonly known: number; readonly unknown: number };
  /** How many initiatives something happened with, and the first of them. */
  readonly changed: number;
  readonly entries: readonly DigestEntry[];
  readonly newNeeds: number;
  readonly forwarded: number;
  readonly rejected: number;
  /** Initiatives left out because they are confidential: told by number only. */
  readonly confidential: number;
  /** Names of governing models that have taken over. */
  readonly newModels: readonly string[];
  readonly meetingId: number | undefined;
  /** Under way but untouched for long: how many, and the longest untouched. */
  readonly silent: { readonly count: number; readonly ids: readonly number[] };
}

export interface DigestMaterial {
  /** Those after the last digest's newest. */
  readonly events: readonly Stored<Event>[];
  readonly rows: readonly Stored<PortfolioRow>[];
  readonly nextMeeting: Stored<Meeting> | undefined;
  readonly since: Instant | undefined;
  readonly until: Instant;
  readonly lastEventId: number;
  /** What has not been touched since then is silent. */
  readonly silentBefore: Instant;
}

/** More than fit a card; the card shows as many as it can and links to the rest. */
const mostEntries = 60;
const mostSilent = 3;
const active: readonly InitiativeStatus[] = ["developing", "valued", "forDecision", "planning", "executing"];
/**
 * A whole register imported would drown the week's changes; its rows are in the totals. What does not count has not happened. Pieces
 * of the basis come and go by the dozen: they stand in the initiative's own history.
 */
const untold: readonly EventKind[] = [
  "agendaPosted",
  "imported",
  "decisionNotCounted",
  "basisAdded",
  "basisDone",
  "basisRemoved",
];

/** What has happened since the last digest, grouped by initiative, beside totals of the whole list [D-03]. */
export function composeDigest(material: DigestMaterial): Digest {
  const { events, rows, nextMeeting, since, until, lastEventId, silentBefore } = material;
  const byId = new Map(rows.map((row) => [row.id, row]));
  const grouped = byInitiative(events);
  const open = [...grouped].filter(([id]) => byId.get(id)?.isConfidential === false);
  const confidential = [...grouped.keys()].filter((id) => byId.get(id)?.isConfidential === true).length;
  const silent = rows
    .filter((row) => !row.isConfidential && active.includes(row.status) && row.modifiedAt < silentBefore)
    .toSorted((a, b) => a.modifiedAt.localeCompare(b.modifiedAt));
  const { total, byStatus, budget } = portfolioTotals(rows);
  const count = (kind: EventKind): number =>
    open.filter(([, group]) => group.some((event) => event.kind === kind)).length;
  return {
    since,
    until,
    untilEventId: events.reduce((newest, { id }) => Math.max(newest, id), lastEventId),
    total,
    byStatus,
    budget,
    changed: open.length,
    entries: open
      .map(([initiativeId, group]) => ({ initiativeId, happened: happened(group) }))
      .toSorted((a, b) => weight(b) - weight(a) || a.initiativeId - b.initiativeId)
      .slice(0, mostEntries),
    newNeeds: count("registered"),
    forwarded: count("forwarded"),
    rejected: count("rejected"),
    confidential,
    newModels: events.filter(({ kind }) => kind === "modelTookOver").map(({ to }) => to),
    meetingId: nextMeeting?.id,
    silent: { count: silent.length, ids: silent.slice(0, mostSilent).map(({ id }) => id) },
  };
}

function byInitiative(events: readonly Stored<Event>[]): Map<number, Stored<Event>[]> {
  const grouped = new Map<number, Stored<Event>[]>();
  for (const event of events) {
    if (event.initiativeId === undefined || untold.includes(event.kind)) continue;
    grouped.set(event.initiativeId, [...(grouped.get(event.initiativeId) ?? []), event]);
  }
  return grouped;
}

/** Decisions before new needs before edits. */
const weights: Partial<Record<EventKind, number>> = {
  forwarded: 8,
  rejected: 8,
  granted: 8,
  declined: 8,
  merged: 8,
  recommended: 6,
  sentBack: 6,
  statusChanged: 4,
  onAgenda: 4,
  offAgenda: 4,
  registered: 2,
  restored: 2,
};
const weight = ({ happened: all }: DigestEntry): number =>
  all.reduce((sum, { kind }) => sum + (weights[kind] ?? 1), 0);

function happened(group: readonly Stored<Event>[]): DigestEntry["happened"] {
  const ordered = group.toSorted((a, b) => a.at.localeCompare(b.at) || a.id - b.id);
  const told = new Map<string, DigestEntry["happened"][number]>();
  for (const { kind, from, to, personId } of ordered) {
    const one = kind === "edited" ? `edited:${from.split("=")[0] ?? ""}` : kind;
    const first = told.get(one);
    told.set(one, { kind, from: first?.from ?? from, to, personId });
  }
  return [...told.values()].filter(({ from, to }) => from === "" || from !== to);
}
