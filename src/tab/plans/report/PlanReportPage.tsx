import { planStanding } from "#domain/plans/judge-plan.ts";
import { EmptyState } from "#tab/shared/EmptyState.tsx";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useGovernance } from "#tab/shared/governance.tsx";
import { Page } from "#tab/shared/Page.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { Skeleton } from "#tab/shared/Skeleton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useLoaded } from "#tab/shared/use-loaded.ts";
import { useCallback } from "react";
import { loadReport } from "./load-report.ts";
import { ReportView } from "./ReportView.tsx";
import { reportTexts } from "./report-texts.ts";

/** One report on a plan, to read, print or copy. */
export function PlanReportPage({ id }: { readonly id: number }) {
  const texts = useTexts(reportTexts);
  const repositories = useRepositories();
  const governance = useGovernance();
  const loaded = useLoaded(useCallback(() => loadReport(repositories, id), [repositories, id]));
  const failed = [loaded, governance].find(({ state }) => state === "failed");
  if (loaded.state === "ready" && governance.state === "ready") {
    const { value } = loaded;
    if (!value)
      return (
        <Page title={texts.gone} above={<Back />}>
          <EmptyState illustration="seed" text={texts.goneText} />
        </Page>
      );
    const counting = value.plans.filter((plan) => planStanding(plan, governance.value).counts);
    return <ReportView rows={value} counting={counting} governance={governance.value} above={<Back />} />;
  }
  return (
    <Page title={texts.partTitle} above={<Back />}>
      {failed?.state === "failed" ? (
        <FailureMessage problem={failed.problem} onRetry={failed.reload} />
      ) : (
        <Skeleton label={texts.loading} rows={8} />
      )}
    </Page>
  );
}

function Back() {
  const { back } = useTexts(reportTexts);
  return (
    <span>
      <RouteLink to={{ page: "plans" }}>← {back}</RouteLink>
    </span>
  );
}
