import { decisionEvent, initiativeEvents, valuationEvent } from "#domain/digest/derive-events.ts";
import type { Event } from "#domain/digest/event.ts";
import type { PortfolioRow } from "#domain/initiatives/initiative.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { score } from "#domain/valuation/score.ts";
import { findModel } from "#domain/valuation/valuation-models.ts";
import type { Valuation } from "#domain/valuation/valuation.ts";
import { changedRows, isNews, type Logs, type Position } from "./change-logs.ts";
import { countedDecisions } from "./counted-decisions.ts";
import { deriveInitiativeRow, personOf } from "./derive-initiative-rows.ts";
import {
  askManager,
  passOnDecision,
  postAgenda,
  putOnAgenda,
  tellAgendaItem,
  type NoticeDerivation,
} from "./derive-notices.ts";
import type { Mirror } from "./mirror.ts";

export type KnownBefore = ReadonlyMap<number, Stored<PortfolioRow>>;

interface Before {
  readonly position: Position;
  /** As known when the server stopped; the mirror has read what was changed since. */
  readonly beforeStart: KnownBefore;
}

/** What follows from what the change logs tell: events, status and score, notices, agenda items; each can be derived again. */
export async function deriveFromLogs(
  about: NoticeDerivation,
  logs: Logs,
  { position, beforeStart }: Before,
): Promise<void> {
  const { repositories, mirror } = about;
  const [units, people] = [logs.get("units"), logs.get("people")];
  if (isNews(units)) mirror.units = await repositories.units.find();
  if (isNews(people)) mirror.people = await repositories.people.find();
  const valuations = await changedRows(repositories.valuations, logs.get("valuations"), position);
  const decisions = await changedRows(repositories.decisions, logs.get("decisions"), position);
  const initiatives = await changedRows(repositories.initiatives, logs.get("initiatives"), position);
  const before = new Map(initiatives.map(({ id }) => [id, beforeStart.get(id) ?? mirror.rows.get(id)]));
  for (const row of valuations) mirror.valuations.set(row);
  for (const row of decisions) mirror.decisions.set(row);
  const touched = forgetDeleted(mirror, logs);
  for (const { initiativeId } of [...valuations, ...decisions]) touched.add(initiativeId);
  for (const { id } of initiatives) touched.delete(id);
  const others = touched.size === 0 ? [] : await repositories.initiatives.byIds([...touched]);

  const told = initiatives.flatMap((row) =>
    initiativeEvents({
      row,
      before: before.get(row.id),
      isNew: !before.get(row.id) || row.createdAt >= position.readAt,
      personId: personOf(mirror, row.modifiedBy),
    }),
  );
  await repositories.events.addAll([...told, ...valuations.map(eventOf)]);
  for (const row of [...initiatives, ...others]) {
    await deriveInitiativeRow(row, before.get(row.id) ?? mirror.rows.get(row.id), about);
  }
  await deriveDecisions(
    decisions.map(({ id, initiativeId }) => ({ id, initiativeId })),
    about,
  );
  const asked = new Set(valuations.map(({ initiativeId }) => initiativeId));
  for (const initiativeId of asked) await askManager(initiativeId, about);
  if (isNews(units) || isNews(people)) await askNewManagers(about, position);
  await followMeetings(about, logs, position);
}

const eventOf = (valuation: Stored<Valuation>): Event => {
  const model = findModel(valuation.model, valuation.modelVersion);
  return valuationEvent(valuation, model && score(model, valuation.answers));
};

/** @returns the initiatives whose rows are gone */
function forgetDeleted(mirror: Mirror, logs: Logs): Set<number> {
  const touched = new Set<number>();
  for (const id of logs.get("valuations")?.deleted ?? []) touched.add(mirror.valuations.delete(id) ?? 0);
  for (const id of logs.get("decisions")?.deleted ?? []) touched.add(mirror.decisions.delete(id) ?? 0);
  for (const id of logs.get("initiatives")?.deleted ?? []) mirror.rows.delete(id);
  touched.delete(0);
  return touched;
}

async function deriveDecisions(
  decisions: readonly { readonly id: number; readonly initiativeId: number }[],
  about: NoticeDerivation,
): Promise<void> {
  const { repositories, mirror, bodies } = about;
  for (const { id, initiativeId } of decisions) {
    const row = mirror.rows.get(initiativeId);
    const decision = row && countedDecisions(row, mirror, bodies).find((each) => each.id === id);
    if (!decision) continue;
    const event = decisionEvent(decision);
    if (event) await repositories.events.addAll([event]);
    if (event) mirror.accepted.add(id);
    if (decision.bodyId === undefined) await passOnDecision(decision, about);
  }
}

/** A unit that has been given a manager: what waited for one is asked. */
async function askNewManagers(about: NoticeDerivation, { startedAt }: Position): Promise<void> {
  for (const { id, status } of about.mirror.rows.values()) {
    if (status !== "valued") continue;
    const isOurs = about.mirror.valuations.of(id).some(({ createdAt }) => createdAt >= startedAt);
    if (isOurs) await askManager(id, about);
  }
}

async function followMeetings(about: NoticeDerivation, logs: Logs, position: Position): Promise<void> {
  const { repositories, mirror, bodies } = about;
  const items = await changedRows(repositories.agendaItems, logs.get("agendaItems"), position);
  for (const item of items) await tellAgendaItem(item, about);
  const meetings = await changedRows(repositories.meetings, logs.get("meetings"), position);
  for (const meeting of meetings) await postAgenda(meeting, about);
  if (meetings.length === 0) return;
  for (const row of mirror.rows.values()) {
    if (row.status !== "forDecision") continue;
    const forwarded = countedDecisions(row, mirror, bodies)
      .filter(({ outcome, createdAt }) => outcome === "forward" && createdAt >= position.startedAt)
      .at(-1);
    if (forwarded) await putOnAgenda(forwarded, about);
  }
}
