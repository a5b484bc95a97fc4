import { horizonLabels, horizons, type Plan } from "#domain/plans/plan.ts";
import { isOneOf } from "#domain/governance/parties.ts";
import { isOwnWord } from "#domain/plans/plan-changes.ts";
import { planDeciders } from "#domain/plans/plan-decider.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useFormat } from "#tab/shared/format.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useToday, type Governance } from "#tab/shared/governance.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Badge } from "@fluentui/react-components";
import { InitiativeNames } from "./InitiativeNames.tsx";
import type { PlanRows } from "./load-plans.ts";
import { plansTexts } from "./plans-texts.ts";
import { usePlansStyles } from "./plans.styles.ts";

interface DecidedPlansProps {
  readonly plans: readonly Stored<Plan>[];
  readonly holding: Stored<Plan> | undefined;
  readonly rows: PlanRows;
  readonly governance: Governance;
}

/** Every plan that the unit has had decided; none is a fact, not a fault. */
export function DecidedPlans({ plans, holding, rows, governance }: DecidedPlansProps) {
  const styles = usePlansStyles();
  const texts = useTexts(plansTexts);
  if (plans.length === 0) return null;
  return (
    <SectionCard title={texts.versions}>
      <ul className={styles.list}>
        {plans.map((plan) => (
          <li key={plan.id}>
            <DecidedPlan plan={plan} isHolding={plan === holding} rows={rows} governance={governance} />
          </li>
        ))}
      </ul>
    </SectionCard>
  );
}

interface DecidedPlanProps {
  readonly plan: Stored<Plan>;
  readonly isHolding: boolean;
  readonly rows: PlanRows;
  readonly governance: Governance;
}

function DecidedPlan({ plan, isHolding, rows, governance }: DecidedPlanProps) {
  const styles = usePlansStyles();
  const texts = useTexts(plansTexts);
  const text = useText();
  const { date, number } = useFormat();
  const { bodies, people } = governance.organisation;
  const isOwn = isOwnWord(plan, people);
  const recorderOf = people.find(({ id }) => id === plan.decidedById);
  const deciders = planDeciders(governance.model, plan.unitId, governance.organisation, useToday());
  const mayToday = deciders.some(
    (decider) => recorderOf !== undefined && isOneOf(recorderOf, decider.people),
  );
  const idsAt = (horizon: string): readonly number[] =>
    plan.items.filter((item) => item.horizon === horizon).map(({ initiativeId }) => initiativeId);
  const who = bodies.find(({ id }) => id === plan.bodyId)?.name ?? texts.line;
  const recorder = recorderOf?.name ?? texts.someone;
  return (
    <>
      <div className={styles.head}>
        <h3 className={styles.subtitle}>{texts.version(String(plan.year))}</h3>
        <Badge appearance="tint" color={isHolding ? "success" : isOwn ? "informative" : "warning"}>
          {isHolding ? texts.holdsNow : isOwn ? texts.replaced : texts.notOwnWord}
        </Badge>
      </div>
      <div className={styles.facts}>
        <span>{texts.decidedBy(who, date(plan.decidedOn))}</span>
        {plan.paragraph === "" ? null : <span>{plan.paragraph}</span>}
        <span>{texts.recordedBy(recorder)}</span>
        <span>{texts.counts(number(idsAt("short").length), number(idsAt("long").length))}</span>
      </div>
      {isOwn && !mayToday ? <p className={styles.text}>{texts.notToday}</p> : null}
      {plan.note === "" ? null : <p className={styles.text}>{plan.note}</p>}
      <details>
        <summary className={styles.summary}>{texts.showItems}</summary>
        {horizons.map((horizon) => (
          <InitiativeNames
            key={horizon}
            title={text(horizonLabels[horizon])}
            ids={idsAt(horizon)}
            initiatives={rows.initiatives}
          />
        ))}
      </details>
    </>
  );
}
