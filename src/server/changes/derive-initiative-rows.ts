import { restoredEvent, statusEvent } from "#domain/digest/derive-events.ts";
import type { Event } from "#domain/digest/event.ts";
import { deriveInitiative, type Derived } from "#domain/initiatives/derive-status.ts";
import type { Initiative, PortfolioRow } from "#domain/initiatives/initiative.ts";
import type { Body } from "#domain/organisation/body.ts";
import type { Clock, Instant } from "#domain/shared/calendar.ts";
import { ConflictError, NotFoundError } from "#domain/shared/failures.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { countedDecisions } from "./counted-decisions.ts";
import type { Mirror } from "./mirror.ts";

export interface Derivation {
  readonly repositories: Pick<Repositories, "initiatives" | "events">;
  readonly mirror: Mirror;
  readonly bodies: readonly Stored<Body>[];
  readonly now: Clock;
}

/**
 * Writes what an initiative's rows say its status and score are, when the row says something else: the event first, then
 * one item write, so that a stop in between is made good by doing both again.
 * @param before the row as it was known before the change, when it was
 */
export async function deriveInitiativeRow(
  row: Stored<Initiative>,
  before: PortfolioRow | undefined,
  { repositories, mirror, bodies, now }: Derivation,
): Promise<Derived> {
  const valuations = mirror.valuations.of(row.id);
  const decisions = countedDecisions(row, mirror, bodies);
  const derived = deriveInitiative({ initiative: row, valuations, decisions });
  mirror.rows.set(row.id, row);
  if (derived.status === row.status && derived.score === row.score) return derived;
  const rows = [...valuations, ...decisions];
  const event = isEditedPastTheRules(row, before, derived, rows, mirror.accountId)
    ? restoredEvent({ row, to: derived.status, at: now(), personId: personOf(mirror, row.modifiedBy) })
    : stepOf(row, derived, rows, mirror);
  if (event) await repositories.events.addAll([event]);
  try {
    mirror.rows.set(row.id, await repositories.initiatives.update(row.id, row.version, derived));
  } catch (error) {
    // Somebody changed or removed the row meanwhile: the change log brings it here again.
    if (!(error instanceof ConflictError || error instanceof NotFoundError)) throw error;
  }
  return derived;
}

interface Cause {
  readonly id: number;
  readonly createdAt: Instant;
}

/** Nothing that the status rests on has changed, and yet the row was given another by somebody. */
function isEditedPastTheRules(
  row: Stored<Initiative>,
  before: PortfolioRow | undefined,
  derived: Derived,
  causes: readonly Cause[],
  accountId: number,
): boolean {
  if (row.modifiedBy === accountId || row.createdAt === row.modifiedAt) return false;
  if (before) return before.status === derived.status && before.score === derived.score;
  const newest = [row.statedAt ?? "", ...causes.map(({ createdAt }) => createdAt)].toSorted().at(-1) ?? "";
  return newest < row.modifiedAt;
}

function stepOf(
  row: Stored<Initiative>,
  derived: Derived,
  causes: readonly (Cause & { readonly createdBy: number })[],
  mirror: Mirror,
): Event | undefined {
  if (derived.status === row.status) return undefined;
  const newest = causes.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt)).at(-1);
  const ids = causes.map(({ id }) => id).toSorted((a, b) => a - b);
  return statusEvent({
    initiativeId: row.id,
    from: row.status,
    to: derived.status,
    at: newest?.createdAt ?? row.modifiedAt,
    personId: personOf(mirror, newest?.createdBy ?? row.modifiedBy),
    cause: [row.statedStatus, row.statedAt ?? "", ...ids].join("."),
  });
}

/** The person behind an account; undefined for the server itself. */
export const personOf = ({ people, accountId }: Mirror, account: number): number | undefined =>
  account === accountId ? undefined : people.find((person) => person.accountId === account)?.id;
