import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useGovernance } from "#tab/shared/governance.tsx";
import { Page } from "#tab/shared/Page.tsx";
import { Skeleton } from "#tab/shared/Skeleton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { organisationTexts } from "./organisation-texts.ts";

/** Units, people and bodies. */
export function OrganisationPage() {
  const texts = useTexts(organisationTexts);
  const governance = useGovernance();
  return (
    <Page title={texts.title}>
      {governance.state === "loading" ? <Skeleton label={texts.loading} rows={7} /> : null}
      {governance.state === "failed" ? (
        <FailureMessage problem={governance.problem} onRetry={governance.reload} />
      ) : null}
      {governance.state === "ready" ? (
        <ul>
          {governance.value.organisation.units.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      ) : null}
    </Page>
  );
}
