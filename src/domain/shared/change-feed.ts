import type { PortfolioReader } from "#domain/initiatives/portfolio-reader.ts";
import type { Repositories } from "./repositories.ts";
import type { UnreadableRows } from "./unreadable-rows.ts";
import type { ChangeToken } from "./repository.ts";

/** The lists as they are called in `Repositories`. */
export type ListKey = {
  readonly [Key in keyof Repositories]: Repositories[Key] extends PortfolioReader | UnreadableRows
    ? never
    : Key;
}[keyof Repositories];

/** What happened to the rows of one list: numbers of those added or changed, each once, and of those deleted. */
export interface ListChanges {
  readonly changed: readonly number[];
  readonly deleted: readonly number[];
}

export interface SiteChanges {
  /** The lists that something has happened to. */
  readonly lists: ReadonlyMap<ListKey, ListChanges>;
  readonly token: ChangeToken;
  /** The token was too old or unknown: read everything again. */
  readonly everything: boolean;
}

/**
 * What has happened in all the lists, told in one request however many they are.
 * Every promise may be rejected with NotAllowedError, SignedOutError or UnavailableError.
 */
export interface ChangeFeed {
  /** Without a token: nothing, and the token from which to go on. */
  since(token: ChangeToken | undefined): Promise<SiteChanges>;
}
