import type { PlanOutcomes } from "#domain/plans/plan-outcome.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import type { OutcomeRow } from "./OutcomeChart.tsx";
import { reportTexts } from "./report-texts.ts";

/** The goals of a report as rows of a chart. */
export function useGoalRows({ goals }: Pick<PlanOutcomes, "goals">): readonly OutcomeRow[] {
  const { noGoal } = useTexts(reportTexts);
  const text = useText();
  return goals.map(({ goal, counts, total, added, late, budget }) => ({
    key: goal?.key ?? "",
    name: goal ? text(goal.name) : noGoal,
    counts,
    total,
    added,
    late,
    budget,
  }));
}
