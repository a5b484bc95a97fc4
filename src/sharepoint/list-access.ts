import type { IList } from "@pnp/sp/lists";
import type { IWeb } from "@pnp/sp/webs";
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
}

export const accessList = <Record extends object>(
  connected: ConnectedWeb,
  list: List<Record>,
): ListAccess<Record> => ({
  list,
  connected,
  select: selected(list),
  on: (web) => listOn(web, connected.siteUrl, list.name),
  read: itemReader<Record>(list),
});
