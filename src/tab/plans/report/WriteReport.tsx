import type { Initiative } from "#domain/initiatives/initiative.ts";
import { goalsOfPlan } from "#domain/plans/goals-of-plan.ts";
import { planOutcome, reportedItems } from "#domain/plans/plan-outcome.ts";
import type { Plan } from "#domain/plans/plan.ts";
import { reportReceivers } from "#domain/plans/report-receivers.ts";
import { proposedWords } from "#domain/plans/report-words.ts";
import type { WholeItem } from "#domain/plans/whole-plan.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useToday, type Governance } from "#tab/shared/governance.tsx";
import { DayField } from "#tab/shared/governance-fields/DayField.tsx";
import { useLanguage } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, Field, Select, Textarea } from "@fluentui/react-components";
import { useMemo } from "react";
import type { PlanRows } from "../load-plans.ts";
import { usePlansStyles } from "../plans.styles.ts";
import { OutcomeChart } from "./OutcomeChart.tsx";
import { reportTexts } from "./report-texts.ts";
import { useReportStyles } from "./report.styles.ts";
import { useGoalRows } from "./use-goal-rows.ts";
import { useReporting } from "./use-reporting.ts";

interface WriteReportProps {
  readonly plan: Stored<Plan>;
  /** What would stand in the plan if it were made today. */
  readonly now: readonly WholeItem<Stored<Initiative>>[];
  readonly rows: PlanRows;
  readonly governance: Governance;
  readonly onReported: () => void;
}

/** Writes a report: figures as they are now, a summary to rewrite, and to whom it goes. */
export function WriteReport({ plan, now, rows, governance, onReported }: WriteReportProps) {
  const styles = useReportStyles();
  const texts = useTexts(reportTexts);
  const language = useLanguage();
  const { number } = useFormat();
  const today = useToday();
  const { model, organisation, book } = governance;
  const items = useMemo(() => reportedItems(plan, rows.initiatives, now), [plan, rows.initiatives, now]);
  const outcomes = useMemo(
    () => planOutcome(plan, { items }, goalsOfPlan(plan, { items }, book)),
    [plan, items, book],
  );
  const receivers = useMemo(
    () => reportReceivers(model, organisation.bodies, today),
    [model, organisation.bodies, today],
  );
  const goalRows = useGoalRows(outcomes);
  const proposed = proposedWords(plan.year, outcomes, language);
  const form = useReporting({ plan, items, proposed, firstReceiver: receivers[0]?.id, onReported });
  const receiver = receivers.find(({ id }) => id === form.typed.bodyId);
  if (receivers.length === 0) return <p className={styles.words}>{texts.noReceiver}</p>;
  return (
    <form
      className={styles.form}
      aria-label={texts.writeTitle(String(plan.year))}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.submit();
      }}
    >
      <OutcomeChart
        title={texts.perGoal}
        note={texts.perGoalNote(number(outcomes.total), number(outcomes.added))}
        of={texts.goal}
        rows={goalRows}
        sum={outcomes}
      />
      <Field
        label={texts.words}
        hint={texts.wordsHint}
        {...(form.isWordless ? { validationMessage: texts.wordsMissing } : {})}
      >
        <Textarea
          value={form.typed.words}
          resize="vertical"
          rows={6}
          onChange={(_, { value }) => {
            form.change({ words: value });
          }}
        />
      </Field>
      <ReceiverAndDay receivers={receivers} form={form} />
      {form.sending.problem === undefined ? null : (
        <FailureMessage problem={form.sending.problem} onRetry={() => void form.submit()} />
      )}
      <p className={styles.muted}>
        {texts.frozen} {receiver ? texts.told(receiver.name) : ""}
      </p>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={form.sending.isBusy}>
          {form.sending.isBusy ? texts.sending : texts.send(receiver?.name ?? "…")}
        </Button>
        <Button onClick={form.proposeAgain}>{texts.wordsAgain}</Button>
      </div>
      <p className={styles.words} aria-live="polite">
        {form.sending.isDone ? texts.sent : ""}
      </p>
    </form>
  );
}

function ReceiverAndDay({
  receivers,
  form,
}: {
  readonly receivers: ReturnType<typeof reportReceivers>;
  readonly form: ReturnType<typeof useReporting>;
}) {
  const styles = useReportStyles();
  const plans = usePlansStyles();
  const texts = useTexts(reportTexts);
  return (
    <>
      <div className={styles.fields}>
        <Field label={texts.receiver}>
          <Select
            className={styles.narrow}
            value={String(form.typed.bodyId ?? "")}
            onChange={(_, { value }) => {
              form.change({ bodyId: Number(value) });
            }}
          >
            {receivers.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <DayField
          label={texts.reportedOn}
          value={form.typed.reportedOn}
          onChange={(reportedOn) => {
            form.change({ reportedOn });
          }}
        />
      </div>
      {form.isDayWrong ? (
        <p className={plans.problem} role="alert">
          {texts.dayMissing}
        </p>
      ) : null}
    </>
  );
}
