import type { Condition } from "#domain/governance/condition.ts";
import type { GoverningModel } from "#domain/governance/governing-model.ts";
import { conditionWords } from "#tab/shared/governance-words.ts";
import { useLanguage } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Add20Regular, Delete20Regular } from "@fluentui/react-icons";
import {
  comparisonOf,
  firstComparison,
  partsOf,
  reshaped,
  shapeOf,
  shapes,
  type Shape,
} from "../condition-parts.ts";
import { conditionTexts } from "../condition-texts.ts";
import { ChoiceField } from "#tab/shared/governance-fields/ChoiceField.tsx";
import { ComparisonFields } from "./ComparisonFields.tsx";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    margin: 0,
    padding: "8px 0 8px 12px",
    border: "none",
    borderLeftWidth: "3px",
    borderLeftStyle: "solid",
    borderLeftColor: tokens.colorBrandStroke2,
  },
  part: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  fields: { flex: "1 1 0", minWidth: 0 },
  sentence: { margin: 0, color: tokens.colorNeutralForeground2, fontStyle: "italic" },
  shape: { maxWidth: "14rem" },
  add: { justifySelf: "start" },
});

interface ConditionFieldProps {
  readonly condition: Condition;
  readonly model: GoverningModel;
  readonly onChange: (condition: Condition) => void;
}

/** Builds a condition of facts, comparisons and values, and says it as a sentence. */
export function ConditionField({ condition, model, onChange }: ConditionFieldProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts(conditionTexts);
  return (
    <fieldset className={styles.root} aria-label={texts.condition}>
      <p className={styles.sentence} aria-live="polite">
        {texts.reads(conditionWords(condition, model, language))}
      </p>
      <ConditionParts condition={condition} model={model} onChange={onChange} />
    </fieldset>
  );
}

function ConditionParts({ condition, model, onChange }: ConditionFieldProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts(conditionTexts);
  const shape = shapeOf(condition);
  const parts = partsOf(condition);
  const withParts = (next: readonly Condition[]): Condition =>
    shape === "any" ? { any: next } : shape === "not" ? { not: next[0] ?? firstComparison } : { all: next };
  return (
    <>
      <div className={styles.shape}>
        <ChoiceField<Shape>
          label={texts.shape}
          value={shape}
          choices={shapes.map((value) => ({ value, text: texts[value] }))}
          onChange={(chosen) => {
            onChange(reshaped(condition, chosen));
          }}
        />
      </div>
      {"fact" in condition ? (
        <ComparisonFields comparison={condition} model={model} onChange={onChange} />
      ) : (
        parts.map((part, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a condition has no name: its place is what it is known by
          <div key={index} className={styles.part}>
            <fieldset
              className={`${styles.root} ${styles.fields}`}
              aria-label={conditionWords(part, model, language)}
            >
              <ConditionParts
                condition={part}
                model={model}
                onChange={(changed) => {
                  onChange(withParts(parts.map((each, place) => (place === index ? changed : each))));
                }}
              />
            </fieldset>
            {shape === "not" ? null : (
              <Button
                size="small"
                appearance="subtle"
                icon={<Delete20Regular />}
                aria-label={texts.remove(conditionWords(part, model, language))}
                onClick={() => {
                  onChange(withParts(parts.filter((_, place) => place !== index)));
                }}
              />
            )}
          </div>
        ))
      )}
      {shape === "all" || shape === "any" ? (
        <Button
          size="small"
          className={styles.add}
          icon={<Add20Regular />}
          onClick={() => {
            onChange(withParts([...parts, comparisonOf(model, "budget")]));
          }}
        >
          {texts.add}
        </Button>
      ) : null}
    </>
  );
}
