import type { Calculation } from "#domain/benefits/calculation.ts";
import { countedOnce } from "#domain/benefits/enabled-benefits.ts";
import { newestCalculations } from "#domain/benefits/newest-calculation.ts";
import { newest } from "#domain/governance/case-rows.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { PlanReport } from "#domain/plans/plan-report.ts";
import type { Plan } from "#domain/plans/plan.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { System } from "#domain/systems/system.ts";
import type { Valuation } from "#domain/valuation/valuation.ts";

export interface PlanRows {
  readonly plans: readonly Stored<Plan>[];
  readonly reports: readonly Stored<PlanReport>[];
  /** Without those that are confidential. */
  readonly initiatives: readonly Stored<Initiative>[];
  /** The newest of each initiative. */
  readonly valuations: ReadonlyMap<number, Stored<Valuation>>;
  /** The newest of each initiative, with each effect only where it arises. */
  readonly calculations: ReadonlyMap<number, Stored<Calculation>>;
  readonly systems: readonly Stored<System>[];
}

export async function loadPlans(repositories: Repositories): Promise<PlanRows> {
  const { plans, planReports, initiatives, valuations, calculations, systems, needLinks } = repositories;
  const [decided, reports, all, valued, calculated, managed, links] = await Promise.all([
    plans.find(),
    planReports.find(),
    initiatives.find(),
    valuations.find(),
    calculations.find(),
    systems.find(),
    needLinks.find({ where: [{ property: "kind", is: "eq", value: "enables" }] }),
  ]);
  const byInitiative = Map.groupBy(valued, ({ initiativeId }) => initiativeId);
  return {
    plans: decided,
    reports,
    initiatives: all.filter(({ isConfidential }) => !isConfidential),
    valuations: new Map(
      [...byInitiative].flatMap(([id, rows]) => {
        const last = newest(rows);
        return last ? [[id, last] as const] : [];
      }),
    ),
    calculations: new Map(
      countedOnce([...newestCalculations(calculated).values()], links).map((row) => [row.initiativeId, row]),
    ),
    systems: managed,
  };
}
