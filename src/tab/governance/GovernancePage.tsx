import { swedishDay } from "#domain/shared/swedish-day.ts";
import { useClock } from "#tab/shared/clock.tsx";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useGovernance, type Governance } from "#tab/shared/governance.tsx";
import { Page } from "#tab/shared/Page.tsx";
import { Skeleton } from "#tab/shared/Skeleton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useState } from "react";
import { governanceTexts } from "./governance-texts.ts";
import { InForce } from "./InForce.tsx";
import type { ModelPart } from "./model-parts.ts";
import { PartTabs } from "./PartTabs.tsx";
import { ModelView } from "./view/ModelView.tsx";

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
      {governance.state === "ready" ? <OpenedGovernance governance={governance.value} /> : null}
    </Page>
  );
}

function OpenedGovernance({ governance }: { readonly governance: Governance }) {
  const { model, version, book, organisation } = governance;
  const today = swedishDay(useClock()());
  const [part, setPart] = useState<ModelPart>("overview");
  return (
    <>
      <PartTabs part={part} onChoose={setPart} />
      {part === "overview" ? (
        <InForce
          model={model}
          version={version}
          coming={book.versions.filter(({ takesOverOn }) => takesOverOn > today)}
        />
      ) : null}
      <ModelView model={model} organisation={organisation} part={part} />
    </>
  );
}
