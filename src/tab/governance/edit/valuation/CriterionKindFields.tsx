import {
  calculationViews,
  criterionKinds,
  type Criterion,
  type CriterionKind,
  type Level,
} from "#domain/valuation/valuation-model.ts";
import { ChoiceField } from "#tab/shared/governance-fields/ChoiceField.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { levelsOfOthers, ofKind } from "./edit-valuation.ts";
import { calculationViewLabels, criterionKindLabels, valuationTexts } from "./valuation-texts.ts";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalXS },
  quiet: { margin: 0, maxWidth: "70ch", color: tokens.colorNeutralForeground2 },
  said: { maxWidth: "70ch", fontWeight: tokens.fontWeightSemibold },
});

interface CriterionKindFieldsProps {
  readonly criterion: Criterion;
  /** The valuation model's other criteria. */
  readonly others: readonly Criterion[];
  readonly onChange: (criterion: Criterion) => void;
}

/** How a criterion is answered, and what becomes of its levels when it is to be answered otherwise. */
export function CriterionKindFields({ criterion, others, onChange }: CriterionKindFieldsProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(valuationTexts);
  const { kind, shows } = criterion;
  /** Levels taken away since the criterion was opened: they come back if one thinks better of it. */
  const [kept, setKept] = useState<readonly Level[]>([]);
  const [said, setSaid] = useState("");
  const choose = (to: CriterionKind): void => {
    if (to === kind) return;
    const levels = kept.length > 0 ? kept : levelsOfOthers(others);
    if (kind === "level") {
      setKept(criterion.levels);
      setSaid(texts.levelsGone(criterion.levels.length));
    } else if (to === "level") {
      setSaid(kept.length > 0 ? texts.levelsBack(kept.length) : texts.levelsTaken(levels.length));
    }
    onChange(ofKind(criterion, to, levels));
  };
  return (
    <div className={styles.root}>
      <ChoiceField
        label={texts.kind}
        value={kind}
        choices={criterionKinds.map((value) => ({ value, text: text(criterionKindLabels[value]) }))}
        onChange={choose}
      />
      <p className={styles.quiet}>{texts.kindHint}</p>
      <output className={styles.said}>{said}</output>
      {kind === "calculation" ? (
        <ChoiceField
          label={texts.shows}
          value={shows ?? ""}
          choices={calculationViews.map((value) => ({ value, text: text(calculationViewLabels[value]) }))}
          onChange={(view) => {
            const found = calculationViews.find((each) => each === view);
            if (found) onChange({ ...criterion, shows: found });
          }}
        />
      ) : null}
    </div>
  );
}
