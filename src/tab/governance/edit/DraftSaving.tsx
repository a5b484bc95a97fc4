import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { draftTexts } from "./draft-texts.ts";
import type { ModelDraftState } from "./use-model-draft.ts";

const useStyles = makeStyles({
  conflict: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    padding: "10px 14px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  text: { margin: 0, flex: "1 1 18rem" },
});

/** A draft that could not be saved, or that two persons have saved: what to do about it. */
export function SavingTrouble({ draft }: { readonly draft: ModelDraftState }) {
  const styles = useStyles();
  const texts = useTexts(draftTexts);
  const { saving } = draft;
  if (saving.state === "failed")
    return <FailureMessage problem={saving.problem} onRetry={() => void draft.save()} />;
  if (saving.state !== "conflict") return null;
  return (
    <div className={styles.conflict} role="alert">
      <p className={styles.text}>{texts.conflict}</p>
      <Button
        onClick={() => {
          draft.takeTheirs(saving.theirs);
        }}
      >
        {texts.takeTheirs}
      </Button>
      <Button
        appearance="primary"
        onClick={() => {
          draft.keepMine(saving.theirs);
        }}
      >
        {texts.keepMine}
      </Button>
    </div>
  );
}

/** Whether what is written has been saved. */
export function SavingLine({ draft }: { readonly draft: ModelDraftState }) {
  const texts = useTexts(draftTexts);
  const { state } = draft.saving;
  return (
    <output aria-live="polite">
      {state === "saved" || state === "waiting" || state === "saving" ? texts[state] : ""}
    </output>
  );
}
