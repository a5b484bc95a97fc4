import type { Event } from "#domain/digest/event.ts";
import { planNotCountedEvent } from "#domain/digest/plan-events.ts";
import { judgePlan, type PlanJudgement } from "#domain/plans/judge-plan.ts";
import type { Plan } from "#domain/plans/plan.ts";
import type { Update } from "#domain/shared/repository.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Derivation } from "./derivation.ts";
import { isSaidByServer, type Mirror } from "./mirror.ts";
import { unknownIn } from "./unreadable-organisation.ts";

/**
 * Writes on each plan whether it counts and otherwise why not, once, as the rules and the organisation were when it was read first
 * . What somebody else has typed there is written over; a plan that has counted goes on counting.
 */
export async function judgePlans(about: Derivation): Promise<void> {
  const { repositories, mirror, startedAt } = about;
  const isOrganisationKnown = unknownIn(about) === undefined;
  const events: Event[] = [];
  const updates: Update<Plan>[] = [];
  for (const row of mirror.plans.values()) {
    if (isSaidByServer(row, mirror.accountId)) continue;
    const judgement = judgementOf(row, mirror);
    // Whoever is not found in a list with a row that cannot be read has lost no right: the plan waits.
    if (!judgement.counts && !isOrganisationKnown) continue;
    updates.push({ id: row.id, version: row.version, changes: wordsOf(judgement) });
    if (!judgement.counts && row.createdAt >= startedAt) events.push(planNotCountedEvent(row, judgement.why));
  }
  if (events.length > 0) await repositories.events.addAll(events);
  if (updates.length > 0) await repositories.plans.updateAll(updates);
  for (const { id, changes } of updates) {
    if (changes.standing === "counts") mirror.acceptedPlans.add(id);
    const row = mirror.plans.get(id);
    if (row) mirror.plans.set(id, { ...row, ...changes, modifiedBy: mirror.accountId });
  }
}

const judgementOf = (row: Stored<Plan>, mirror: Mirror): PlanJudgement =>
  mirror.acceptedPlans.has(row.id)
    ? { counts: true }
    : judgePlan(row, { book: mirror.book, organisation: mirror });

export const wordsOf = (judgement: PlanJudgement): Pick<Plan, "standing" | "standingReason"> =>
  judgement.counts
    ? { standing: "counts", standingReason: { sv: "", en: "" } }
    : { standing: "doesNotCount", standingReason: judgement.why };
