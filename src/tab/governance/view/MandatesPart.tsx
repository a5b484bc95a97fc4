import type { GoverningModel } from "#domain/governance/governing-model.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { SwitchButton } from "#tab/shared/SwitchButton.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useMedia } from "#tab/shared/use-media.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { MandateMatrix } from "./MandateMatrix.tsx";
import { MandateTable } from "./MandateTable.tsx";
import { viewTexts } from "./view-texts.ts";

const useStyles = makeStyles({
  forms: { margin: 0, padding: 0, border: "none", display: "flex", gap: tokens.spacingHorizontalXS },
});

/** Who decides, recommends, prepares, supports and is informed: as a matrix, or line by line. */
export function MandatesPart({ model }: { readonly model: GoverningModel }) {
  const styles = useStyles();
  const texts = useTexts(viewTexts);
  const isNarrow = useMedia("(max-width: 719px)");
  const [chosen, setChosen] = useState<"matrix" | "list">();
  const form = chosen ?? (isNarrow ? "list" : "matrix");
  return (
    <SectionCard
      title={texts.mandatesTitle}
      lead={texts.mandatesLead}
      action={
        <fieldset className={styles.forms} aria-label={texts.form}>
          {(["matrix", "list"] as const).map((each) => (
            <SwitchButton
              key={each}
              size="small"
              isOn={form === each}
              onTurn={() => {
                setChosen(each);
              }}
            >
              {each === "matrix" ? texts.asMatrix : texts.asList}
            </SwitchButton>
          ))}
        </fieldset>
      }
    >
      {form === "matrix" ? <MandateMatrix model={model} /> : <MandateTable model={model} />}
    </SectionCard>
  );
}
