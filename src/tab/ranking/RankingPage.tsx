import { capacityLine } from "#domain/governance/capacity-line.ts";
import { rank } from "#domain/governance/rank.ts";
import { EmptyState } from "#tab/shared/EmptyState.tsx";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useGovernance, type Governance } from "#tab/shared/governance.tsx";
import { useText } from "#tab/shared/language.tsx";
import { Page } from "#tab/shared/Page.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { Skeleton } from "#tab/shared/Skeleton.tsx";
import { SwitchButton } from "#tab/shared/SwitchButton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useLoaded } from "#tab/shared/use-loaded.ts";
import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import { CapacityCard } from "./CapacityCard.tsx";
import { loadRanking, waiting, type RankingRow } from "./load-ranking.ts";
import { RankedList } from "./RankedList.tsx";
import { rankingKeyLabels, rankingTexts } from "./ranking-texts.ts";
import { SensitivityTable } from "./SensitivityTable.tsx";

const useStyles = makeStyles({
  choices: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-end",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  hours: { width: "18rem", maxWidth: "100%" },
});

/** What waits for resources, in the order of the governing model, with where the capacity ends [D-04, A-062, A-133]. */
export function RankingPage() {
  const texts = useTexts(rankingTexts);
  const governance = useGovernance();
  if (governance.state === "ready") return <Ranking governance={governance.value} />;
  return (
    <Page title={texts.title} width="full">
      {governance.state === "failed" ? (
        <FailureMessage problem={governance.problem} onRetry={governance.reload} />
      ) : (
        <Skeleton label={texts.loading} rows={8} />
      )}
    </Page>
  );
}

function Ranking({ governance: { book, model } }: { readonly governance: Governance }) {
  const texts = useTexts(rankingTexts);
  const text = useText();
  const repositories = useRepositories();
  const loaded = useLoaded(useCallback(() => loadRanking(repositories, book), [repositories, book]));
  const order = model.ranking.keys.map((key) => text(rankingKeyLabels[key])).join(`, ${texts.andThen} `);
  return (
    <Page title={texts.title} lead={texts.lead(order, text(model.name))} width="full">
      {loaded.state === "loading" ? <Skeleton label={texts.loading} rows={8} /> : null}
      {loaded.state === "failed" ? <FailureMessage problem={loaded.problem} onRetry={loaded.reload} /> : null}
      {loaded.state === "ready" ? <Order rows={loaded.value} ranking={model.ranking} /> : null}
    </Page>
  );
}

interface OrderProps {
  readonly rows: readonly RankingRow[];
  readonly ranking: Governance["model"]["ranking"];
}

function Order({ rows, ranking }: OrderProps) {
  const styles = useStyles();
  const texts = useTexts(rankingTexts);
  const text = useText();
  const [isWhole, setWhole] = useState(false);
  const [typed, setTyped] = useState(
    ranking.capacityHours === undefined ? "" : String(ranking.capacityHours),
  );
  const shown = useMemo(
    () =>
      isWhole ? rows : rows.filter(({ initiative }) => waiting.some((each) => each === initiative.status)),
    [rows, isWhole],
  );
  const ranked = useMemo(() => rank(shown, ranking), [shown, ranking]);
  const capacity = capacityOf(typed);
  const line = capacity === undefined ? undefined : capacityLine(ranked, ({ row }) => row.hours, capacity);
  return (
    <>
      <div className={styles.choices}>
        <Field
          label={texts.capacity}
          hint={texts.capacityHint(text(ranking.period))}
          className={styles.hours}
        >
          <Input
            inputMode="numeric"
            value={typed}
            onChange={(_, { value }) => {
              setTyped(value);
            }}
          />
        </Field>
        <SwitchButton isOn={isWhole} onTurn={setWhole}>
          {texts.also}
        </SwitchButton>
      </div>
      {ranked.length === 0 ? (
        <EmptyState illustration="calm" title={texts.noneTitle} text={texts.noneText} />
      ) : (
        <>
          {line && capacity !== undefined ? <CapacityCard line={line} capacity={capacity} /> : null}
          <RankedList ranked={ranked} line={line} />
          <SensitivityTable rows={shown} ranking={ranking} />
        </>
      )}
    </>
  );
}

/** Undefined when nothing, or no number of hours, is typed. */
const capacityOf = (typed: string): number | undefined => {
  const digits = typed.replaceAll(/[\s\u00A0]/gu, "");
  return /^\d{1,7}$/u.test(digits) ? Number(digits) : undefined;
};
