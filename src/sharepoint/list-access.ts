import type { IList } from "@pnp/sp/lists";
import type { IWeb } from "@pnp/sp/webs";
import type { Stored } from "#domain/shared/stored.ts";
import type { ConnectedWeb } from "./client/connect-web.ts";
import { listOn } from "./client/list-items.ts";
import { itemReader, selected, UnreadableRowError, type Item, type List } from "./schema/list.ts";

/** One list of one site, and how its rows are read: what the steps of a repository share. */
export interface ListAccess<Record extends object> {
  readonly list: List<Record>;
  readonly connected: ConnectedWeb;
  readonly select: readonly string[];
  /** The list as reached through a web, which may be a batch. */
  readonly on: (web: IWeb) => IList;
  readonly read: (item: Item) => Stored<Record>;
  /** Reads one of several rows: none when it cannot be read, which is told, so that it keeps nobody from the others. */
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
        const record = read(item);
        connected.leftOut.wasRead(list, record.id);
        return [record];
      } catch (error) {
        if (!(error instanceof UnreadableRowError)) throw error;
        if (connected.leftOut.add(list, error)) connected.onUnreadable(error);
        return [];
      }
    },
  };
}
