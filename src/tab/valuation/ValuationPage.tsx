import type { ModelVersion } from "#domain/governance/model-version.ts";
import { swedishDay } from "#domain/shared/swedish-day.ts";
import type { ValuationModel } from "#domain/valuation/valuation-model.ts";
import { useClock } from "#tab/shared/clock.tsx";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useGovernance, type Governance } from "#tab/shared/governance.tsx";
import { useText } from "#tab/shared/language.tsx";
import { Page } from "#tab/shared/Page.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { Skeleton } from "#tab/shared/Skeleton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { ModelReference } from "#tab/shared/valuation/ModelReference.tsx";
import { useLoaded } from "#tab/shared/use-loaded.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo } from "react";
import { AboutSubject } from "./AboutSubject.tsx";
import { EarlierValuations } from "./EarlierValuations.tsx";
import { ScorePanel } from "./ScorePanel.tsx";
import { useValuationForm, type ValuationFormState } from "./use-valuation-form.ts";
import { draftFrom } from "./valuation-draft.ts";
import { ValuationForm } from "./ValuationForm.tsx";
import { gatesOf, valuationModelFor, type Gate, type Governed } from "./valuation-ground.ts";
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

/** Values one initiative, with the model that the form size of its need gives under the governing model in force. */
export function ValuationPage({ id }: { readonly id: number }) {
  const repositories = useRepositories();
  const texts = useTexts(valuationTexts);
  const governance = useGovernance();
  const loaded = useLoaded(useCallback(() => loadSubject(repositories, id), [repositories, id]));
  if (loaded.state === "ready" && governance.state === "ready")
    return <GovernedValuation opened={loaded.value} governance={governance.value} />;
  const failed = [loaded, governance].find(({ state }) => state === "failed");
  return (
    <Page title={texts.title}>
      {failed?.state === "failed" ? (
        <FailureMessage problem={failed.problem} onRetry={failed.reload} />
      ) : (
        <Skeleton label={texts.loading} rows={9} />
      )}
    </Page>
  );
}

interface GovernedValuationProps {
  readonly opened: ValuationSubject;
  readonly governance: Governance;
}

function GovernedValuation({ opened, governance }: GovernedValuationProps) {
  const today = swedishDay(useClock()());
  const { model, book, organisation, version } = governance;
  const governed = useMemo(() => ({ model, book, organisation, today }), [model, book, organisation, today]);
  const { valuationModel } = valuationModelFor(opened, governed);
  return (
    <OpenedValuation
      key={`${valuationModel.key} ${String(valuationModel.version)}`}
      opened={opened}
      model={valuationModel}
      decided={version}
      governed={governed}
    />
  );
}

interface OpenedValuationProps {
  readonly opened: ValuationSubject;
  readonly model: ValuationModel;
  readonly decided: ModelVersion | undefined;
  readonly governed: Governed;
}

function OpenedValuation({ opened, model, decided, governed }: OpenedValuationProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(valuationTexts);
  const form = useValuationForm(opened, model, governed.model.money.costTypes);
  const gates = useGates(form, governed);
  const { subject, sending } = form;
  if (sending.state === "sent") {
    return <ValuationSent subject={subject} valuation={sending.valuation} governed={governed} />;
  }
  return (
    <Page title={`${texts.title}: ${subject.initiative.title}`} width="full">
      <details>
        <summary className={styles.summary}>
          {texts.when} <ModelReference model={model} decided={decided} />
        </summary>
        <p className={styles.when}>{text(model.when)}</p>
        <p className={styles.model}>{texts.source(model.source)}</p>
      </details>
      <div className={styles.columns}>
        <div className={styles.about}>
          <AboutSubject initiative={subject.initiative} isCalculated={form.isCalculated} />
          <EarlierValuations
            model={model}
            book={governed.book}
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
          <ScorePanel
            model={model}
            answers={form.answers}
            isCalculated={form.isCalculated}
            gates={gates}
            governing={governed.model}
          />
        </div>
      </div>
    </Page>
  );
}

/** What the way onward demands, judged as if the answers were handed in as they stand. */
function useGates(
  { subject, draft, answers, model }: ValuationFormState,
  governed: Governed,
): readonly Gate[] {
  const clock = useClock();
  const me = useDirectory()?.me.person?.id;
  return useMemo(
    () =>
      gatesOf(
        subject,
        {
          key: draft.key,
          initiativeId: subject.initiative.id,
          valuedById: me,
          model: model.key,
          modelVersion: model.version,
          answers,
          comment: draft.comment,
        },
        governed,
        clock(),
      ),
    [subject, draft.key, draft.comment, answers, model, governed, clock, me],
  );
}
