import { EmptyState } from "#tab/shared/EmptyState.tsx";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useGovernance, type Governance } from "#tab/shared/governance.tsx";
import { Page } from "#tab/shared/Page.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { RouteButton } from "#tab/shared/RouteButton.tsx";
import { Skeleton } from "#tab/shared/Skeleton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useLoaded } from "#tab/shared/use-loaded.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { AcquisitionFilters } from "./AcquisitionFilters.tsx";
import { AcquisitionTable } from "./AcquisitionTable.tsx";
import { acquisitionTexts } from "./acquisition-texts.ts";
import { chooses, noChoice, type Choice } from "./choice.ts";
import { CostBenefitCard } from "./CostBenefitCard.tsx";
import { GroupsSection } from "./GroupsSection.tsx";
import { loadAcquisitions, type AcquisitionPage } from "./load-acquisitions.ts";
import { useAcquisitions, type Acquisitions } from "./use-acquisitions.ts";

const useStyles = makeStyles({
  known: { display: "grid", gap: "2px", margin: 0, maxWidth: "75ch", color: tokens.colorNeutralForeground2 },
  line: { margin: 0 },
});

/** Acquisitions across the whole municipality: common benefits, security and costs, and what could be bought together. */
export function AcquisitionsPage() {
  const texts = useTexts(acquisitionTexts);
  const repositories = useRepositories();
  const loaded = useLoaded(useCallback(() => loadAcquisitions(repositories), [repositories]));
  const governance = useGovernance();
  const failed = [loaded, governance].find(({ state }) => state === "failed");
  return (
    <Page title={texts.title} lead={texts.lead} width="full">
      {failed?.state === "failed" ? (
        <FailureMessage problem={failed.problem} onRetry={failed.reload} />
      ) : null}
      {loaded.state === "ready" && governance.state === "ready" ? (
        <Opened page={loaded.value} governance={governance.value} onChanged={loaded.reload} />
      ) : null}
      {!failed && (loaded.state === "loading" || governance.state === "loading") ? (
        <Skeleton label={texts.loading} rows={9} />
      ) : null}
    </Page>
  );
}

interface OpenedProps {
  readonly page: AcquisitionPage;
  readonly governance: Governance;
  readonly onChanged: () => void;
}

function Opened({ page, governance, onChanged }: OpenedProps) {
  const texts = useTexts(acquisitionTexts);
  const acquisitions = useAcquisitions(page, governance);
  const [choice, setChoice] = useState<Choice>(noChoice);
  const chosen = acquisitions.all.filter((each) => chooses(choice, each));
  if (acquisitions.all.length === 0)
    return (
      <>
        <EmptyState
          illustration="calm"
          title={texts.emptyTitle}
          text={texts.emptyText}
          action={<RouteButton to={{ page: "register" }}>{texts.register}</RouteButton>}
        />
        <WhatIsKnown acquisitions={acquisitions} />
      </>
    );
  const key = `${String(choice.unitId)} ${choice.stage}`;
  return (
    <>
      <WhatIsKnown acquisitions={acquisitions} />
      <AcquisitionFilters choice={choice} onChoose={setChoice} />
      {chosen.length === 0 ? (
        <p>{texts.nothingChosen}</p>
      ) : (
        <>
          <GroupsSection
            key={`g${key}`}
            acquisitions={acquisitions}
            groups={acquisitions.groups.filter(({ members }) =>
              members.some((each) => chooses(choice, each)),
            )}
            governance={governance}
            onChanged={onChanged}
          />
          <CostBenefitCard acquisitions={chosen} />
          <AcquisitionTable key={`t${key}`} chosen={chosen} acquisitions={acquisitions} />
        </>
      )}
    </>
  );
}

/** How many there are, and what nobody can tell. */
function WhatIsKnown({ acquisitions }: { readonly acquisitions: Acquisitions }) {
  const styles = useStyles();
  const texts = useTexts(acquisitionTexts);
  const { number } = useFormat();
  const { all, unknown, confidential, isAsked } = acquisitions;
  const of = (stage: string): string => number(all.filter((each) => each.stage === stage).length);
  const unstated = all.filter(({ stage }) => stage === "unknown").length;
  const lines = [
    `${texts.counts(number(all.length), of("open"), of("decided"))} ${
      unstated === 0 ? "" : texts.unstated(number(unstated))
    }`,
    ...(unknown === 0 ? [] : [texts.unknown(number(unknown))]),
    ...(isAsked ? [] : [texts.notAsked]),
    ...(confidential === 0 ? [] : [texts.confidential(number(confidential))]),
  ];
  return (
    <div className={styles.known}>
      {lines.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
    </div>
  );
}
