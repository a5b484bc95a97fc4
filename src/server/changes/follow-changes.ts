import { z } from "zod";
import type { Log } from "#bot/bot-dependencies.ts";
import type { Body } from "#domain/organisation/body.ts";
import type { Clock } from "#domain/shared/calendar.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { readSetting, writeSetting } from "#server/settings.ts";
import { countOf, positionSchema, positionSetting, readLogs } from "./change-logs.ts";
import { deriveFromLogs, type KnownBefore } from "./derive-from-logs.ts";
import type { NoticeDerivation } from "./derive-notices.ts";
import type { KnownRows } from "./known-rows.ts";
import { loadMirror, type Mirror } from "./mirror.ts";
import { reconcile } from "./reconcile.ts";

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
        const isLost = [...logs.values()].some(({ everything }) => everything);
        if (isLost) {
          log.warn("a change token was too old: everything is read again");
          opening = undefined;
        }
        beforeStart ??= await known.read(position.tokens["initiatives"]);
        await deriveFromLogs(await about(), logs, { position, beforeStart });
        beforeStart = new Map();
        if (isLost) await reconcile(await about());
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
