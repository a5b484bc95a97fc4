import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useText } from "#tab/shared/language.tsx";
import { Page } from "#tab/shared/Page.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { Skeleton } from "#tab/shared/Skeleton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useLoaded } from "#tab/shared/use-loaded.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { AboutSubject } from "./AboutSubject.tsx";
import { EarlierValuations } from "./EarlierValuations.tsx";
import { ScorePanel } from "./ScorePanel.tsx";
import { useValuationForm } from "./use-valuation-form.ts";
import { answersToSend, draftFrom } from "./valuation-draft.ts";
import { ValuationForm } from "./ValuationForm.tsx";
import { ValuationSent } from "./ValuationSent.tsx";
import { loadSubject, type ValuationSubject } from "./valuation-subject.ts";
import { valuationTexts } from "./valuation-texts.ts";

const wide = "@media (min-width: 1000px)";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingHorizontalXL,
    alignItems: "start",
    [wide]: { gridTemplateColumns: "minmax(0, 1fr) 340px", gridTemplateRows: "auto 1fr" },
  },
  about: {
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
    [wide]: { gridColumn: 2, gridRow: 1 },
  },
  form: { minWidth: 0, [wide]: { gridColumn: 1, gridRow: "1 / span 2" } },
  side: { minWidth: 0, [wide]: { gridColumn: 2, gridRow: 2, position: "sticky", top: "16px" } },
  model: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  summary: { cursor: "pointer", color: tokens.colorBrandForegroundLink },
  when: { margin: `${tokens.spacingVerticalXS} 0 0`, maxWidth: "70ch" },
});

/** Values one initiative. */
export function ValuationPage({ id }: { readonly id: number }) {
  const repositories = useRepositories();
  const texts = useTexts(valuationTexts);
  const loaded = useLoaded(useCallback(() => loadSubject(repositories, id), [repositories, id]));
  if (loaded.state === "ready") return <OpenedValuation opened={loaded.value} />;
  return (
    <Page title={texts.title}>
      {loaded.state === "loading" ? (
        <Skeleton label={texts.loading} rows={9} />
      ) : (
        <FailureMessage problem={loaded.problem} onRetry={loaded.reload} />
      )}
    </Page>
  );
}

function OpenedValuation({ opened }: { readonly opened: ValuationSubject }) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(valuationTexts);
  const form = useValuationForm(opened);
  const { model, subject, sending, draft } = form;
  if (sending.state === "sent") {
    return <ValuationSent initiative={subject.initiative} valuation={sending.valuation} />;
  }
  return (
    <Page title={`${texts.title}: ${subject.initiative.title}`} width="full">
      <details>
        <summary className={styles.summary}>
          {texts.when} {texts.model(text(model.name), model.version)}
        </summary>
        <p className={styles.when}>{text(model.when)}</p>
        <p className={styles.model}>{texts.source(model.source)}</p>
      </details>
      <div className={styles.columns}>
        <div className={styles.about}>
          <AboutSubject initiative={subject.initiative} />
          <EarlierValuations
            model={model}
            valuations={subject.valuations}
            onStartFrom={(valuation) => {
              form.change(draftFrom(valuation, model));
            }}
          />
        </div>
        <div className={styles.form}>
          <ValuationForm form={form} />
        </div>
        <div className={styles.side}>
          <ScorePanel model={model} answers={answersToSend(draft)} />
        </div>
      </div>
    </Page>
  );
}
