import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Illustration, type IllustrationName } from "./Illustration.tsx";

interface EmptyStateProps {
  readonly illustration: IllustrationName;
  /** Left out where the page's own title says it. */
  readonly title?: string;
  /** Why it is empty and what to do. */
  readonly text: string;
  /** The button that fills it. */
  readonly action?: ReactNode;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    textAlign: "center",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
  },
  title: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, maxWidth: "46ch", color: tokens.colorNeutralForeground2 },
  action: { marginTop: tokens.spacingVerticalM },
});

/** What stands where there is nothing yet: why, and the next step. */
export function EmptyState({ illustration, title, text, action }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <section className={styles.root}>
      <Illustration name={illustration} />
      {title === undefined ? null : <h2 className={styles.title}>{title}</h2>}
      <p className={styles.text}>{text}</p>
      {action === undefined ? null : <div className={styles.action}>{action}</div>}
    </section>
  );
}
