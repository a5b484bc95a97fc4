import { formSizeLabels, type FormSize } from "#domain/governance/governing-model.ts";
import type { Text } from "#domain/shared/language.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Delete20Regular } from "@fluentui/react-icons";
import { useId } from "react";
import { editTexts } from "../edit-texts.ts";
import { valuationTexts } from "./valuation-texts.ts";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalXS, justifyItems: "start" },
  why: { margin: 0, maxWidth: "70ch", color: tokens.colorNeutralForeground2 },
});

interface RemoveValuationModelProps {
  readonly name: Text;
  /** The forms that value with it. */
  readonly usedBy: readonly FormSize[];
  readonly onRemove: () => void;
}

/** Takes a way to value away, or says which forms keep it. */
export function RemoveValuationModel({ name, usedBy, onRemove }: RemoveValuationModelProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(valuationTexts);
  const { unnamed } = useTexts(editTexts);
  const why = useId();
  const isUsed = usedBy.length > 0;
  const shown = text(name) === "" ? unnamed : text(name);
  return (
    <div className={styles.root}>
      <Button
        size="small"
        icon={<Delete20Regular />}
        aria-label={texts.removeOf(shown)}
        aria-describedby={why}
        disabledFocusable={isUsed}
        onClick={() => {
          if (!isUsed) onRemove();
        }}
      >
        {texts.removeModel}
      </Button>
      <p id={why} className={styles.why}>
        {isUsed ? texts.usedBy(usedBy.map((size) => text(formSizeLabels[size])).join(", ")) : texts.mayRemove}
      </p>
    </div>
  );
}
