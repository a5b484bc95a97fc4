import { isShare } from "#domain/governance/checks/known-values.ts";
import type { Amount } from "#domain/governance/condition.ts";
import type { GoverningModel } from "#domain/governance/governing-model.ts";
import { factChoices, factWords } from "#tab/shared/governance-words.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import {
  allFacts,
  amountIn,
  comparisonOf,
  factKind,
  relations,
  withAmount,
  type Comparison,
} from "../condition-parts.ts";
import { conditionTexts } from "../condition-texts.ts";
import { ChoiceField } from "#tab/shared/governance-fields/ChoiceField.tsx";
import { NumberField } from "#tab/shared/governance-fields/NumberField.tsx";
import { WordField } from "#tab/shared/governance-fields/WordField.tsx";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 11rem), 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
});

interface ComparisonFieldsProps {
  readonly comparison: Comparison;
  readonly model: GoverningModel;
  readonly onChange: (comparison: Comparison) => void;
}

/** One fact, how it is compared, and with what. */
export function ComparisonFields({ comparison, model, onChange }: ComparisonFieldsProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(conditionTexts);
  const kind = factKind(model, comparison.fact);
  return (
    <div className={styles.root}>
      <ChoiceField
        label={texts.fact}
        value={comparison.fact}
        choices={allFacts(model).map((value) => ({ value, text: text(factWords(value, model)) }))}
        onChange={(fact) => {
          onChange(comparisonOf(model, fact));
        }}
      />
      {kind === "number" ? (
        <AmountFields comparison={comparison} model={model} onChange={onChange} />
      ) : (
        <ValueField comparison={comparison} model={model} onChange={onChange} />
      )}
    </div>
  );
}

function ValueField({ comparison, model, onChange }: ComparisonFieldsProps) {
  const text = useText();
  const texts = useTexts(conditionTexts);
  const { fact } = comparison;
  const is = "is" in comparison ? comparison.is : "";
  const kind = factKind(model, fact);
  if (kind === "yesNo") {
    return (
      <ChoiceField
        label={texts.value}
        value={is === false ? "no" : "yes"}
        choices={(["yes", "no"] as const).map((value) => ({ value, text: texts[value] }))}
        onChange={(chosen) => {
          onChange({ fact, is: chosen === "yes" });
        }}
      />
    );
  }
  const choices = factChoices(fact, model);
  if (choices) {
    return (
      <ChoiceField
        label={texts.value}
        value={String(is)}
        choices={choices.map((choice) => ({ value: choice.value, text: text(choice.text) }))}
        onChange={(chosen) => {
          onChange({ fact, is: chosen });
        }}
      />
    );
  }
  return (
    <WordField
      label={texts.value}
      value={String(is)}
      onChange={(written) => {
        onChange({ fact, is: written });
      }}
    />
  );
}

function AmountFields({ comparison, model, onChange }: ComparisonFieldsProps) {
  const text = useText();
  const texts = useTexts(conditionTexts);
  const { fact } = comparison;
  const [relation, amount] = amountIn(comparison) ?? (["atLeast", 0] as const);
  const parameters = new Map(model.parameters.map(({ key, name }) => [key, name]));
  const whole = isShare(fact) ? 100 : 1;
  const set = (next: Amount): void => {
    onChange(withAmount(fact, relation, next));
  };
  return (
    <>
      <ChoiceField
        label={texts.relation}
        value={relation}
        choices={relations.map((value) => ({ value, text: texts[value] }))}
        onChange={(chosen) => {
          onChange(withAmount(fact, chosen, amount));
        }}
      />
      <ChoiceField
        label={texts.amount}
        value={typeof amount === "number" ? "" : amount.parameter}
        choices={[
          { value: "", text: texts.ownNumber },
          ...[...parameters].map(([value, name]) => ({ value, text: text(name) })),
        ]}
        onChange={(parameter) => {
          set(parameter === "" ? 0 : { parameter });
        }}
      />
      {typeof amount === "number" ? (
        <NumberField
          label={isShare(fact) ? texts.percent : texts.value}
          // Rounded, since a share times a hundred is seldom a whole number in binary.
          value={Math.round(amount * whole * 1e6) / 1e6}
          onChange={(value) => {
            set((value ?? 0) / whole);
          }}
        />
      ) : null}
    </>
  );
}
