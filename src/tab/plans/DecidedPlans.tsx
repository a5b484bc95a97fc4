import { planStanding } from "#domain/plans/judge-plan.ts";
import { horizons, type Plan } from "#domain/plans/plan.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useFormat } from "#tab/shared/format.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import type { Governance } from "#tab/shared/governance.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Badge } from "@fluentui/react-components";
import { DecidedContent } from "./DecidedContent.tsx";
import type { PlanRows } from "./load-plans.ts";
import { plansTexts } from "./plans-texts.ts";
import { usePlansStyles } from "./plans.styles.ts";
import { DecidedGoals } from "./whole/DecidedGoals.tsx";
import { wholeTexts } from "./whole/whole-texts.ts";

interface DecidedPlansProps {
  readonly plans: readonly Stored<Plan>[];
  readonly holding: Stored<Plan> | undefined;
  readonly rows: PlanRows;
  readonly governance: Governance;
}

/** Every plan that a unit or the municipality has had decided; none is a fact, not a fault. */
export function DecidedPlans({ plans, holding, rows, governance }: DecidedPlansProps) {
  const styles = usePlansStyles();
  const texts = useTexts(plansTexts);
  const whole = useTexts(wholeTexts);
  const [first] = plans;
  if (!first) return null;
  return (
    <SectionCard title={first.unitId === undefined ? whole.versions : texts.versions}>
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
  const whole = useTexts(wholeTexts);
  const text = useText();
  const { date, number } = useFormat();
  const { bodies, people } = governance.organisation;
  const judgement = planStanding(plan, governance);
  const who = bodies.find(({ id }) => id === plan.bodyId)?.name ?? texts.line;
  const recorder = people.find(({ id }) => id === plan.decidedById)?.name ?? texts.someone;
  const isWhole = plan.unitId === undefined;
  const [short = 0, long = 0] = horizons.map(
    (horizon) => plan.items.filter((item) => item.horizon === horizon).length,
  );
  return (
    <>
      <div className={styles.head}>
        <h3 className={styles.subtitle}>{(isWhole ? whole : texts).version(String(plan.year))}</h3>
        <Badge appearance="tint" color={isHolding ? "success" : judgement.counts ? "informative" : "warning"}>
          {isHolding ? texts.holdsNow : judgement.counts ? texts.replaced : whole.doesNotCount}
        </Badge>
      </div>
      <div className={styles.facts}>
        <span>{texts.decidedBy(who, date(plan.decidedOn))}</span>
        {plan.paragraph === "" ? null : <span>{plan.paragraph}</span>}
        <span>{texts.recordedBy(recorder)}</span>
        <span>{texts.counts(number(short), number(long))}</span>
      </div>
      {judgement.counts ? null : <p className={styles.text}>{text(judgement.why)}</p>}
      {plan.note === "" ? null : <p className={styles.text}>{plan.note}</p>}
      <details>
        <summary className={styles.summary}>{texts.showItems}</summary>
        {isWhole ? (
          <DecidedGoals plan={plan} rows={rows} governance={governance} />
        ) : (
          <DecidedContent plan={plan} rows={rows} />
        )}
      </details>
    </>
  );
}
