import type { Person } from "#domain/organisation/person.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import type { ChangeToken } from "#domain/shared/repository.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Initiative, PortfolioRow } from "./initiative.ts";

/** Who is signed in; an account without a row among the people has no `person`. */
export interface Me {
  /** The site's user number: equals `Person.accountId` and `Stored.createdBy`. */
  readonly accountId: number;
  readonly person: Stored<Person> | undefined;
}

/** Every initiative that the signed-in person may read, and what is needed to show them. */
export interface Portfolio {
  readonly rows: readonly Stored<PortfolioRow>[];
  readonly units: readonly Stored<Unit>[];
  readonly people: readonly Stored<Person>[];
  readonly me: Me;
  /** From where `changesSince` goes on. */
  readonly token: ChangeToken;
}

export interface PortfolioChanges {
  /** Rows added or changed, as they are now. */
  readonly changed: readonly Stored<PortfolioRow>[];
  readonly deleted: readonly number[];
  readonly token: ChangeToken;
  /** The token was too old or unknown: load everything again. */
  readonly everything: boolean;
}

/**
 * Opens the portfolio from the whole list, never a capped page, in as few requests as can be.
 * Every promise may be rejected with NotAllowedError, SignedOutError or UnavailableError.
 */
export interface PortfolioReader {
  /** @param onRows called as pages arrive: how many rows so far, and of how many when that is known */
  load(onRows?: (soFar: number, of?: number) => void): Promise<Portfolio>;
  changesSince(token: ChangeToken): Promise<PortfolioChanges>;
  /** These columns of every initiative, for pages that hold all of them together: one request for each page of rows. */
  columns<Property extends keyof Initiative>(
    properties: readonly Property[],
  ): Promise<readonly Stored<Pick<Initiative, Property>>[]>;
  /** What the needs say, by number, which the rows leave out to open quickly; never of a confidential initiative. */
  needs(ids: readonly number[]): Promise<ReadonlyMap<number, string>>;
}
