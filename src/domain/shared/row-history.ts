import type { Instant } from "./calendar.ts";

/** What a row said after one change of it, and whose change it was, by the site's user number. */
export interface Past<Said> {
  readonly said: Said;
  readonly by: number;
  readonly at: Instant;
}

/**
 * The versions that are kept of rows, oldest first, with what they said of some properties; none of a row that is gone.
 * The promise may be rejected with NotAllowedError, SignedOutError or UnavailableError.
 */
export type RowHistory<Row> = <Property extends keyof Row & string>(
  ids: readonly number[],
  properties: readonly Property[],
) => Promise<ReadonlyMap<number, readonly Past<Pick<Row, Property>>[]>>;
