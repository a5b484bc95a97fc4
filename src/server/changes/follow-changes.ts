import { z } from "zod";
import type { Log } from "#bot/bot-dependencies.ts";
import {
  agendaItemEvent,
  decisionEvent,
  initiativeEvents,
  valuationEvent,
} from "#domain/digest/derive-events.ts";
import type { Event } from "#domain/digest/event.ts";
import type { PortfolioRow } from "#domain/initiatives/initiative.ts";
import type { Body } from "#domain/organisation/body.ts";
import type { Clock } from "#domain/shared/calendar.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Changes, ChangeToken, Repository } from "#domain/shared/repository.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { score } from "#domain/valuation/score.ts";
import { findModel } from "#domain/valuation/valuation-models.ts";
import type { Valuation } from "#domain/valuation/valuation.ts";
import { readSetting, writeSetting } from "#server/settings.ts";
import { countedDecisions } from "./counted-decisions.ts";
import { deriveInitiativeRow, personOf } from "./derive-initiative-rows.ts";
import {
  askManager,
  passOnDecision,
  postAgenda,
  putOnAgenda,
  type NoticeDerivation,
} from "./derive-notices.ts";
import type { KnownRows } from "./known-rows.ts";
import { loadMirror, type Mirror } from "./mirror.ts";
import { reconcile } from "./reconcile.ts";

export const followedLists = [
  "units",
  "people",
  "initiatives",
  "valuations",
  "decisions",
  "meetings",
  "agendaItems",
] as const;
type FollowedList = (typeof followedLists)[number];

const positionSetting = "follow:position";
const positionSchema = z.object({
  tokens: z.record(z.string(), z.string()),
  /** What was made before the server was first started is nobody's news. */
  startedAt: z.string(),
  readAt: z.string(),
});
type Position = z.infer<typeof positionSchema>;

export interface FollowerOptions {
  readonly repositories: Repositories;
  readonly now: Clock;
  readonly log: Log;
  readonly known: KnownRows;
}

export interface Follower {
  /** Reads what has changed and derives what follows from it. @returns how many rows had changed */
  pass(): Promise<number>;
  /** Derives every initiative anew from its rows. @returns how many were put right */
  reconcile(): Promise<number>;
  /** Opened when it is first needed. */
  mirror(): Promise<Mirror>;
}

export function followChanges({ repositories, now, log, known }: FollowerOptions): Follower {
  let beforeStart: KnownBefore | undefined;
  let opening: Promise<Mirror> | undefined;
  const mirror = (): Promise<Mirror> => {
    opening ??= loadMirror(repositories).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
  const about = async (): Promise<NoticeDerivation> => {
    const bodies = await repositories.bodies.find();
    return {
      repositories,
      mirror: await mirror(),
      bodies,
      council: await councilOf(bodies, repositories),
      now,
    };
  };
  return {
    mirror,
    reconcile: async () => reconcile(await about()),
    async pass() {
      const position = await readSetting(repositories.settings, positionSetting, positionSchema);
      const readAt = now();
      const logs = await readLogs(repositories, position?.tokens ?? {});
      const changed = countOf(logs);
      if (position && changed > 0) {
        if ([...logs.values()].some(({ everything }) => everything)) {
          log.warn("a change token was too old: everything is read again");
          opening = undefined;
        }
        beforeStart ??= await known.read(position.tokens["initiatives"]);
        await follow(await about(), logs, { position, beforeStart });
        beforeStart = new Map();
      }
      const tokens = Object.fromEntries([...logs].map(([list, { token }]) => [list, token]));
      if (!position || changed > 0) {
        const startedAt = position?.startedAt ?? readAt;
        await writeSetting(repositories.settings, positionSetting, { tokens, startedAt, readAt });
        await known.keep((await mirror()).rows, tokens["initiatives"]);
      }
      return changed;
    },
  };
}

type Logs = ReadonlyMap<FollowedList, Changes>;

async function readLogs(
  repositories: Repositories,
  tokens: Readonly<Record<string, ChangeToken>>,
): Promise<Logs> {
  const read = await Promise.all(
    followedLists.map(async (list) => [list, await repositories[list].changesSince(tokens[list])] as const),
  );
  return new Map(read);
}

const countOf = (logs: Logs): number =>
  [...logs.values()].reduce(
    (sum, { changed, deleted, everything }) => sum + changed.length + deleted.length + Number(everything),
    0,
  );

/** The body that the setting `council` names, else the first that does more than be informed. */
async function councilOf(
  bodies: readonly Stored<Body>[],
  { settings }: Repositories,
): Promise<Stored<Body> | undefined> {
  const named = await readSetting(settings, "council", z.string());
  return (
    bodies.find(({ key }) => key === named) ??
    bodies.toSorted((a, b) => a.id - b.id).find(({ mandate }) => mandate !== "isInformed")
  );
}

/** The rows behind a change log: those changed, or all that are newer than the server when the log is lost. */
async function changedRows<Row>(
  repository: Repository<Row>,
  log: Changes | undefined,
  position: Position,
): Promise<readonly Stored<Row>[]> {
  if (!log) return [];
  if (!log.everything) return log.changed.length === 0 ? [] : repository.byIds(log.changed);
  return (await repository.find()).filter(({ createdAt }) => createdAt >= position.startedAt);
}

type KnownBefore = ReadonlyMap<number, Stored<PortfolioRow>>;

interface Before {
  readonly position: Position;
  /** As known when the server stopped; the mirror has read what was changed since. */
  readonly beforeStart: KnownBefore;
}

async function follow(about: NoticeDerivation, logs: Logs, { position, beforeStart }: Before): Promise<void> {
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

const isNews = (log: Changes | undefined): boolean =>
  log !== undefined && (log.everything || log.changed.length > 0 || log.deleted.length > 0);

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
  if (items.length > 0) await repositories.events.addAll(items.map(agendaItemEvent));
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
