import { noRows } from "#domain/governance/case-rows.ts";
import { parameterOn } from "#domain/governance/parameter-on.ts";
import { factsOf } from "#domain/governance/facts.ts";
import { formFor } from "#domain/governance/route.ts";
import { swedishDay } from "#domain/shared/swedish-day.ts";
import { useClock } from "#tab/shared/clock.tsx";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useGovernance, type Governance } from "#tab/shared/governance.tsx";
import { Page } from "#tab/shared/Page.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { Skeleton } from "#tab/shared/Skeleton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useLoaded } from "#tab/shared/use-loaded.ts";
import { useCallback, useMemo } from "react";
import { calculationTexts } from "./calculation-texts.ts";
import type { CalculationGround } from "./written/first-calculation.ts";
import { loadCalculations, type CalculationSubject } from "./load-calculations.ts";
import { OpenedCalculation } from "./OpenedCalculation.tsx";

/** What one initiative costs and gives. */
export function CalculationPage({ id }: { readonly id: number }) {
  const repositories = useRepositories();
  const texts = useTexts(calculationTexts);
  const governance = useGovernance();
  const loaded = useLoaded(useCallback(() => loadCalculations(repositories, id), [repositories, id]));
  if (loaded.state === "ready" && governance.state === "ready")
    return <Grounded opened={loaded.value} governance={governance.value} />;
  const failed = [loaded, governance].find(({ state }) => state === "failed");
  return (
    <Page title={texts.title}>
      {failed?.state === "failed" ? (
        <FailureMessage problem={failed.problem} onRetry={failed.reload} />
      ) : (
        <Skeleton label={texts.loading} rows={9} />
      )}
    </Page>
  );
}

interface GroundedProps {
  readonly opened: CalculationSubject;
  readonly governance: Governance;
}

function Grounded({ opened, governance }: GroundedProps) {
  const today = swedishDay(useClock()());
  const ground = useMemo(() => groundOf(opened, governance, today), [opened, governance, today]);
  return <OpenedCalculation opened={opened} ground={ground} />;
}

function groundOf(
  { initiative, calculations }: CalculationSubject,
  { model, book, organisation }: Governance,
  today: CalculationGround["today"],
): CalculationGround {
  const parameter = parameterOn(model, today);
  const facts = factsOf({
    rows: { ...noRows, initiative, calculations },
    model,
    authors: { people: organisation.people, accountId: undefined },
    parameter,
    valuationModel: (key, version) => book.valuationModel(key, version),
  });
  return { model, size: formFor(model, facts, parameter).size, today, unitId: initiative.unitId };
}
