import type { Goal } from "#domain/governance/governing-model.ts";
import { planStanding } from "#domain/plans/judge-plan.ts";
import { plansOf } from "#domain/plans/plan-changes.ts";
import { byGoal, goalsOn, proposedWholePlan } from "#domain/plans/whole-plan.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useToday, type Governance } from "#tab/shared/governance.tsx";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useMemo } from "react";
import { ChangesCard } from "../ChangesCard.tsx";
import { DecidedPlans } from "../DecidedPlans.tsx";
import { DecidePlan } from "../DecidePlan.tsx";
import type { PlanRows } from "../load-plans.ts";
import { usePlansStyles } from "../plans.styles.ts";
import { ReportPart } from "../report/ReportPart.tsx";
import { AddInitiative } from "./AddInitiative.tsx";
import { useWholeDraft, type WholeDraft } from "./use-whole-draft.ts";
import { useWholeStyles } from "./whole.styles.ts";
import { wholeTexts } from "./whole-texts.ts";
import { WholeRows } from "./WholeRows.tsx";

interface WholePlanProps {
  readonly rows: PlanRows;
  readonly governance: Governance;
  readonly onDecided: () => void;
}

/** The whole municipality's action plan: made from the strategy, decided, and reported. */
export function WholePlan({ rows, governance, onDecided }: WholePlanProps) {
  const styles = usePlansStyles();
  const texts = useTexts(wholeTexts);
  const { date, number } = useFormat();
  const today = useToday();
  const { model } = governance;
  const decided = useMemo(() => plansOf(rows.plans, undefined), [rows.plans]);
  const holding = decided.find((plan) => planStanding(plan, governance).counts);
  const goals = useMemo(() => goalsOn(model, today), [model, today]);
  const before = useMemo(() => holding?.items ?? [], [holding]);
  const proposal = useMemo(() => {
    const chains = new Map([...rows.calculations].map(([id, { chain }]) => [id, chain]));
    return proposedWholePlan({ initiatives: rows.initiatives, chains, model, before }, today);
  }, [rows.calculations, rows.initiatives, model, before, today]);
  const draft = useWholeDraft(proposal, goals, before);
  const bare = byGoal(draft.rows, goals).flatMap(({ goal, items }) =>
    goal && items.length === 0 ? [goal] : [],
  );
  return (
    <>
      <div>
        <p className={styles.text}>{texts.lead}</p>
        <p className={styles.text}>
          {holding ? texts.holds(String(holding.year), date(holding.decidedOn)) : texts.noPlanYet}{" "}
          {goals.length === 0
            ? texts.noGoals
            : texts.goalsOf(number(goals.length), number(draft.rows.length), number(bare.length))}
        </p>
      </div>
      <Goals draft={draft} goals={goals} bare={bare} />
      <AddInitiative draft={draft} goals={goals} />
      {holding ? (
        <ChangesCard decided={holding.items} now={draft.items} initiatives={rows.initiatives} />
      ) : null}
      <DecidePlan unit={undefined} draft={draft} governance={governance} onDecided={onDecided} />
      <ReportPart
        plan={holding}
        now={proposal.items}
        rows={rows}
        governance={governance}
        onReported={onDecided}
      />
      <DecidedPlans plans={decided} holding={holding} rows={rows} governance={governance} />
    </>
  );
}

interface GoalsProps {
  readonly draft: WholeDraft;
  readonly goals: readonly Goal[];
  /** Those that nothing serves. */
  readonly bare: readonly Goal[];
}

function Goals({ draft, goals, bare }: GoalsProps) {
  const styles = useWholeStyles();
  const plans = usePlansStyles();
  const texts = useTexts(wholeTexts);
  const text = useText();
  const placed = new Map(draft.items.map(({ initiativeId }, index) => [initiativeId, index + 1]));
  return (
    <div className={styles.goals}>
      {byGoal(draft.rows, goals).map(({ goal, items }) =>
        items.length > 0 ? (
          <SectionCard
            key={goal?.key ?? ""}
            title={goal ? text(goal.name) : texts.noGoal}
            {...(goal ? {} : { lead: texts.noGoalLead })}
            action={<span className={styles.count}>{texts.count(items.length)}</span>}
          >
            <WholeRows rows={items} placed={placed} goals={goals} onChoose={draft.choose} />
          </SectionCard>
        ) : null,
      )}
      <BareGoals goals={bare} />
      {draft.left.length === 0 ? null : (
        <details>
          <summary className={plans.summary}>{`${texts.leftTitle} (${String(draft.left.length)})`}</summary>
          <WholeRows rows={draft.left} placed={placed} goals={goals} onChoose={draft.choose} />
        </details>
      )}
    </div>
  );
}

function BareGoals({ goals }: { readonly goals: readonly Goal[] }) {
  const styles = useWholeStyles();
  const texts = useTexts(wholeTexts);
  const text = useText();
  if (goals.length === 0) return null;
  return (
    <SectionCard title={texts.bareTitle} lead={texts.goalBare}>
      <ul className={styles.bare} aria-label={texts.bareTitle}>
        {goals.map(({ key, name }) => (
          <li key={key}>{text(name)}</li>
        ))}
      </ul>
    </SectionCard>
  );
}
