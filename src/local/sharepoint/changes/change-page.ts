import { refusals } from "#local/sharepoint/errors.ts";
import { parseChangeToken, type ChangeToken } from "#local/sharepoint/changes/change-token.ts";
import type { Site } from "#local/sharepoint/site.ts";
import type { Change } from "#local/sharepoint/store/change-log.ts";
import type { List } from "#local/sharepoint/store/list-store.ts";

/** SharePoint keeps its change log for 60 days. Source: Microsoft, "Activity and metadata report API", errors. */
const keptDays = 60;
const dayLength = 86_400_000;
/** Most changes that one request gives. */
export const changePage = 1000;

const startOfLog = (site: Site): number => site.clock.now() - keptDays * dayLength;

/**
 * Reads a token for the log of a list, or of the web without one.
 * @throws SharePointError when it is malformed, of another object, or older than the log
 */
export function readToken(site: Site, list: List | undefined, text: string): ChangeToken {
  const token = parseChangeToken(text);
  if (!token) throw refusals.changeTokenInvalid();
  if (token.id !== (list?.id ?? site.webId)) throw refusals.changeTokenOfOtherObject();
  if (token.time < startOfLog(site)) throw refusals.changeTokenTooOld();
  return token;
}

/** Whether a change lies after the place that a token names. */
export const isAfter = (change: Change, { entry, time }: ChangeToken): boolean =>
  entry === -1 ? change.time > time : change.number > entry;

export interface ChangeRange {
  readonly list: List | undefined;
  readonly start: ChangeToken | undefined;
  readonly end: ChangeToken | undefined;
  readonly limit: number;
}

/** The wanted changes between two tokens, oldest first; the one at `start` has been read, the one at `end` counts. */
export function changesBetween(
  site: Site,
  { list, start, end, limit }: ChangeRange,
  isWanted: (change: Change) => boolean,
): readonly Change[] {
  const found: Change[] = [];
  let number = Math.max(0, start?.entry ?? 0);
  for (;;) {
    const read = site.changes.after(number, { ...(list ? { listId: list.id } : {}), limit: changePage });
    for (const change of read) {
      if (end && isAfter(change, end)) return found;
      const isKept = change.time >= startOfLog(site) && (!start || isAfter(change, start));
      if (isKept && isWanted(change)) found.push(change);
      if (found.length === limit) return found;
    }
    const last = read.at(-1);
    if (!last || read.length < changePage) return found;
    number = last.number;
  }
}
