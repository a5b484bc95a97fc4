import { z } from "zod";
import type { ChangeFeed, ListChanges, ListKey } from "#domain/shared/change-feed.ts";
import type { ChangeToken, Repository } from "#domain/shared/repository.ts";
import type { Stored } from "#domain/shared/stored.ts";

export const followedLists = [
  "units",
  "people",
  "bodies",
  "models",
  "initiatives",
  "valuations",
  "decisions",
  "calculations",
  "signOffs",
  "duties",
  "needLinks",
  "basisItems",
  "retirements",
  "plans",
  "planReports",
  "enquiries",
  "meetings",
  "agendaItems",
] as const satisfies readonly ListKey[];
export type FollowedList = (typeof followedLists)[number];

export const positionSetting = "follow:position";
export const positionSchema = z.object({
  /** Empty where an earlier version of the server kept one for each list: then everything is read again. */
  token: z.string().default(""),
  /** What was made before the server was first started is nobody's news. */
  startedAt: z.string(),
  readAt: z.string(),
  /** Key of the model version that governed when the changes were read; empty for the built-in one. */
  model: z.string().optional(),
});
export type Position = z.infer<typeof positionSchema>;

export interface Logs {
  readonly of: (list: FollowedList) => ListChanges;
  /** The change log was lost. */
  readonly everything: boolean;
  readonly token: ChangeToken;
  /** How many rows of the followed lists have changed. */
  readonly count: number;
}

const nothing: ListChanges = { changed: [], deleted: [] };

export async function readLogs(feed: ChangeFeed, since: ChangeToken | undefined): Promise<Logs> {
  const { lists, token, everything } = await feed.since(since);
  const of = (list: FollowedList): ListChanges => lists.get(list) ?? nothing;
  const counts = followedLists.map((list) => of(list).changed.length + of(list).deleted.length);
  return { of, token, everything, count: counts.reduce((sum, count) => sum + count, Number(everything)) };
}

/** The rows behind a change log: those changed, or all that are newer than the server when the log is lost. */
export async function changedRows<Row>(
  repository: Repository<Row>,
  logs: Logs,
  list: FollowedList,
  { startedAt }: Position,
): Promise<readonly Stored<Row>[]> {
  if (logs.everything) return (await repository.find()).filter(({ createdAt }) => createdAt >= startedAt);
  const { changed } = logs.of(list);
  return changed.length === 0 ? [] : repository.byIds(changed);
}

export const isNews = ({ of, everything }: Logs, list: FollowedList): boolean =>
  everything || of(list).changed.length > 0 || of(list).deleted.length > 0;
