import type { IList } from "@pnp/sp/lists";
import type { IWeb } from "@pnp/sp/webs";
import { ListsChangedError } from "#domain/shared/failures.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { ConnectedWeb } from "./client/connect-web.ts";
import { listOn } from "./client/list-items.ts";
import { itemReader, selected, type Item, type List } from "./schema/list.ts";

/** One list of one site, and how its rows are read: what the steps of a repository share. */
export interface ListAccess<Record extends object> {
  readonly list: List<Record>;
  readonly connected: ConnectedWeb;
  readonly select: readonly string[];
  /** The list as reached through a web, which may be a batch. */
  readonly on: (web: IWeb) => IList;
  readonly read: (item: Item) => Stored<Record>;
  /** Reads one of several rows: none when it cannot be read and the list leaves such rows out. */
  readonly readSome: (item: Item) => readonly Stored<Record>[];
}

export function accessList<Record extends object>(
  connected: ConnectedWeb,
  list: List<Record>,
): ListAccess<Record> {
  const read = itemReader<Record>(list);
  return {
    list,
    connected,
    select: selected(list),
    on: (web) => listOn(web, connected.siteUrl, list.name),
    read,
    readSome: (item) => {
      try {
        return [read(item)];
      } catch (error) {
        if (list.leavesOutUnreadable !== true || !(error instanceof ListsChangedError)) throw error;
        connected.onUnreadable(error);
        return [];
      }
    },
  };
}
