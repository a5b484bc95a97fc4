import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { PlanReport } from "#domain/plans/plan-report.ts";
import type { Plan } from "#domain/plans/plan.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Stored } from "#domain/shared/stored.ts";

export interface ReportRows {
  readonly report: Stored<PlanReport>;
  readonly plan: Stored<Plan>;
  /** Of the same unit, or of the whole municipality. */
  readonly plans: readonly Stored<Plan>[];
  readonly reports: readonly Stored<PlanReport>[];
  /** Those that the report names. */
  readonly initiatives: readonly Stored<Initiative>[];
}

/** @returns undefined when there is no such report, or its plan is gone */
export async function loadReport(
  { plans, planReports, initiatives }: Repositories,
  id: number,
): Promise<ReportRows | undefined> {
  const [allPlans, reports] = await Promise.all([plans.find(), planReports.find()]);
  const report = reports.find((each) => each.id === id);
  const plan = allPlans.find((each) => each.id === report?.planId);
  if (!report || !plan) return undefined;
  const ids = report.items.map(({ initiativeId }) => initiativeId);
  return {
    report,
    plan,
    plans: allPlans.filter(({ unitId }) => unitId === plan.unitId),
    reports,
    initiatives: ids.length === 0 ? [] : await initiatives.byIds(ids),
  };
}
