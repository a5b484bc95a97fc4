import { looksLikeIdentityNumber } from "#domain/initiatives/need-form.ts";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { ProblemSummary } from "#tab/shared/ProblemSummary.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { instant } from "#domain/shared/calendar.ts";
import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useState, type SubmitEvent } from "react";
import { CriterionList } from "./CriterionList.tsx";
import { showCriterion } from "./criterion-anchor.ts";
import { StaleNotice } from "./StaleNotice.tsx";
import type { ValuationFormState } from "./use-valuation-form.ts";
import { valuationTexts } from "./valuation-texts.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, minWidth: 0 },
  bottom: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The valuation form itself: one section a criterion, a comment, and the button. */
export function ValuationForm({ form }: { readonly form: ValuationFormState }) {
  const { model, problems, sending } = form;
  const styles = useStyles();
  const texts = useTexts(valuationTexts);
  const [attempt, setAttempt] = useState(0);
  const shown = attempt > 0 ? problems : [];
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setAttempt((count) => count + 1);
    if (problems.length === 0) void form.send(false);
  };
  const isSending = sending.state === "sending";
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-busy={isSending}>
      <RestoredNotice form={form} />
      {shown.length > 0 ? (
        <ProblemSummary key={attempt} title={texts.summaryTitle} problems={shown} onChoose={showCriterion} />
      ) : null}
      <CriterionList form={form} problemOf={(key) => shown.find(({ field }) => field === key)?.text} />
      <CommentField form={form} />
      {sending.state === "stale" ? (
        <StaleNotice
          news={sending.news}
          opened={form.subject}
          model={model}
          answers={form.answers}
          onSendAnyway={() => void form.send(true)}
          onLookFirst={() => {
            form.lookFirst(sending.news);
          }}
        />
      ) : null}
      {sending.state === "failed" ? (
        <FailureMessage problem={sending.problem} onRetry={() => void form.send(false)} />
      ) : null}
      <div className={styles.bottom}>
        <Button type="submit" appearance="primary" size="large" disabledFocusable={isSending}>
          {isSending ? texts.submitting : texts.submit}
        </Button>
        {form.subject.initiative.isConfidential ? null : <p className={styles.quiet}>{texts.saved}</p>}
      </div>
    </form>
  );
}

function CommentField({ form }: { readonly form: ValuationFormState }) {
  const texts = useTexts(valuationTexts);
  const { comment } = form.draft;
  const warning = looksLikeIdentityNumber(comment)
    ? { validationMessage: texts.identityNumber, validationState: "warning" as const }
    : {};
  return (
    <Field label={texts.comment} hint={texts.commentHint} {...warning}>
      <Textarea
        value={comment}
        resize="vertical"
        onChange={(_, { value }) => {
          form.change({ comment: value });
        }}
      />
    </Field>
  );
}

function RestoredNotice({ form }: { readonly form: ValuationFormState }) {
  const texts = useTexts(valuationTexts);
  const format = useFormat();
  if (form.restoredAt === undefined) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{texts.restored(format.dateTime(instant(form.restoredAt)))}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={form.startOver}>
          {texts.startOver}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
