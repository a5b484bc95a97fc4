import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    borderRadius: tokens.borderRadiusLarge,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    padding: tokens.spacingHorizontalM,
  },
  summary: {
    cursor: "pointer",
    color: tokens.colorBrandForegroundLink,
    borderRadius: tokens.borderRadiusSmall,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  hint: { color: tokens.colorNeutralForeground2 },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalM,
  },
});

interface FoldedProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** Something that not everybody needs, opened when wanted. */
export function Folded({ title, hint, children }: FoldedProps) {
  const styles = useStyles();
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>
        {title}
        {hint === undefined ? null : <span className={styles.hint}> · {hint}</span>}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
