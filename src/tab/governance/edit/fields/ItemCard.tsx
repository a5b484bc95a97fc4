import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  summary: {
    padding: "10px 12px",
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusLarge,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  fields: { display: "grid", gap: tokens.spacingVerticalM, padding: "4px 12px 12px" },
});

interface ItemCardProps {
  readonly title: string;
  /** The place in the model, as problems name it. */
  readonly path: string;
  readonly children: ReactNode;
}

/** One thing that is always there: opened and changed, never moved or removed. */
export function ItemCard({ title, path, children }: ItemCardProps) {
  const styles = useStyles();
  return (
    <details className={styles.root} data-path={path}>
      <summary className={styles.summary}>{title}</summary>
      <div className={styles.fields}>{children}</div>
    </details>
  );
}
