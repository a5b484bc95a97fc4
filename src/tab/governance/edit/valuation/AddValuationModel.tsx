import { builtInModels } from "#domain/valuation/valuation-models.ts";
import type { ValuationModel } from "#domain/valuation/valuation-model.ts";
import { ChoiceField } from "#tab/shared/governance-fields/ChoiceField.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { blankValuationModel, copyOfValuation } from "./edit-valuation.ts";
import { valuationTexts } from "./valuation-texts.ts";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: tokens.spacingHorizontalM },
});

interface AddValuationModelProps {
  readonly others: readonly ValuationModel[];
  /** Name by which the button is given the focus. */
  readonly stop: string;
  readonly onAdd: (model: ValuationModel) => void;
}

/** A new way to value, from nothing or as a copy of one that the product ships. */
export function AddValuationModel({ others, stop, onAdd }: AddValuationModelProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(valuationTexts);
  const [from, setFrom] = useState("");
  const add = (): void => {
    const original = builtInModels.find(({ key }) => key === from);
    onAdd(original ? copyOfValuation(original, others) : blankValuationModel(others));
  };
  return (
    <div className={styles.root}>
      <ChoiceField
        label={texts.startFrom}
        value={from}
        choices={[
          { value: "", text: texts.blank },
          ...builtInModels.map(({ key, name }) => ({ value: key, text: texts.copyOf(text(name)) })),
        ]}
        onChange={setFrom}
      />
      <Button icon={<Add20Regular />} data-stop={stop} onClick={add}>
        {texts.add}
      </Button>
    </div>
  );
}
