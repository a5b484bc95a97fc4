import { Button } from "@fluentui/react-components";
import { Add20Regular, ArrowDownload20Regular } from "@fluentui/react-icons";
import { EmptyState } from "#tab/shared/EmptyState.tsx";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { Page } from "#tab/shared/Page.tsx";
import { usePortfolio, usePortfolioStore } from "#tab/shared/portfolio-context.tsx";
import type { PortfolioState } from "#tab/shared/portfolio-store.ts";
import { Skeleton } from "#tab/shared/Skeleton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useRoute } from "#tab/shared/use-route.ts";
import { OpenPortfolio } from "./OpenPortfolio.tsx";
import { portfolioTexts } from "./portfolio-texts.ts";

/** Every initiative: found, filtered, summed and opened. */
export function PortfolioPage() {
  const texts = useTexts(portfolioTexts);
  const { goTo } = useRoute();
  const opened = usePortfolio();
  const { refresh } = usePortfolioStore();
  const register = (
    <Button
      appearance="primary"
      icon={<Add20Regular />}
      onClick={() => {
        goTo({ page: "register" });
      }}
    >
      {texts.register}
    </Button>
  );
  const actions = (
    <>
      <Button
        icon={<ArrowDownload20Regular />}
        onClick={() => {
          goTo({ page: "import" });
        }}
      >
        {texts.export}
      </Button>
      {register}
    </>
  );
  return (
    <Page title={texts.title} lead={texts.lead} actions={actions} width="full">
      {opened.state === "loading" ? <Opening opened={opened} /> : null}
      {opened.state === "failed" ? (
        <FailureMessage problem={opened.problem} onRetry={() => void refresh()} />
      ) : null}
      {opened.state === "ready" && opened.problem !== undefined ? (
        <FailureMessage problem={opened.problem} onRetry={() => void refresh()} />
      ) : null}
      {opened.state !== "ready" ? null : opened.portfolio.rows.length === 0 && opened.isFresh ? (
        <EmptyState illustration="seed" title={texts.nothingTitle} text={texts.nothing} action={register} />
      ) : (
        <OpenPortfolio portfolio={opened.portfolio} isFresh={opened.isFresh} />
      )}
    </Page>
  );
}

function Opening({ opened: { soFar, of } }: { readonly opened: PortfolioState & { state: "loading" } }) {
  const texts = useTexts(portfolioTexts);
  const { number } = useFormat();
  const progress =
    soFar === 0
      ? texts.opening
      : of === undefined
        ? texts.openingSome(number(soFar))
        : texts.openingOf(number(soFar), number(of));
  return (
    <>
      <p>{progress}</p>
      <Skeleton label={progress} rows={10} />
    </>
  );
}
