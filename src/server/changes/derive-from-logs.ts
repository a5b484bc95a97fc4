import { basisEvents } from "#domain/digest/basis-events.ts";
import { initiativeEvents, valuationEvent } from "#domain/digest/derive-events.ts";
import type { Event } from "#domain/digest/event.ts";
import {
  calculationEvent,
  dutyCreatedEvent,
  dutySettledEvent,
  retirementSettledEvent,
  signOffEvent,
} from "#domain/digest/governance-events.ts";
import type { Initiative, PortfolioRow } from "#domain/initiatives/initiative.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { score } from "#domain/valuation/score.ts";
import type { Valuation } from "#domain/valuation/valuation.ts";
import { isNews, type Logs, type Position } from "./change-logs.ts";
import { personOf, type Derivation } from "./derivation.ts";
import { deriveCases } from "./derive-cases.ts";
import { followLinks } from "./merge-needs.ts";
import type { Mirror } from "./mirror.ts";
import { postAgenda, putOnAgendas, tellAgendaItem } from "./put-on-agendas.ts";
import { caseIn } from "./case-in-mirror.ts";
import { judgePlans } from "./judge-plans.ts";
import { tellReports } from "./tell-reports.ts";
import { readChanged, type Changed } from "./read-changed.ts";

export type KnownBefore = ReadonlyMap<number, Stored<PortfolioRow>>;

interface Before {
  readonly position: Position;
  /** As known when the server stopped; the mirror has read what was changed since. */
  readonly beforeStart: KnownBefore;
}

/** What follows from what the change log tells: events, status and score, notices, agenda items; each can be derived again. */
export async function deriveFromLogs(
  about: Derivation,
  logs: Logs,
  { position, beforeStart }: Before,
): Promise<void> {
  const { mirror } = about;
  const { rows, untold } = mirror;
  for (const id of logs.of("initiatives").changed)
    if (!untold.has(id)) untold.set(id, beforeStart.get(id) ?? rows.get(id));
  const changed = await readChanged(about, logs, position);
  await about.repositories.events.addAll(eventsOf(changed, about, position));
  await deriveCases(affected(changed, about, logs), new Map([...rows, ...untold]), about);
  await followLinks(changed.needLinks, about);
  await followMeetings(changed, about, logs);
  await judgePlans(about);
  for (const id of logs.of("planReports").deleted) mirror.waitingReports.delete(id);
  await tellReports(changed.planReports, about);
  untold.clear();
}

/** Those that something has happened to; all that are under way when the organisation has changed, since others may be asked then. */
function affected(changed: Changed, { mirror }: Derivation, logs: Logs): readonly Stored<Initiative>[] {
  const fresh = new Map(changed.initiatives.map((row) => [row.id, row]));
  const isReorganised = (["units", "people", "bodies"] as const).some((list) => isNews(logs, list));
  const ids = new Set([
    ...fresh.keys(),
    ...changed.touched,
    ...(isReorganised ? [...underWay(mirror), ...mirror.held] : []),
  ]);
  return [...ids].flatMap((id) => fresh.get(id) ?? mirror.rows.get(id) ?? []);
}

const underWay = ({ rows }: Mirror): readonly number[] =>
  [...rows.values()].filter(({ step }) => step !== "").map(({ id }) => id);

function eventsOf(
  { initiatives, valuations, calculations, signOffs, duties, retirements, basisItems }: Changed,
  { mirror, startedAt }: Derivation,
  position: Position,
): readonly Event[] {
  const news = <Row extends { readonly createdAt: string }>(rows: readonly Row[]): readonly Row[] =>
    rows.filter(({ createdAt }) => createdAt >= startedAt);
  return [
    ...initiatives.flatMap((row) => {
      const before = mirror.untold.get(row.id);
      const isNew = !before || row.createdAt >= position.readAt;
      return initiativeEvents({ row, before, isNew, personId: personOf(mirror, row.modifiedBy) });
    }),
    ...valuations.map((row) => eventOf(row, mirror)),
    ...news(calculations).map(calculationEvent),
    ...news(signOffs).map(signOffEvent),
    ...news(duties).flatMap((row) => [dutyCreatedEvent(row), dutySettledEvent(row) ?? []].flat()),
    ...news(retirements).flatMap((row) => retirementSettledEvent(row) ?? []),
    ...basisEvents(basisItems, { startedAt, personOf: (account) => personOf(mirror, account) }),
  ];
}

const eventOf = (valuation: Stored<Valuation>, { book }: Mirror): Event => {
  const model = book.valuationModel(valuation.model, valuation.modelVersion);
  return valuationEvent(valuation, model && score(model, valuation.answers));
};

async function followMeetings(
  { agendaItems, meetings }: Changed,
  about: Derivation,
  logs: Logs,
): Promise<void> {
  const { mirror, today } = about;
  for (const item of agendaItems) await tellAgendaItem(item, about);
  for (const meeting of meetings) await postAgenda(meeting, about);
  if (meetings.length === 0 && !isNews(logs, "bodies")) return;
  // A meeting that was not there before: what waits for one comes on its agenda.
  const waiting = [...mirror.rows.values()].filter(({ id, step }) => step !== "" && !mirror.held.has(id));
  await putOnAgendas(
    waiting.map((row) => caseIn(mirror, row, today)),
    about,
  );
}
