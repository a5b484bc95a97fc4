import { horizonLabels, horizons } from "#domain/plans/plan.ts";
import { objectChanges } from "#domain/plans/estimate-changes.ts";
import { planStanding } from "#domain/plans/judge-plan.ts";
import { plansOf } from "#domain/plans/plan-changes.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { EmptyState } from "#tab/shared/EmptyState.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import type { Governance } from "#tab/shared/governance.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useCallback, useMemo } from "react";
import { ByObjectCard } from "./ByObjectCard.tsx";
import { ChangesCard } from "./ChangesCard.tsx";
import { DecidePlan } from "./DecidePlan.tsx";
import { DecidedPlans } from "./DecidedPlans.tsx";
import type { PlanRows } from "./load-plans.ts";
import { ObjectsCard } from "./ObjectsCard.tsx";
import { PlanList } from "./PlanList.tsx";
import { PlanPicture } from "./PlanPicture.tsx";
import { plansTexts } from "./plans-texts.ts";
import { usePlansStyles } from "./plans.styles.ts";
import { TotalsCard } from "./TotalsCard.tsx";
import { usePlanDraft } from "./use-plan-draft.ts";
import { useProposedDraft } from "./use-proposed-draft.ts";

interface UnitPlanProps {
  readonly unit: Stored<Unit>;
  readonly rows: PlanRows;
  readonly governance: Governance;
  readonly onDecided: () => void;
}

/** One unit's plan: what is proposed, what has been decided and what has changed since. */
export function UnitPlan({ unit, rows, governance, onDecided }: UnitPlanProps) {
  const styles = usePlansStyles();
  const texts = useTexts(plansTexts);
  const text = useText();
  const { date } = useFormat();
  const decided = useMemo(() => plansOf(rows.plans, unit.id), [rows.plans, unit.id]);
  const holding = decided.find((plan) => planStanding(plan, governance).counts);
  const draft = usePlanDraft(unit.id, useProposedDraft(unit.id, rows, governance.book, holding));
  const byId = useMemo(() => new Map(rows.initiatives.map((row) => [row.id, row])), [rows.initiatives]);
  const statusOf = useCallback((id: number) => byId.get(id)?.status, [byId]);
  const systemOf = useCallback((id: number) => byId.get(id)?.systemId, [byId]);
  const placed = new Map(draft.items.map(({ initiativeId }, index) => [initiativeId, index + 1]));
  const left = draft.rows.filter(({ choice }) => choice === "out");
  return (
    <>
      <p className={styles.text}>
        {holding ? texts.holds(String(holding.year), date(holding.decidedOn)) : texts.noPlanYet}
      </p>
      {draft.rows.length === 0 && draft.managed.length === 0 ? (
        <EmptyState illustration="seed" title={texts.noneTitle} text={texts.noneText} />
      ) : (
        <>
          <div className={styles.pair}>
            {horizons.map((horizon) => (
              <SectionCard key={horizon} title={text(horizonLabels[horizon])}>
                <PlanList
                  unitId={unit.id}
                  rows={draft.rows.filter(({ choice }) => choice === horizon)}
                  placed={placed}
                  onChoose={draft.choose}
                  onEstimate={draft.estimateInitiative}
                />
              </SectionCard>
            ))}
          </div>
          {left.length === 0 ? null : (
            <details>
              <summary className={styles.summary}>{`${texts.left} (${String(left.length)})`}</summary>
              <p className={styles.text}>{texts.leftLead}</p>
              <PlanList
                unitId={unit.id}
                rows={left}
                placed={placed}
                onChoose={draft.choose}
                onEstimate={draft.estimateInitiative}
              />
            </details>
          )}
          <ObjectsCard draft={draft} systemOf={systemOf} />
          <TotalsCard draft={draft} statusOf={statusOf} />
          <ByObjectCard draft={draft} systemOf={systemOf} />
          {holding ? (
            <ChangesCard
              decided={holding.items}
              now={draft.items}
              initiatives={rows.initiatives}
              objects={{ changes: objectChanges(holding.objects, draft.objects), systems: rows.systems }}
            />
          ) : null}
          <PlanPicture items={draft.items} rows={rows} governance={governance} />
          <DecidePlan unit={unit} draft={draft} governance={governance} onDecided={onDecided} />
        </>
      )}
      <DecidedPlans plans={decided} holding={holding} rows={rows} governance={governance} />
    </>
  );
}
