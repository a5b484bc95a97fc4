import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useGovernance } from "#tab/shared/governance.tsx";
import { useText } from "#tab/shared/language.tsx";
import { Page } from "#tab/shared/Page.tsx";
import { Skeleton } from "#tab/shared/Skeleton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { governanceTexts } from "./governance-texts.ts";

/** How the municipality governs: who decides what, by which steps. */
export function GovernancePage() {
  const texts = useTexts(governanceTexts);
  const text = useText();
  const governance = useGovernance();
  return (
    <Page title={texts.title}>
      {governance.state === "loading" ? <Skeleton label={texts.loading} rows={7} /> : null}
      {governance.state === "failed" ? (
        <FailureMessage problem={governance.problem} onRetry={governance.reload} />
      ) : null}
      {governance.state === "ready" ? <p>{text(governance.value.model.summary)}</p> : null}
    </Page>
  );
}
