import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { ProblemSummary } from "#tab/shared/ProblemSummary.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useState, type SubmitEvent } from "react";
import { useCardStyles } from "./card-styles.ts";
import { calculationTexts } from "./calculation-texts.ts";
import { ChainCard } from "./chain/ChainCard.tsx";
import { EnabledNote } from "./EnabledNote.tsx";
import { FrameFields } from "./FrameFields.tsx";
import { LightCard } from "./LightCard.tsx";
import { LinesCard } from "./lines/LinesCard.tsx";
import { problemIn, showField } from "./problem-of.ts";
import { StaleVersion } from "./StaleVersion.tsx";
import { SureCard } from "./SureCard.tsx";
import type { CalculationForm } from "./use-calculation-form.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, minWidth: 0 },
});

/** The form itself: the light version for a small need, else the whole calculation. */
export function CalculationEditor({ form }: { readonly form: CalculationForm }) {
  const styles = useStyles();
  const shared = useCardStyles();
  const texts = useTexts(calculationTexts);
  const { problems, saving, subject, ground } = form;
  const [attempt, setAttempt] = useState(0);
  const [isFull, setFull] = useState(ground.size !== "light" || subject.calculations.length > 0);
  const shown = attempt > 0 ? problems : [];
  const problemOf = problemIn(shown);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setAttempt((count) => count + 1);
    if (problems.length > 0) return;
    setAttempt(0);
    void form.send(false);
  };
  const isSaving = saving.state === "saving";
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-busy={isSaving}>
      {shown.length > 0 ? (
        <ProblemSummary key={attempt} title={texts.summaryTitle} problems={shown} onChoose={showField} />
      ) : null}
      {isFull ? (
        <>
          <FrameFields form={form} problemOf={problemOf} />
          <LinesCard form={form} kind="cost" problemOf={problemOf} />
          <LinesCard form={form} kind="effect" problemOf={problemOf} />
          <ChainCard form={form} problemOf={problemOf} />
        </>
      ) : (
        <LightCard
          form={form}
          onFull={() => {
            setFull(true);
          }}
        />
      )}
      <SureCard form={form} problemOf={problemOf} />
      <EnabledNote calculation={form.calculation} />
      {saving.state === "stale" ? <StaleVersion form={form} stale={saving} /> : null}
      {saving.state === "failed" ? (
        <FailureMessage problem={saving.problem} onRetry={() => void form.send(false)} />
      ) : null}
      {saving.state === "saved" ? (
        <MessageBar intent="success" politeness="polite">
          <MessageBarBody>{texts.saved}</MessageBarBody>
        </MessageBar>
      ) : null}
      <div className={shared.row}>
        <Button
          type="submit"
          appearance="primary"
          size="large"
          disabledFocusable={isSaving || (!form.isChanged && !form.others)}
        >
          {isSaving ? texts.saving : texts.save}
        </Button>
        <SavedNote form={form} />
      </div>
    </form>
  );
}

/** Why there is nothing to save, or where what is written waits until then. */
function SavedNote({ form }: { readonly form: CalculationForm }) {
  const styles = useCardStyles();
  const texts = useTexts(calculationTexts);
  const { initiative, calculations } = form.subject;
  if (!form.isChanged && form.others) return <p className={styles.quiet}>{texts.others}</p>;
  if (!form.isChanged && calculations.length > 0) return <p className={styles.quiet}>{texts.unchanged}</p>;
  return initiative.isConfidential ? null : <p className={styles.quiet}>{texts.kept}</p>;
}
