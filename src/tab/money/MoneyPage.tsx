import type { Governance } from "#tab/shared/governance.tsx";
import { useGovernance } from "#tab/shared/governance.tsx";
import { parameterOn } from "#domain/governance/parameter-on.ts";
import { swedishDay } from "#domain/shared/swedish-day.ts";
import { useClock } from "#tab/shared/clock.tsx";
import { EmptyState } from "#tab/shared/EmptyState.tsx";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { Page } from "#tab/shared/Page.tsx";
import { usePortfolio } from "#tab/shared/portfolio-context.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { Skeleton } from "#tab/shared/Skeleton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useLoaded } from "#tab/shared/use-loaded.ts";
import { useCallback } from "react";
import { BalanceCard } from "./BalanceCard.tsx";
import { BenefitMapCard } from "./BenefitMapCard.tsx";
import { FreedCard } from "./FreedCard.tsx";
import { FundSection } from "./FundSection.tsx";
import { loadMoney, type MoneyRows } from "./load-money.ts";
import { MatrixCard } from "./MatrixCard.tsx";
import { MoneyFigures } from "./MoneyFigures.tsx";
import { moneyTexts } from "./money-texts.ts";
import { UnfundedCard } from "./UnfundedCard.tsx";
import { YearsCard } from "./YearsCard.tsx";

/** From which score value is high, where the model's parameters do not say. */
const usualHighScore = 60;

/** What the initiatives cost and give, by unit, year and cost type; central funds; and what nobody pays for [D-05, D-06]. */
export function MoneyPage() {
  const texts = useTexts(moneyTexts);
  const governance = useGovernance();
  if (governance.state === "ready") return <Money governance={governance.value} />;
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

function Money({ governance }: { readonly governance: Governance }) {
  const texts = useTexts(moneyTexts);
  const format = useFormat();
  const repositories = useRepositories();
  const today = swedishDay(useClock()());
  const opened = usePortfolio();
  const { model } = governance;
  const highScore = parameterOn(model, today)("highScore") ?? usualHighScore;
  const hasFund = model.money.fund !== undefined;
  const loaded = useLoaded(
    useCallback(() => loadMoney(repositories, highScore, hasFund), [repositories, highScore, hasFund]),
  );
  const all = opened.state === "ready" ? format.number(opened.portfolio.rows.length) : "…";
  const lead =
    loaded.state === "ready" ? texts.lead(format.number(loaded.value.calculations.length), all) : "";
  return (
    <Page title={texts.title} lead={lead} width="full">
      {loaded.state === "loading" ? <Skeleton label={texts.loading} rows={8} /> : null}
      {loaded.state === "failed" ? <FailureMessage problem={loaded.problem} onRetry={loaded.reload} /> : null}
      {loaded.state === "ready" ? (
        <Sections
          rows={loaded.value}
          governance={governance}
          highScore={highScore}
          onEntered={loaded.reload}
        />
      ) : null}
    </Page>
  );
}

interface SectionsProps {
  readonly rows: MoneyRows;
  readonly governance: Governance;
  readonly highScore: number;
  readonly onEntered: () => void;
}

function Sections({ rows, governance, highScore, onEntered }: SectionsProps) {
  const texts = useTexts(moneyTexts);
  const { calculations, valued, entries } = rows;
  const today = swedishDay(useClock()());
  return (
    <>
      {calculations.length === 0 ? (
        <EmptyState illustration="sheet" title={texts.noneTitle} text={texts.noneText} />
      ) : (
        <>
          <MoneyFigures calculations={calculations} />
          <YearsCard calculations={calculations} />
          <MatrixCard calculations={calculations} costTypes={governance.model.money.costTypes} />
          <FreedCard calculations={calculations} />
          <BenefitMapCard calculations={calculations} />
        </>
      )}
      <BalanceCard rows={rows} aim={parameterOn(governance.model, today)("changeShare")} />
      <FundSection governance={governance} entries={entries} onEntered={onEntered} />
      <UnfundedCard rows={valued} highScore={highScore} units={governance.organisation.units} />
    </>
  );
}
