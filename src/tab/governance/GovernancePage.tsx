import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useGovernance } from "#tab/shared/governance.tsx";
import { Page } from "#tab/shared/Page.tsx";
import { Skeleton } from "#tab/shared/Skeleton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { governanceTexts } from "./governance-texts.ts";
import { OpenedGovernance } from "./OpenedGovernance.tsx";

/** How the municipality governs: who decides what, by which steps and rules. */
export function GovernancePage() {
  const texts = useTexts(governanceTexts);
  const governance = useGovernance();
  return (
    <Page title={texts.title} lead={texts.lead} width="full">
      {governance.state === "loading" ? <Skeleton label={texts.loading} rows={7} /> : null}
      {governance.state === "failed" ? (
        <FailureMessage problem={governance.problem} onRetry={governance.reload} />
      ) : null}
      {governance.state === "ready" ? (
        <OpenedGovernance governance={governance.value} onChanged={governance.reload} />
      ) : null}
    </Page>
  );
}
