import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircle20Filled } from "@fluentui/react-icons";
import { useState } from "react";
import { useAccount } from "./account.tsx";
import { failureSentence, failureTexts, type Remedy } from "./failure-sentence.ts";
import { useTexts } from "./texts.ts";

interface FailureMessageProps {
  readonly problem: unknown;
  /** Tries the same thing again; without it no such button is shown. */
  readonly onRetry?: () => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorNeutralForeground1,
  },
  icon: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  text: { flex: "1 1 16rem", margin: 0, overflowWrap: "anywhere" },
});

/** One sentence on what happened and what to do, with the button that helps. */
export function FailureMessage({ problem, onRetry }: FailureMessageProps) {
  const styles = useStyles();
  const texts = useTexts(failureTexts);
  const { what, remedy } = failureSentence(problem, texts);
  return (
    <div role="alert" className={styles.root}>
      <ErrorCircle20Filled className={styles.icon} aria-hidden />
      <p className={styles.text}>{what}</p>
      <RemedyButton remedy={remedy} onRetry={onRetry} />
    </div>
  );
}

function RemedyButton({ remedy, onRetry }: { remedy: Remedy; onRetry: (() => void) | undefined }) {
  const texts = useTexts(failureTexts);
  const { signInAgain } = useAccount();
  const [isBusy, setBusy] = useState(false);
  if (remedy === "none" || (remedy !== "signIn" && !onRetry)) return null;
  const labels = { retry: texts.retry, reload: texts.reload, signIn: texts.signIn };
  const help = async (): Promise<void> => {
    setBusy(true);
    try {
      if (remedy === "signIn") await signInAgain();
      onRetry?.();
    } catch {
      // The person closed the window: the message stays, and so does the button.
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button disabledFocusable={isBusy} onClick={() => void help()}>
      {labels[remedy]}
    </Button>
  );
}
