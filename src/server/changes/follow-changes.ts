import type { Log } from "#bot/bot-dependencies.ts";
import type { ChangeFeed } from "#domain/shared/change-feed.ts";
import type { Clock } from "#domain/shared/calendar.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import { swedishDay } from "#domain/shared/swedish-day.ts";
import type { RowHistories } from "#sharepoint/row-histories.ts";
import { readSetting, writeSetting } from "#server/settings.ts";
import { positionSchema, positionSetting, readLogs, type Logs, type Position } from "./change-logs.ts";
import type { Derivation } from "./derivation.ts";
import { deriveFromLogs, type KnownBefore } from "./derive-from-logs.ts";
import { vetEverything } from "./vet-everything.ts";
import type { KnownRows } from "./known-rows.ts";
import { loadMirror, type Mirror } from "./mirror.ts";
import { reconcile } from "./reconcile.ts";
import { tellSteps } from "./tell-steps.ts";
import { keyInForce, tellTakeover } from "./take-over.ts";

export interface FollowerOptions {
  readonly repositories: Repositories;
  readonly feed: ChangeFeed;
  readonly histories: RowHistories;
  readonly now: Clock;
  readonly log: Log;
  readonly known: KnownRows;
}

export interface Follower {
  /** Reads what has changed and derives what follows from it. @returns how many rows had changed */
  pass(): Promise<number>;
  /** Derives every initiative anew from its rows. @returns how many had a status or score that their rows do not give */
  reconcile(): Promise<number>;
  /** Opened when it is first needed. */
  mirror(): Promise<Mirror>;
}

/** At rest, one request: the site's change log, from the place where this server stopped reading it. */
export function followChanges(options: FollowerOptions): Follower {
  const { repositories, feed, histories, now, log, known } = options;
  let position: Position | undefined;
  /** As the list has it, for the next start of the server. */
  let keptOn = "";
  let beforeStart: KnownBefore | undefined;
  let opening: Promise<Mirror> | undefined;
  const mirror = (): Promise<Mirror> => {
    opening ??= loadMirror(repositories).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
  const positioned = async (): Promise<Position | undefined> => {
    position ??= await readSetting(repositories.settings, positionSetting, positionSchema);
    return position;
  };
  const about = async (): Promise<Derivation> => {
    const { startedAt = now(), readAt } = (await positioned()) ?? {};
    const today = swedishDay(now());
    return { repositories, histories, mirror: await mirror(), now, today, startedAt, readAt };
  };
  const derive = async (logs: Logs, before: Position): Promise<void> => {
    if (logs.everything) {
      log.warn("the change log could not be read from where it was left: everything is read again");
      opening = undefined;
      await vetEverything(await about());
    }
    beforeStart ??= await known.read(before.token);
    await deriveFromLogs(await about(), logs, { position: before, beforeStart });
    beforeStart = new Map();
    if (logs.everything) await reconcile(await about());
  };
  const keep = async (next: Position): Promise<void> => {
    await writeSetting(repositories.settings, positionSetting, next);
    keptOn = swedishDay(now());
    await known.keep((await mirror()).rows, next.token);
  };
  return {
    mirror,
    reconcile: async () => reconcile(await about()),
    async pass() {
      const before = await positioned();
      const readAt = now();
      const logs = await readLogs(feed, before?.token);
      if (before && logs.count > 0) await derive(logs, before);
      const model = keyInForce((await mirror()).book, swedishDay(readAt));
      const isTurned = before?.model !== undefined && before.model !== model;
      if (isTurned) await tellTakeover(await about());
      const behind = await tellSteps(await about());
      const startedAt = before?.startedAt ?? readAt;
      const next = { token: logs.token, startedAt, readAt, model };
      // What the server itself writes elsewhere moves the log on too, which is kept once a day: each keeping is a change of its own.
      if (logs.count > 0 || before?.model !== model || keptOn !== swedishDay(readAt)) await keep(next);
      position = next;
      (await mirror()).isCaughtUp = true;
      return logs.count + Number(isTurned) + behind;
    },
  };
}
