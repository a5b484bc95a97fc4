import { hasRole } from "#domain/organisation/rights.ts";
import { EmptyState } from "#tab/shared/EmptyState.tsx";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { Page } from "#tab/shared/Page.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { Skeleton } from "#tab/shared/Skeleton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useLoaded } from "#tab/shared/use-loaded.ts";
import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { useCallback, useState, type ReactNode } from "react";
import { AddSystem } from "./AddSystem.tsx";
import { BudgetCard } from "./BudgetCard.tsx";
import { ItCostCard } from "./ItCostCard.tsx";
import { loadSystems } from "./load-systems.ts";
import { PhaseOutCard } from "./PhaseOutCard.tsx";
import { ReplacementCard } from "./ReplacementCard.tsx";
import { SystemList, type SystemsPartProps } from "./SystemList.tsx";
import { RetirementRegisterCards } from "./retirements/RetirementRegisterCards.tsx";
import { systemsTexts } from "./systems-texts.ts";

/** Managed objects and systems: who is responsible, what they cost, when they are replaced and what replaces them. */
export function SystemsPage() {
  const texts = useTexts(systemsTexts);
  const repositories = useRepositories();
  const loaded = useLoaded(useCallback(() => loadSystems(repositories), [repositories]));
  return (
    <Page title={texts.title} lead={texts.lead} width="full">
      {loaded.state === "loading" ? <Skeleton label={texts.loading} rows={8} /> : null}
      {loaded.state === "failed" ? <FailureMessage problem={loaded.problem} onRetry={loaded.reload} /> : null}
      {loaded.state === "ready" ? <OpenedSystems rows={loaded.value} onChanged={loaded.reload} /> : null}
    </Page>
  );
}

const useStyles = makeStyles({ tabs: { flexWrap: "wrap", marginInline: "-8px" } });

const parts = {
  register: (props) => (
    <>
      {props.rows.systems.length === 0 ? <NoSystems /> : <SystemList {...props} />}
      {props.canEdit ? <AddSystem onAdded={props.onChanged} /> : null}
    </>
  ),
  money: ({ rows: { systems } }) => (
    <>
      <ItCostCard systems={systems} />
      <BudgetCard systems={systems} />
    </>
  ),
  replacement: ({ rows }) => (
    <>
      <RetirementRegisterCards rows={rows} />
      <PhaseOutCard systems={rows.systems} initiatives={rows.initiatives} />
      <ReplacementCard systems={rows.systems} />
    </>
  ),
} as const satisfies Record<string, (props: SystemsPartProps) => ReactNode>;
const partNames = ["register", "money", "replacement"] as const;

function NoSystems() {
  const texts = useTexts(systemsTexts);
  return <EmptyState illustration="sheet" title={texts.noneTitle} text={texts.noneText} />;
}

function OpenedSystems(props: Omit<SystemsPartProps, "canEdit">) {
  const styles = useStyles();
  const texts = useTexts(systemsTexts);
  const canEdit = hasRole(useDirectory()?.me.person, "coordinator", "manager");
  const [part, setPart] = useState<(typeof partNames)[number]>("register");
  return (
    <>
      <TabList
        className={styles.tabs}
        aria-label={texts.parts}
        selectedValue={part}
        onTabSelect={(_, { value }) => {
          setPart(partNames.find((known) => known === value) ?? "register");
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
