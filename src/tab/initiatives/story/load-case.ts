import type { Decision } from "#domain/decisions/decision.ts";
import type { Event } from "#domain/digest/event.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import { standing } from "#domain/meetings/agenda.ts";
import type { AgendaItem, Meeting } from "#domain/meetings/meeting.ts";
import type { Body } from "#domain/organisation/body.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Valuation } from "#domain/valuation/valuation.ts";

/** One initiative from the first need on, with everything that has been said of it. */
export interface InitiativeCase {
  readonly initiative: Stored<Initiative>;
  /** Newest first, as the decisions. */
  readonly valuations: readonly Stored<Valuation>[];
  readonly decisions: readonly Stored<Decision>[];
  /** Those that stand on an agenda; the history keeps those taken off. */
  readonly agendaItems: readonly Stored<AgendaItem>[];
  readonly events: readonly Stored<Event>[];
  readonly meetings: ReadonlyMap<number, Stored<Meeting>>;
  readonly bodies: ReadonlyMap<number, Stored<Body>>;
}

export async function loadCase(repositories: Repositories, id: number): Promise<InitiativeCase> {
  const { initiatives, valuations, decisions, agendaItems, events, bodies } = repositories;
  const where = [{ property: "initiativeId", is: "eq", value: id }] as const;
  const [initiative, valued, decided, items, happened, allBodies] = await Promise.all([
    initiatives.byId(id),
    valuations.find({ where }),
    decisions.find({ where }),
    agendaItems.find({ where }),
    events.find({ where }),
    bodies.find(),
  ]);
  const meetingIds = new Set([...items, ...decided].flatMap(({ meetingId }) => meetingId ?? []));
  const meetings = meetingIds.size === 0 ? [] : await repositories.meetings.byIds([...meetingIds]);
  return {
    initiative,
    valuations: newestFirst(valued),
    decisions: newestFirst(decided),
    agendaItems: standing(items),
    events: happened,
    meetings: byId(meetings),
    bodies: byId(allBodies),
  };
}

const newestFirst = <Row extends { createdAt: string; id: number }>(rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((one, other) => other.createdAt.localeCompare(one.createdAt) || other.id - one.id);

const byId = <Row extends { id: number }>(rows: readonly Row[]): ReadonlyMap<number, Row> =>
  new Map(rows.map((row) => [row.id, row]));
