import { restoredStatementEvent } from "#domain/digest/derive-events.ts";
import { isOfRegistration } from "#domain/governance/acts-of.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import { mayRestateStatus } from "#domain/organisation/rights.ts";
import { sameValues, whatStands } from "#domain/organisation/what-stands.ts";
import type { Past } from "#domain/shared/row-history.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { personOf, type Derivation } from "./derivation.ts";
import type { Mirror } from "./mirror.ts";
import { unjudged } from "./unjudged-versions.ts";
import { isUnknownAccount } from "./unreadable-organisation.ts";

type Statement = Pick<Initiative, "statedStatus" | "statedAt">;
const stated = ["statedStatus", "statedAt"] as const;

const statementOf = ({ statedStatus, statedAt }: Statement): Statement => ({ statedStatus, statedAt });

/**
 * Rows with the status that stands as stated: what the row's owner has stated anew in the list is not believed, and is written back
 * when the row is derived [A-020 in part, D-01 in part]. Costs a request for each row whose statement is not known.
 */
export async function vetStatements(
  rows: readonly Stored<Initiative>[],
  about: Derivation,
): Promise<readonly Stored<Initiative>[]> {
  const { mirror, histories, now } = about;
  const doubtful = new Set(rows.filter((row) => isDoubtful(row, mirror)).map(({ id }) => id));
  if (doubtful.size === 0) return rows;
  const versions = await histories.initiatives([...doubtful], stated);
  const may = (by: number): boolean => isTrusted(by, mirror);
  return rows.map((row) => {
    if (!doubtful.has(row.id)) return row;
    mirror.restoring.delete(row.id);
    const before = mirror.isCaughtUp ? mirror.rows.get(row.id) : undefined;
    const past = unjudged(versions.get(row.id) ?? [], { before, guarded: stated, about });
    const stands = whatStands(past, may, (made) => asRegistered(made, row, may));
    if (!stands || sameValues(stands.said, statementOf(row))) return row;
    if (isUnknownAccount(stands.refused ?? row.modifiedBy, about)) {
      mirror.unvetted.initiatives.add(row.id);
      return { ...row, ...stands.said };
    }
    const personId = personOf(mirror, stands.refused ?? row.modifiedBy);
    const event = restoredStatementEvent({ row, to: stands.said.statedStatus, at: now(), personId });
    mirror.restoring.set(row.id, { changes: stands.said, event });
    return { ...row, ...stands.said };
  });
}

function isDoubtful(row: Stored<Initiative>, { rows, accountId, isCaughtUp }: Mirror): boolean {
  const known = rows.get(row.id);
  const isSame = known !== undefined && sameValues(statementOf(known), statementOf(row));
  if (row.modifiedBy === accountId) return known !== undefined && !isSame;
  if (known && isCaughtUp) return !isSame;
  return row.modifiedAt !== row.createdAt || !isOfRegistration(row);
}

const isTrusted = (account: number, { people, accountId }: Mirror): boolean =>
  account === accountId || mayRestateStatus(people.find((person) => person.accountId === account));

/** A need that is registered as stated some day to come is stated when it is registered. */
function asRegistered(
  { said, by, at }: Past<Statement>,
  { createdAt }: Stored<Initiative>,
  may: (by: number) => boolean,
): Statement {
  if (may(by) || at !== createdAt || isOfRegistration({ ...said, createdAt })) return said;
  return { ...said, statedAt: createdAt };
}
