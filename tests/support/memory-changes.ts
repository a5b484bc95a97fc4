import type { ChangeFeed, ListChanges, ListKey } from "#domain/shared/change-feed.ts";
import type { MemoryRepositories } from "./memory-repositories.ts";

/** The change log of all the lists in memory: one call, whatever their number. An `expired` token gives everything. */
export const memoryChanges = (repositories: MemoryRepositories): ChangeFeed => ({
  async since(token) {
    const { calls } = repositories.site;
    const until = calls.length;
    const { portfolio: _portfolio, unreadable: _unreadable, site: _site, ...lists } = repositories;
    const isLost = token === "" || token === "expired";
    const tokens =
      token === undefined || isLost ? {} : (JSON.parse(token) as Partial<Record<ListKey, string>>);
    const changed = new Map<ListKey, ListChanges>();
    const ends: Partial<Record<ListKey, string>> = {};
    for (const key of Object.keys(lists) as ListKey[]) {
      const changes = await lists[key].changesSince(tokens[key]);
      ends[key] = changes.token;
      if (changes.changed.length + changes.deleted.length > 0) changed.set(key, changes);
    }
    calls.splice(until, calls.length, "changes.since");
    return { lists: changed, token: JSON.stringify(ends), everything: isLost };
  },
});
