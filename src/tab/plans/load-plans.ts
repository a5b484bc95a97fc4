import { newest } from "#domain/governance/case-rows.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Plan } from "#domain/plans/plan.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Valuation } from "#domain/valuation/valuation.ts";

export interface PlanRows {
  readonly plans: readonly Stored<Plan>[];
  readonly initiatives: readonly Stored<Initiative>[];
  /** The newest of each initiative. */
  readonly valuations: ReadonlyMap<number, Stored<Valuation>>;
}

export async function loadPlans({ plans, initiatives, valuations }: Repositories): Promise<PlanRows> {
  const [decided, all, valued] = await Promise.all([plans.find(), initiatives.find(), valuations.find()]);
  const byInitiative = Map.groupBy(valued, ({ initiativeId }) => initiativeId);
  return {
    plans: decided,
    initiatives: all.filter(({ isConfidential }) => !isConfidential),
    valuations: new Map(
      [...byInitiative].flatMap(([id, rows]) => {
        const last = newest(rows);
        return last ? [[id, last] as const] : [];
      }),
    ),
  };
}
