import { hasRole } from "#domain/organisation/rights.ts";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useGovernance, type Governance } from "#tab/shared/governance.tsx";
import { Page } from "#tab/shared/Page.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { Skeleton } from "#tab/shared/Skeleton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { BodiesPart } from "./BodiesPart.tsx";
import { HandOversPart } from "./hand-over/HandOversPart.tsx";
import { organisationTexts } from "./organisation-texts.ts";
import type { PartProps } from "./part-props.ts";
import { PeoplePart } from "./PeoplePart.tsx";
import { PoolsPart } from "./PoolsPart.tsx";
import { TeamCards } from "./TeamCards.tsx";
import { UnitsPart } from "./UnitsPart.tsx";

/** Units, people, bodies and pools, and what has been handed over. */
export function OrganisationPage() {
  const texts = useTexts(organisationTexts);
  const governance = useGovernance();
  return (
    <Page title={texts.title} lead={texts.lead} width="full">
      {governance.state === "loading" ? <Skeleton label={texts.loading} rows={7} /> : null}
      {governance.state === "failed" ? (
        <FailureMessage problem={governance.problem} onRetry={governance.reload} />
      ) : null}
      {governance.state === "ready" ? (
        <OpenedOrganisation governance={governance.value} onChanged={governance.reload} />
      ) : null}
    </Page>
  );
}

const useStyles = makeStyles({ tabs: { flexWrap: "wrap", marginInline: "-8px" } });

const parts = {
  bodies: (props) => (
    <>
      <BodiesPart {...props} />
      <TeamCards {...props} />
    </>
  ),
  units: (props) => <UnitsPart {...props} />,
  people: (props) => <PeoplePart {...props} />,
  pools: (props) => <PoolsPart {...props} />,
  handOvers: (props) => <HandOversPart {...props} />,
} as const satisfies Record<string, (props: PartProps) => ReactNode>;
const partNames = ["bodies", "units", "people", "pools", "handOvers"] as const;

interface OpenedOrganisationProps {
  readonly governance: Governance;
  readonly onChanged: () => void;
}

function OpenedOrganisation(props: OpenedOrganisationProps) {
  const styles = useStyles();
  const texts = useTexts(organisationTexts);
  const canEdit = hasRole(useDirectory()?.me.person, "coordinator");
  const [part, setPart] = useState<(typeof partNames)[number]>("bodies");
  return (
    <>
      <TabList
        className={styles.tabs}
        aria-label={texts.parts}
        selectedValue={part}
        onTabSelect={(_, { value }) => {
          setPart(partNames.find((known) => known === value) ?? "bodies");
        }}
      >
        {partNames.map((each) => (
          <Tab key={each} value={each}>
            {texts[each]}
          </Tab>
        ))}
      </TabList>
      {parts[part]({ ...props, canEdit })}
    </>
  );
}
