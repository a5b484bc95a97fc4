import type { Goal, GoverningModel } from "#domain/governance/governing-model.ts";
import type { ModelBook } from "#domain/governance/model-in-force.ts";
import { defaultModel } from "#domain/governance/model-in-force.ts";
import type { PlanReport } from "./plan-report.ts";
import type { Plan } from "./plan.ts";
import { goalsOn } from "./whole-plan.ts";

type Goals = Pick<GoverningModel, "goals">;

/**
 * The goals of the strategy on the day when a plan was decided, and the others that it or its report names, by whatever model knows
 * them: a plan is read by the strategy that it was made from also when another has taken over.
 */
export function goalsOfPlan(
  { decidedOn, items }: Pick<Plan, "decidedOn" | "items">,
  report: Pick<PlanReport, "items"> | undefined,
  book: ModelBook,
): readonly Goal[] {
  const named = new Set([...items, ...(report?.items ?? [])].map(({ goal }) => goal));
  named.delete("");
  const then = book.on(decidedOn);
  const models: readonly Goals[] = [
    then,
    ...book.versions.map(({ definition }) => definition).toReversed(),
    defaultModel,
  ];
  const isOfThen = goalsOn(then, decidedOn);
  // A plan of another model's goals is not held against goals that it never had.
  const own = isOfThen.some(({ key }) => named.has(key)) || named.size === 0 ? isOfThen : [];
  const found = new Map(own.map((goal) => [goal.key, goal]));
  for (const { goals } of models)
    for (const goal of goals) if (named.has(goal.key) && !found.has(goal.key)) found.set(goal.key, goal);
  return [...found.values()];
}
