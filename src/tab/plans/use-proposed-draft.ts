import type { ModelBook } from "#domain/governance/model-in-force.ts";
import type { Plan } from "#domain/plans/plan.ts";
import { plannedObjects } from "#domain/plans/planned-objects.ts";
import { proposedEstimate, type SourcedEstimate } from "#domain/plans/proposed-estimate.ts";
import { proposedPlan } from "#domain/plans/proposed-plan.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useToday } from "#tab/shared/governance.tsx";
import { useMemo } from "react";
import type { PlanRows } from "./load-plans.ts";
import type { ProposedDraft } from "./use-plan-draft.ts";

/** What a unit's plan is proposed to hold, and what that is thought to give. @param holding the decided plan that holds */
export function useProposedDraft(
  unitId: number,
  rows: PlanRows,
  book: ModelBook,
  holding: Stored<Plan> | undefined,
): ProposedDraft {
  const today = useToday();
  const { compare } = useFormat();
  return useMemo(() => {
    const proposal = proposedPlan(rows.initiatives, unitId, today, holding?.items);
    const own = [...proposal.items.map(({ row }) => row), ...proposal.left];
    const needed = new Set([
      ...own.flatMap(({ systemId }) => systemId ?? []),
      ...(holding?.objects ?? []).map(({ systemId }) => systemId),
    ]);
    const systems = plannedObjects(rows.systems, unitId, needed);
    return {
      proposal,
      estimates: estimatesOf(
        own.map(({ id }) => id),
        rows,
        book,
        holding,
      ),
      systems: systems.toSorted((a, b) => compare(a.name, b.name)),
      objectEstimates: asDecided(holding),
    };
  }, [rows, unitId, today, holding, book, compare]);
}

function estimatesOf(
  ids: readonly number[],
  { initiatives, calculations, valuations }: PlanRows,
  book: ModelBook,
  holding: Stored<Plan> | undefined,
): ReadonlyMap<number, SourcedEstimate> {
  const decided = new Map(
    (holding?.items ?? []).map(({ initiativeId, estimate }) => [initiativeId, estimate]),
  );
  const wanted = new Set(ids);
  return new Map(
    initiatives.flatMap((initiative) => {
      const { id } = initiative;
      if (!wanted.has(id)) return [];
      const valuation = valuations.get(id);
      const frozen = holding && { estimate: decided.get(id), at: holding.createdAt };
      const known = {
        initiative,
        calculation: calculations.get(id),
        valuation,
        valuedBy: valuation && book.valuationModel(valuation.model, valuation.modelVersion),
      };
      return [[id, proposedEstimate(known, frozen)] as const];
    }),
  );
}

/** Nothing else is known of what an object gives than what was estimated before. */
const asDecided = (holding: Stored<Plan> | undefined): ReadonlyMap<number, SourcedEstimate> =>
  new Map(
    (holding?.objects ?? []).map(({ systemId, estimate }) => [
      systemId,
      {
        estimate,
        effectFrom: estimate.effect === undefined ? undefined : "decided",
        benefitFrom: estimate.benefit === undefined ? undefined : "decided",
        wordsFrom: estimate.words === "" ? undefined : "decided",
      },
    ]),
  );
