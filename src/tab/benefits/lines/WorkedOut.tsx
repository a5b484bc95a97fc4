import { Button } from "@fluentui/react-components";
import { useCardStyles } from "../card-styles.ts";

interface WorkedOutProps {
  /** What it comes to, or what is still to be filled in. */
  readonly words: string;
  readonly isReady: boolean;
  /** Said once it stands among the lines. */
  readonly added: string | undefined;
  readonly action: string;
  readonly onAdd: () => void;
}

/** What a small sum comes to, and the button that makes a line of it. */
export function WorkedOut({ words, isReady, added, action, onAdd }: WorkedOutProps) {
  const styles = useCardStyles();
  return (
    <div className={styles.between}>
      <p className={isReady ? styles.sum : styles.quiet} aria-live="polite">
        {added ?? words}
      </p>
      <Button disabledFocusable={!isReady} onClick={onAdd}>
        {action}
      </Button>
    </div>
  );
}
