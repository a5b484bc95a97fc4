import { goalsOfPlan } from "#domain/plans/goals-of-plan.ts";
import type { Plan } from "#domain/plans/plan.ts";
import { byGoal } from "#domain/plans/whole-plan.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Governance } from "#tab/shared/governance.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { InitiativeNames } from "../InitiativeNames.tsx";
import type { PlanRows } from "../load-plans.ts";
import { wholeTexts } from "./whole-texts.ts";

interface DecidedGoalsProps {
  readonly plan: Stored<Plan>;
  readonly rows: PlanRows;
  readonly governance: Governance;
}

/** A decided action plan, goal by goal, by the strategy that it was made from; goals with nothing included. */
export function DecidedGoals({ plan, rows, governance }: DecidedGoalsProps) {
  const { noGoal } = useTexts(wholeTexts);
  const text = useText();
  return byGoal(plan.items, goalsOfPlan(plan, undefined, governance.book)).map(({ goal, items }) =>
    goal || items.length > 0 ? (
      <InitiativeNames
        key={goal?.key ?? ""}
        title={goal ? text(goal.name) : noGoal}
        ids={items.map(({ initiativeId }) => initiativeId)}
        initiatives={rows.initiatives}
      />
    ) : null,
  );
}
