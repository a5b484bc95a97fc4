import type { Person } from "#domain/organisation/person.ts";
import { hasRole, maySettleDuty } from "#domain/organisation/rights.ts";
import type { Stored } from "#domain/shared/stored.ts";

/*
 * Who may write in a list that everybody may write in: the tab hides what is not somebody's to do, and the server puts back what was
 * written past the tab.
 */

interface Writer {
  /** The site's user number. */
  readonly accountId: number;
  readonly person: Stored<Person> | undefined;
}

interface About {
  /** Whoever has registered the initiative. */
  readonly createdBy: number;
  /** Those who drive it, or have driven it. */
  readonly ownerIds: readonly (number | undefined)[];
}

/** Who may promise that something goes away, and say that nothing does: those who may change the initiative that makes it needless. */
export const mayPromiseRetirement = (
  { accountId, person }: Writer,
  { createdBy, ownerIds }: About,
): boolean =>
  accountId === createdBy ||
  (person !== undefined && ownerIds.includes(person.id)) ||
  hasRole(person, "coordinator");

/** Who may confirm that it is gone or stays: whoever owns it, the owner's deputy, and the coordinator [A-091, D-08]. */
export const maySettleRetirement = maySettleDuty;
