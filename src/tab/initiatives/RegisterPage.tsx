import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useGovernance, type Governance } from "#tab/shared/governance.tsx";
import { Page } from "#tab/shared/Page.tsx";
import { ProblemSummary } from "#tab/shared/ProblemSummary.tsx";
import { Skeleton } from "#tab/shared/Skeleton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { useState, type SubmitEvent } from "react";
import { goalNames, NeedBackground, todayNames } from "./register/NeedBackground.tsx";
import { NeedBasics, type NeedPartProps } from "./register/NeedBasics.tsx";
import { NeedFrame } from "./register/NeedFrame.tsx";
import { NeedGoal } from "./register/NeedGoal.tsx";
import { LawQuestions, RoutingQuestions } from "./register/NeedQuestions.tsx";
import { NeedRegistered } from "./register/NeedRegistered.tsx";
import { NeedVerdict } from "./register/NeedVerdict.tsx";
import { needTexts } from "./register/need-texts.ts";
import { showNeedField } from "./register/need-field-id.ts";
import { SimilarNeeds } from "./register/SimilarNeeds.tsx";
import { useNeedForm, type NeedFormState } from "./register/use-need-form.ts";
import { useSimilarNeeds } from "./register/use-similar-needs.ts";

const wide = "@media (min-width: 1000px)";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingHorizontalXL,
    alignItems: "start",
    [wide]: { gridTemplateColumns: "minmax(0, 1fr) 340px" },
  },
  first: { minWidth: 0, [wide]: { gridColumn: 1, gridRow: 1 } },
  side: {
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
    [wide]: { gridColumn: 2, gridRow: "1 / span 2", position: "sticky", top: "16px" },
  },
  rest: {
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
    [wide]: { gridColumn: 1, gridRow: 2 },
  },
  bottom: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Registers a need: as much is asked as the governing model in force asks of one like it [A-076, D-12]. */
export function RegisterPage() {
  const texts = useTexts(needTexts);
  const governance = useGovernance();
  if (governance.state === "ready") return <OpenedRegister governance={governance.value} />;
  return (
    <Page title={texts.title} lead={texts.lead} width="full">
      {governance.state === "failed" ? (
        <FailureMessage problem={governance.problem} onRetry={governance.reload} />
      ) : (
        <Skeleton label={texts.loading} rows={9} />
      )}
    </Page>
  );
}

function OpenedRegister({ governance }: { readonly governance: Governance }) {
  const texts = useTexts(needTexts);
  const form = useNeedForm(governance);
  const { registering } = form;
  if (registering.state === "registered") {
    return (
      <NeedRegistered
        initiative={registering.initiative}
        governance={governance}
        duties={form.guidance.duties.length}
        onAnother={form.startOver}
      />
    );
  }
  return (
    <Page title={texts.title} lead={texts.lead} width="full">
      {form.isRestored ? (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{texts.restored}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={form.startOver}>
              {texts.startOver}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ) : null}
      <NeedForm form={form} />
    </Page>
  );
}

function NeedForm({ form }: { readonly form: NeedFormState }) {
  const styles = useStyles();
  const texts = useTexts(needTexts);
  const { written, problems, registering } = form;
  const [attempt, setAttempt] = useState(0);
  const similar = useSimilarNeeds(`${written.title} ${written.need}`);
  const shown = attempt > 0 ? problems : [];
  const problemOf = (field: string) => shown.find((problem) => problem.field === field)?.text;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setAttempt((count) => count + 1);
    if (problems.length === 0) void form.send();
  };
  const isSending = registering.state === "sending";
  return (
    <form onSubmit={submit} noValidate aria-busy={isSending} className={styles.columns}>
      <div className={styles.first}>
        <NeedBasics form={form} number={1} problemOf={problemOf} />
      </div>
      <div className={styles.side}>
        <NeedVerdict form={form} />
        <SimilarNeeds found={similar} hint={texts.similarHint} />
      </div>
      <div className={styles.rest}>
        <OtherParts form={form} problemOf={problemOf} />
        {shown.length > 0 ? (
          <ProblemSummary
            key={attempt}
            title={texts.summaryTitle}
            problems={shown}
            onChoose={showNeedField}
          />
        ) : null}
        {registering.state === "failed" ? (
          <FailureMessage problem={registering.problem} onRetry={() => void form.send()} />
        ) : null}
        <div className={styles.bottom}>
          <Button type="submit" appearance="primary" size="large" disabledFocusable={isSending}>
            {isSending ? texts.submitting : texts.submit}
          </Button>
          {written.isConfidential ? null : <p className={styles.quiet}>{texts.saved}</p>}
        </div>
      </div>
    </form>
  );
}

/** The parts that the model has questions for, or that this size of form asks, numbered as they are shown. */
function OtherParts({ form, problemOf }: Omit<NeedPartProps, "number">) {
  const { questions } = form.governance.model;
  const hasTopic = (isLaw: boolean): boolean =>
    questions.some(({ topic }) => (topic === "routing") !== isLaw);
  const parts = [
    { key: "routing", Part: RoutingQuestions, isShown: hasTopic(false) },
    { key: "law", Part: LawQuestions, isShown: hasTopic(true) },
    { key: "today", Part: NeedBackground, isShown: todayNames.some((name) => form.isShown(name)) },
    { key: "goal", Part: NeedGoal, isShown: goalNames.some((name) => form.isShown(name)) },
    { key: "frame", Part: NeedFrame, isShown: true },
  ].filter(({ isShown }) => isShown);
  return parts.map(({ key, Part }, index) => (
    <Part key={key} form={form} number={index + 2} problemOf={problemOf} />
  ));
}
