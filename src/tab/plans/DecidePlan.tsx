import type { Unit } from "#domain/organisation/unit.ts";
import { planDeciders, planMandate, type PlanDecider } from "#domain/plans/plan-decider.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { DayField } from "#tab/shared/governance-fields/DayField.tsx";
import { useToday, type Governance } from "#tab/shared/governance.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, Field, Input, Select, Textarea } from "@fluentui/react-components";
import { plansTexts } from "./plans-texts.ts";
import { usePlansStyles } from "./plans.styles.ts";
import { useDeciding } from "./use-deciding.ts";
import type { PlanDraft } from "./use-plan-draft.ts";
import { wholeTexts } from "./whole/whole-texts.ts";

interface DecidePlanProps {
  /** Undefined for the whole municipality. */
  readonly unit: Stored<Unit> | undefined;
  readonly draft: Pick<PlanDraft, "items" | "objects" | "clear">;
  readonly governance: Governance;
  readonly onDecided: () => void;
}

/** Records the plan as decided, for whom the governing model lets decide it; others see why not. */
export function DecidePlan(props: DecidePlanProps) {
  const styles = usePlansStyles();
  const texts = useDecideTexts(props.unit);
  const text = useText();
  const { number } = useFormat();
  const today = useToday();
  const me = useDirectory()?.me.person;
  const { unit, draft, governance } = props;
  const deciders = planDeciders(governance.model, unit?.id, governance.organisation, today);
  const mandate = planMandate(deciders, me, unit);
  const count = (horizon: string): string =>
    number(draft.items.filter((item) => item.horizon === horizon).length);
  return (
    <SectionCard title={texts.decideTitle} lead={texts.decideLead(count("short"), count("long"))}>
      {"refusal" in mandate ? (
        <p className={styles.text}>{text(mandate.refusal)}</p>
      ) : (
        <DecideForm {...props} decider={mandate.decider} />
      )}
    </SectionCard>
  );
}

function DecideForm(props: DecidePlanProps & { readonly decider: PlanDecider }) {
  const styles = usePlansStyles();
  const texts = useDecideTexts(props.unit);
  const text = useText();
  const form = useDeciding(props);
  const sayAs = props.decider.body ? texts.decideAs : texts.decideInLine;
  const { typed, change, sending } = form;
  const problemOf = (field: string) => {
    const found = form.shown.find((each) => each.field === field);
    return found ? { validationMessage: text(found.text), validationState: "error" as const } : {};
  };
  const others = form.shown.filter(({ field }) => field === "items" || field === "decidedOn");
  return (
    <form
      className={styles.form}
      aria-label={texts.decideTitle}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.submit();
      }}
    >
      <p className={styles.text}>{sayAs(text(props.decider.name))}</p>
      <WhenAndWhere decider={props.decider} form={form} problem={problemOf("paragraph")} />
      <Field label={texts.note}>
        <Textarea
          value={typed.note}
          resize="vertical"
          onChange={(_, { value }) => {
            change({ note: value });
          }}
        />
      </Field>
      {others.map((problem) => (
        <p key={problem.field} className={styles.problem} role="alert">
          {text(problem.text)}
        </p>
      ))}
      {sending.problem === undefined ? null : (
        <FailureMessage problem={sending.problem} onRetry={() => void form.submit()} />
      )}
      <Button type="submit" appearance="primary" className={styles.enter} disabledFocusable={sending.isBusy}>
        {sending.isBusy ? texts.deciding : texts.decide}
      </Button>
      <p className={styles.text} aria-live="polite">
        {sending.isDone ? texts.decided : ""}
      </p>
    </form>
  );
}

/** A unit decides a färdplan, the municipality an action plan. */
function useDecideTexts(unit: Stored<Unit> | undefined) {
  const texts = useTexts(plansTexts);
  const { decideTitle, decide, decideLead } = useTexts(wholeTexts);
  return unit ? texts : { ...texts, decideTitle, decide, decideLead };
}

interface WhenAndWhereProps {
  readonly decider: PlanDecider;
  readonly form: ReturnType<typeof useDeciding>;
  readonly problem: object;
}

function WhenAndWhere({ decider, form: { typed, change, years }, problem }: WhenAndWhereProps) {
  const styles = usePlansStyles();
  const texts = useTexts(plansTexts);
  return (
    <div className={styles.fields}>
      <Field label={texts.year}>
        <Select
          className={styles.narrow}
          value={typed.year}
          onChange={(_, { value }) => {
            change({ year: value });
          }}
        >
          {years.map((year) => (
            <option key={year}>{year}</option>
          ))}
        </Select>
      </Field>
      <DayField
        label={texts.decidedOn}
        value={typed.decidedOn}
        onChange={(decidedOn) => {
          change({ decidedOn });
        }}
      />
      <Field label={texts.paragraph} required={decider.body !== undefined} {...problem}>
        <Input
          className={styles.narrow}
          value={typed.paragraph}
          onChange={(_, { value }) => {
            change({ paragraph: value });
          }}
        />
      </Field>
    </div>
  );
}
