import type { Decision, Outcome } from "#domain/decisions/decision.ts";
import type { Body, Mandate } from "#domain/organisation/body.ts";
import { mayReview } from "#domain/organisation/rights.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Mirror } from "./mirror.ts";

/** What a body with a mandate may say; `grant` and `decline` are decisions, the rest advice. */
const outcomesOf: Readonly<Record<Mandate, readonly Outcome[]>> = {
  decides: ["recommend", "grant", "investigateFurther", "decline"],
  recommends: ["recommend", "investigateFurther"],
  prepares: ["recommend", "investigateFurther"],
  supports: ["recommend"],
  isInformed: [],
};

/**
 * The decisions on an initiative that count: written by the person they name or by the bot for that person, who has the mandate.
 * A row without mandate stays in the list and moves nothing.
 */
export function countedDecisions(
  initiative: { readonly id: number; readonly unitId: number | undefined },
  mirror: Mirror,
  bodies: readonly Stored<Body>[],
): readonly Stored<Decision>[] {
  const unit = mirror.units.find(({ id }) => id === initiative.unitId);
  return mirror.decisions.of(initiative.id).filter((decision) => {
    const person = mirror.people.find(({ id }) => id === decision.decidedById);
    if (!person || ![mirror.accountId, person.accountId].includes(decision.createdBy)) return false;
    if (decision.bodyId === undefined) {
      const isManagers = decision.outcome === "forward" || decision.outcome === "reject";
      return isManagers && (mirror.accepted.has(decision.id) || mayReview(person, unit, mirror.people));
    }
    const body = bodies.find(({ id }) => id === decision.bodyId);
    if (!body || !outcomesOf[body.mandate].includes(decision.outcome)) return false;
    const writers = [body.chairId, body.secretaryId, ...body.memberIds];
    return decision.createdBy === mirror.accountId || writers.includes(person.id);
  });
}
