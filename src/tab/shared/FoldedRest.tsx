import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    width: "fit-content",
    padding: "6px 4px",
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusSmall,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

interface FoldedRestProps {
  /** What is folded and how many. */
  readonly label: string;
  readonly children: ReactNode;
}

/** The less important end of a long list, opened when wanted. */
export function FoldedRest({ label, children }: FoldedRestProps) {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{label}</summary>
      {children}
    </details>
  );
}
