import { FailureMessage } from "#tab/shared/FailureMessage.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons";
import { useRef, useState, type ReactNode } from "react";
import { rowTexts } from "./row-texts.ts";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  open: { alignSelf: "flex-start" },
});

interface AddFormProps {
  readonly label: string;
  readonly lead?: string;
  readonly canAdd: boolean;
  readonly onAdd: () => Promise<void>;
  readonly children: ReactNode;
}

/** Adds one more: folded behind a button until it is asked for. */
export function AddForm({ label, lead, canAdd, onAdd, children }: AddFormProps) {
  const styles = useStyles();
  const texts = useTexts(rowTexts);
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const running = useRef(false);
  const add = async (): Promise<void> => {
    if (running.current || !canAdd) return;
    running.current = true;
    setBusy(true);
    setProblem(undefined);
    try {
      await onAdd();
      setOpen(false);
    } catch (failure) {
      setProblem(failure);
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  if (!isOpen) {
    return (
      <Button
        className={styles.open}
        icon={<Add20Regular />}
        onClick={() => {
          setOpen(true);
        }}
      >
        {label}
      </Button>
    );
  }
  return (
    <form
      className={styles.root}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      {lead === undefined ? null : <p className={styles.lead}>{lead}</p>}
      {children}
      {problem === undefined ? null : <FailureMessage problem={problem} onRetry={() => void add()} />}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={!canAdd || isBusy}>
          {isBusy ? texts.saving : texts.add}
        </Button>
        <Button
          onClick={() => {
            setOpen(false);
          }}
        >
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
