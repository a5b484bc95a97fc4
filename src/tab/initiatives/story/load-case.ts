import type { Event } from "#domain/digest/event.ts";
import type { CaseRows } from "#domain/governance/case-rows.ts";
import { standing } from "#domain/meetings/agenda.ts";
import type { AgendaItem, Meeting } from "#domain/meetings/meeting.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Stored } from "#domain/shared/stored.ts";

/** One initiative from the first need on, with everything that has been said of it, newest first. */
export interface InitiativeCase extends CaseRows {
  /** Those that stand on an agenda; the history keeps those taken off. */
  readonly agendaItems: readonly Stored<AgendaItem>[];
  readonly events: readonly Stored<Event>[];
  readonly meetings: ReadonlyMap<number, Stored<Meeting>>;
}

/** Twelve requests at once, and one more when it has been on an agenda. */
export async function loadCase(repositories: Repositories, id: number): Promise<InitiativeCase> {
  const where = [{ property: "initiativeId", is: "eq", value: id }] as const;
  const whereOther = [{ property: "otherId", is: "eq", value: id }] as const;
  const [initiative, valued, decided, items, happened, calculated, signed, owed, based, leaving, from, to] =
    await Promise.all([
      repositories.initiatives.byId(id),
      repositories.valuations.find({ where }),
      repositories.decisions.find({ where }),
      repositories.agendaItems.find({ where }),
      repositories.events.find({ where }),
      repositories.calculations.find({ where }),
      repositories.signOffs.find({ where }),
      repositories.duties.find({ where }),
      repositories.basisItems.find({ where }),
      repositories.retirements.find({ where }),
      repositories.needLinks.find({ where }),
      repositories.needLinks.find({ where: whereOther }),
    ]);
  const meetingIds = new Set([...items, ...decided].flatMap(({ meetingId }) => meetingId ?? []));
  const meetings = meetingIds.size === 0 ? [] : await repositories.meetings.byIds([...meetingIds]);
  return {
    initiative,
    valuations: newestFirst(valued),
    decisions: newestFirst(decided),
    agendaItems: standing(items),
    events: happened,
    calculations: newestFirst(calculated),
    signOffs: newestFirst(signed),
    duties: owed,
    basisItems: based,
    retirements: leaving,
    needLinks: newestFirst([...from, ...to]),
    meetings: new Map(meetings.map((meeting) => [meeting.id, meeting])),
  };
}

const newestFirst = <Row extends { createdAt: string; id: number }>(rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((one, other) => other.createdAt.localeCompare(one.createdAt) || other.id - one.id);
