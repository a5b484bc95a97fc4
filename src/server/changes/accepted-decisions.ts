import type { Decision } from "#domain/decisions/decision.ts";
import { decisionEvent } from "#domain/digest/derive-events.ts";
import { isServersWord } from "#domain/governance/governing.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Stored } from "#domain/shared/stored.ts";

/**
 * Decisions that have counted, when the server starts: those on which it has written so itself, also when they were taken over from
 * an older register and no event tells of them, and those that events tell of. They go on counting whoever edits their row later.
 */
export async function acceptedAtLoad(
  repositories: Pick<Repositories, "events">,
  decisions: readonly Stored<Decision>[],
  accountId: number,
): Promise<Set<number>> {
  const written = decisions.filter((row) => isServersWord(row, accountId)).map(({ id }) => id);
  return new Set([...written, ...(await acceptedByEvents(repositories, decisions, accountId))]);
}

/**
 * Decisions that counted, as events tell: only the server writes events. Asked for no more than the rows do not say themselves,
 * which is nothing once the server has written what it thinks of each.
 */
async function acceptedByEvents(
  { events }: Pick<Repositories, "events">,
  decisions: readonly Stored<Decision>[],
  accountId: number,
): Promise<Set<number>> {
  const untold = decisions.filter((row) => !isServersWord(row, accountId));
  const wanted = new Map(untold.map((row) => [decisionEvent(row).key, row]));
  const kinds = new Set(untold.map((row) => decisionEvent(row).kind));
  const accepted = new Set<number>();
  for (const kind of kinds) {
    const found = await events.find({ where: [{ property: "kind", is: "eq", value: kind }] });
    for (const { key, initiativeId, personId } of found) {
      const row = wanted.get(key);
      const isOfIt = row !== undefined && row.initiativeId === initiativeId && row.decidedById === personId;
      if (isOfIt) accepted.add(row.id);
    }
  }
  return accepted;
}
