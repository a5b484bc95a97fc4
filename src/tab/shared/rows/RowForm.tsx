import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { rowTexts } from "./row-texts.ts";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalM, minWidth: 0, paddingTop: tokens.spacingVerticalS },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  text: { margin: 0, flexBasis: "100%" },
});

interface RowFormProps {
  readonly label: string;
  readonly edit: {
    readonly save: () => Promise<void>;
    readonly discard: () => void;
    readonly isBusy: boolean;
    readonly problem: unknown;
    readonly isChangedByOther: boolean;
  };
  readonly onClose: () => void;
  /** Reads the rows again; what is typed stays. */
  readonly onReload: () => void;
  readonly children: ReactNode;
}

/** Fields of one row with save and cancel; a row that somebody else has changed is read again without losing a word. */
export function RowForm({ label, edit, onClose, onReload, children }: RowFormProps) {
  const styles = useStyles();
  const texts = useTexts(rowTexts);
  return (
    <form
      className={styles.root}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void edit.save();
      }}
    >
      {children}
      {edit.isChangedByOther ? (
        <div className={styles.actions} role="alert">
          <p className={styles.text}>{texts.changed}</p>
          <Button onClick={onReload}>{texts.reload}</Button>
        </div>
      ) : edit.problem === undefined ? null : (
        <FailureMessage problem={edit.problem} onRetry={() => void edit.save()} />
      )}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={edit.isBusy}>
          {edit.isBusy ? texts.saving : texts.save}
        </Button>
        <Button
          onClick={() => {
            edit.discard();
            onClose();
          }}
        >
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
