import { z } from "zod";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Changes, ChangeToken, Repository } from "#domain/shared/repository.ts";
import type { Stored } from "#domain/shared/stored.ts";

export const followedLists = [
  "units",
  "people",
  "initiatives",
  "valuations",
  "decisions",
  "meetings",
  "agendaItems",
] as const;
export type FollowedList = (typeof followedLists)[number];

export const positionSetting = "follow:position";
export const positionSchema = z.object({
  tokens: z.record(z.string(), z.string()),
  /** What was made before the server was first started is nobody's news. */
  startedAt: z.string(),
  readAt: z.string(),
});
export type Position = z.infer<typeof positionSchema>;

export type Logs = ReadonlyMap<FollowedList, Changes>;

export async function readLogs(
  repositories: Repositories,
  tokens: Readonly<Record<string, ChangeToken>>,
): Promise<Logs> {
  const read = await Promise.all(
    followedLists.map(async (list) => [list, await repositories[list].changesSince(tokens[list])] as const),
  );
  return new Map(read);
}

export const countOf = (logs: Logs): number =>
  [...logs.values()].reduce(
    (sum, { changed, deleted, everything }) => sum + changed.length + deleted.length + Number(everything),
    0,
  );

/** The rows behind a change log: those changed, or all that are newer than the server when the log is lost. */
export async function changedRows<Row>(
  repository: Repository<Row>,
  log: Changes | undefined,
  position: Position,
): Promise<readonly Stored<Row>[]> {
  if (!log) return [];
  if (!log.everything) return log.changed.length === 0 ? [] : repository.byIds(log.changed);
  return (await repository.find()).filter(({ createdAt }) => createdAt >= position.startedAt);
}

export const isNews = (log: Changes | undefined): boolean =>
  log !== undefined && (log.everything || log.changed.length > 0 || log.deleted.length > 0);
