import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    overflowX: "auto",
    minWidth: 0,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

interface GovernanceScrollerProps {
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Something wider than the page, moved sideways within itself: also by keyboard. */
export function GovernanceScroller({ label, className, children }: GovernanceScrollerProps) {
  const styles = useStyles();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section className={mergeClasses(styles.root, className)} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
