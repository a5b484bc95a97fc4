import { balanceOfUnits } from "#domain/initiatives/balance-of-units.ts";
import { BalanceTable } from "#tab/shared/charts/BalanceTable.tsx";
import { balanceTexts } from "#tab/shared/charts/balance-texts.ts";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { Skeleton } from "#tab/shared/Skeleton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useLoaded } from "#tab/shared/use-loaded.ts";
import { useCallback, useMemo } from "react";
import { closedWithWork, loadClosings } from "./load-closings.ts";
import { moneyTexts } from "./money-texts.ts";

interface PhaseTableProps {
  readonly initiatives: Parameters<typeof balanceOfUnits>[0];
  readonly items: Parameters<typeof balanceOfUnits>[1];
}

/** Hours before and after go-live; reads when initiatives were closed once somebody looks, since no picture needs it. */
export function PhaseTable({ initiatives, items }: PhaseTableProps) {
  const { phases } = useTexts(balanceTexts);
  const { loading } = useTexts(moneyTexts);
  const repositories = useRepositories();
  const closings = useLoaded(
    useCallback(
      () => loadClosings(repositories, closedWithWork(initiatives, items)),
      [repositories, initiatives, items],
    ),
  );
  const told = closings.state === "ready" ? closings.value : undefined;
  const parts = useMemo(
    () => told && balanceOfUnits(initiatives, items, told).parts,
    [initiatives, items, told],
  );
  if (closings.state === "failed")
    return <FailureMessage problem={closings.problem} onRetry={closings.reload} />;
  return parts ? <BalanceTable name={phases} parts={parts} /> : <Skeleton label={loading} rows={4} />;
}
