import { hasRole } from "#domain/organisation/rights.ts";
import type { Person } from "#domain/organisation/person.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { FundEntry } from "./fund-entry.ts";

/**
 * The entries that count: anybody may apply, but only a coordinator sets the frame, grants and books what is used.
 * SharePoint lets staff add any row to the ledger; what they add past the product is shown as not counted.
 */
export function countedEntries(
  entries: readonly Stored<FundEntry>[],
  people: readonly Stored<Person>[],
): { readonly counted: readonly Stored<FundEntry>[]; readonly others: readonly Stored<FundEntry>[] } {
  const writers = new Set(
    people.flatMap((person) =>
      person.accountId !== undefined && hasRole(person, "coordinator") ? person.accountId : [],
    ),
  );
  const counts = ({ kind, createdBy }: Stored<FundEntry>): boolean =>
    kind === "applied" || writers.has(createdBy);
  return {
    counted: entries.filter(counts),
    others: entries.filter((entry) => !counts(entry)),
  };
}
