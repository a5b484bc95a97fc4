import { decisionEvent } from "#domain/digest/derive-events.ts";
import { countedDecisions } from "./counted-decisions.ts";
import { deriveInitiativeRow } from "./derive-initiative-rows.ts";
import type { NoticeDerivation } from "./derive-notices.ts";

/**
 * Derives every initiative's status and score anew from its rows and puts right what differs, with an event for each.
 * @returns how many were put right
 */
export async function reconcile(about: NoticeDerivation): Promise<number> {
  await acceptDecisions(about);
  let restored = 0;
  for (const row of await about.repositories.initiatives.find()) {
    const derived = await deriveInitiativeRow(row, undefined, about);
    if (derived.status !== row.status || derived.score !== row.score) restored += 1;
  }
  return restored;
}

/** Keeps for good that a line decision counts, while it can be told. */
async function acceptDecisions({ mirror, bodies, repositories }: NoticeDerivation): Promise<void> {
  const counted = [...mirror.rows.values()]
    .flatMap((row) => countedDecisions(row, mirror, bodies))
    .filter(({ id, bodyId }) => bodyId === undefined && !mirror.accepted.has(id));
  await repositories.events.addAll(counted.flatMap((decision) => decisionEvent(decision) ?? []));
  for (const { id } of counted) mirror.accepted.add(id);
}
