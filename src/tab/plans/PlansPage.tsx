import { planDeciders, planMandate } from "#domain/plans/plan-decider.ts";
import { EmptyState } from "#tab/shared/EmptyState.tsx";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useGovernance, useToday, type Governance } from "#tab/shared/governance.tsx";
import { Page } from "#tab/shared/Page.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { Skeleton } from "#tab/shared/Skeleton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useLoaded } from "#tab/shared/use-loaded.ts";
import { Field, Select } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { loadPlans, type PlanRows } from "./load-plans.ts";
import { plansTexts } from "./plans-texts.ts";
import { usePlansStyles } from "./plans.styles.ts";
import { UnitPlan } from "./UnitPlan.tsx";
import { wholeTexts } from "./whole/whole-texts.ts";
import { WholePlan } from "./whole/WholePlan.tsx";

/** The plan of the whole municipality and of each unit, as proposed and as decided. */
export function PlansPage() {
  const texts = useTexts(plansTexts);
  const repositories = useRepositories();
  const governance = useGovernance();
  const directory = useDirectory();
  const loaded = useLoaded(useCallback(() => loadPlans(repositories), [repositories]));
  const isReady = loaded.state === "ready" && governance.state === "ready" && directory !== undefined;
  const failed = [loaded, governance].find(({ state }) => state === "failed");
  return (
    <Page title={texts.title} lead={texts.lead} width="full">
      {failed?.state === "failed" ? (
        <FailureMessage problem={failed.problem} onRetry={failed.reload} />
      ) : null}
      {isReady ? <Plans rows={loaded.value} governance={governance.value} onDecided={loaded.reload} /> : null}
      {isReady || failed ? null : <Skeleton label={texts.loading} rows={8} />}
    </Page>
  );
}

interface PlansProps {
  readonly rows: PlanRows;
  readonly governance: Governance;
  readonly onDecided: () => void;
}

function Plans({ rows, governance, onDecided }: PlansProps) {
  const styles = usePlansStyles();
  const texts = useTexts(plansTexts);
  const { whole } = useTexts(wholeTexts);
  const { compare } = useFormat();
  const me = useDirectory()?.me.person;
  const today = useToday();
  const units = governance.organisation.units.toSorted((a, b) => compare(a.name, b.name));
  const { model, organisation } = governance;
  const [unitId, setUnitId] = useState(() => {
    const isTheirs =
      "decider" in planMandate(planDeciders(model, undefined, organisation, today), me, undefined);
    return isTheirs ? undefined : (me?.unitId ?? units[0]?.id);
  });
  const unit = units.find(({ id }) => id === unitId);
  if (units.length === 0) return <EmptyState illustration="seed" text={texts.noUnits} />;
  return (
    <>
      <Field label={texts.unit} className={styles.unitChoice}>
        <Select
          className={styles.narrow}
          value={unit?.id ?? ""}
          onChange={(_, { value }) => {
            setUnitId(value === "" ? undefined : Number(value));
          }}
        >
          <option value="">{whole}</option>
          {units.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {unit ? (
        <UnitPlan key={unit.id} unit={unit} rows={rows} governance={governance} onDecided={onDecided} />
      ) : (
        <WholePlan rows={rows} governance={governance} onDecided={onDecided} />
      )}
    </>
  );
}
