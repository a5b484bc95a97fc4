import { swedishDay } from "#domain/shared/swedish-day.ts";
import { useClock } from "#tab/shared/clock.tsx";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useGovernance, type Governance } from "#tab/shared/governance.tsx";
import { Page } from "#tab/shared/Page.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { Skeleton } from "#tab/shared/Skeleton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useLoaded } from "#tab/shared/use-loaded.ts";
import { Field, makeStyles, Select } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import { coordinationTexts } from "./coordination-texts.ts";
import { JointSection } from "./JointSection.tsx";
import { loadCoordination, type CoordinationRows } from "./load-coordination.ts";
import { OverdueSection } from "./OverdueSection.tsx";
import { ParallelSection } from "./ParallelSection.tsx";
import { SlippedSection } from "./SlippedSection.tsx";

const useStyles = makeStyles({ unit: { maxWidth: "24rem" }, narrow: { minWidth: 0 } });

/** Needs that are alike, what slipped past, what is shared and what is late, across the whole municipality. */
export function CoordinationPage() {
  const texts = useTexts(coordinationTexts);
  const repositories = useRepositories();
  const today = swedishDay(useClock()());
  const loaded = useLoaded(useCallback(() => loadCoordination(repositories, today), [repositories, today]));
  const governance = useGovernance();
  const failed = [loaded, governance].find(({ state }) => state === "failed");
  return (
    <Page title={texts.title} lead={texts.lead}>
      {failed?.state === "failed" ? (
        <FailureMessage problem={failed.problem} onRetry={failed.reload} />
      ) : null}
      {loaded.state === "ready" && governance.state === "ready" ? (
        <Coordination rows={loaded.value} governance={governance.value} onChanged={loaded.reload} />
      ) : null}
      {!failed && (loaded.state === "loading" || governance.state === "loading") ? (
        <Skeleton label={texts.loading} rows={9} />
      ) : null}
    </Page>
  );
}

interface CoordinationProps {
  readonly rows: CoordinationRows;
  readonly governance: Governance;
  readonly onChanged: () => void;
}

function Coordination({ rows, governance, onChanged }: CoordinationProps) {
  const [unitId, setUnitId] = useState<number>();
  const byId = useMemo(() => new Map(rows.initiatives.map((each) => [each.id, each])), [rows.initiatives]);
  const concerns = (initiativeId: number): boolean => {
    const initiative = byId.get(initiativeId);
    if (unitId === undefined) return true;
    return initiative?.unitId === unitId || initiative?.otherUnitIds.includes(unitId) === true;
  };
  const shared = { rows, byId, concerns };
  return (
    <>
      <UnitChoice chosen={unitId} onChoose={setUnitId} />
      <ParallelSection key={`p${String(unitId)}`} {...shared} onChanged={onChanged} />
      <SlippedSection key={`s${String(unitId)}`} {...shared} governance={governance} />
      <JointSection key={`j${String(unitId)}`} {...shared} />
      <OverdueSection key={`d${String(unitId)}`} {...shared} />
    </>
  );
}

interface UnitChoiceProps {
  readonly chosen: number | undefined;
  readonly onChoose: (unitId: number | undefined) => void;
}

function UnitChoice({ chosen, onChoose }: UnitChoiceProps) {
  const styles = useStyles();
  const texts = useTexts(coordinationTexts);
  const { compare } = useFormat();
  const units = (useDirectory()?.units ?? []).toSorted((a, b) => compare(a.name, b.name));
  return (
    <Field label={texts.unit} className={styles.unit}>
      <Select
        className={styles.narrow}
        value={String(chosen ?? "")}
        onChange={(_, { value }) => {
          onChoose(value === "" ? undefined : Number(value));
        }}
      >
        <option value="">{texts.allUnits}</option>
        {units.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
