import { benefitSizeLabels, benefitSizes, type BenefitSize } from "#domain/plans/plan.ts";
import type { SourcedEstimate } from "#domain/plans/proposed-estimate.ts";
import { ChoiceField } from "#tab/shared/governance-fields/ChoiceField.tsx";
import { NumberField } from "#tab/shared/governance-fields/NumberField.tsx";
import { WordField } from "#tab/shared/governance-fields/WordField.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { estimateTexts } from "./estimate-texts.ts";
import type { Estimate } from "./use-plan-draft.ts";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 11rem), 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface EstimatedProps {
  readonly id: number;
  /** Of the initiative or object. */
  readonly name: string;
  readonly shown: SourcedEstimate;
  readonly isByHand: boolean;
  readonly onEstimate: Estimate;
}

interface EstimateFormProps extends EstimatedProps {
  readonly formId: string;
  readonly onClose: () => void;
  /** Goes back to the proposal. */
  readonly onReset: () => void;
}

const notEstimated = "none";

/** Writes an estimate over the proposal, part by part; every keystroke is kept. */
export function EstimateForm(props: EstimateFormProps) {
  const { id, name, shown, isByHand, onEstimate, formId, onClose, onReset } = props;
  const styles = useStyles();
  const texts = useTexts(estimateTexts);
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector("input")?.focus();
  }, []);
  useEffect(() => {
    const element = form.current;
    const leave = ({ key }: KeyboardEvent): void => {
      if (key === "Escape") onClose();
    };
    element?.addEventListener("keydown", leave);
    return () => element?.removeEventListener("keydown", leave);
  }, [onClose]);
  const { estimate, effectFrom, benefitFrom } = shown;
  const sizes = benefitSizes.map((value) => ({ value, text: text(benefitSizeLabels[value]) }));
  return (
    <form
      ref={form}
      id={formId}
      className={styles.form}
      aria-label={texts.formOf(name)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const wrong = form.current?.querySelector<HTMLElement>("[aria-invalid='true']");
        // What is no number would be lost with the row.
        if (wrong) wrong.focus();
        else onClose();
      }}
    >
      <div className={styles.fields}>
        <NumberField
          label={texts.effect}
          hint={texts.effectHint}
          isOptional
          value={estimate.effect}
          onChange={(effect) => {
            onEstimate(id, { effect });
          }}
        />
        <ChoiceField<BenefitSize | typeof notEstimated>
          label={texts.benefit}
          value={estimate.benefit ?? notEstimated}
          choices={[{ value: notEstimated, text: texts.none }, ...sizes]}
          onChange={(benefit) => {
            onEstimate(id, { benefit: benefit === notEstimated ? undefined : benefit });
          }}
        />
      </div>
      <WordField
        label={texts.words}
        hint={texts.wordsHint}
        value={estimate.words}
        onChange={(words) => {
          onEstimate(id, { words });
        }}
      />
      {effectFrom === "calculation" ? <p className={styles.note}>{texts.fromCalculation}</p> : null}
      {benefitFrom === "valuation" ? <p className={styles.note}>{texts.fromValuation}</p> : null}
      <div className={styles.actions}>
        <Button type="submit" size="small">
          {texts.done}
        </Button>
        {isByHand ? (
          <Button size="small" appearance="subtle" onClick={onReset}>
            {texts.useProposal}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
