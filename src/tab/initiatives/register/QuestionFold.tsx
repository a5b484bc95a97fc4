import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    padding: "4px 0",
    color: tokens.colorBrandForegroundLink,
    borderRadius: tokens.borderRadiusSmall,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  note: { color: tokens.colorNeutralForeground2 },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} 0 0`,
  },
});

interface QuestionFoldProps {
  readonly title: string;
  readonly note: string;
  /** Something in it has to be seen. */
  readonly isNeeded: boolean;
  readonly children: ReactNode;
}

/** Questions that are drawn when somebody opens them, so that the form is short to look at and quick to type in. */
export function QuestionFold({ title, note, isNeeded, children }: QuestionFoldProps) {
  const styles = useStyles();
  const [isOpened, setOpened] = useState(false);
  const isOpen = isOpened || isNeeded;
  return (
    <details
      open={isOpen}
      onToggle={(event) => {
        setOpened(event.currentTarget.open);
      }}
    >
      <summary className={styles.summary}>
        {title} <span className={styles.note}>· {note}</span>
      </summary>
      {isOpen ? <div className={styles.body}>{children}</div> : null}
    </details>
  );
}
