import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useRef, type ReactNode } from "react";

interface PageProps {
  readonly title: string;
  /** One or two sentences under the title. */
  readonly lead?: ReactNode;
  /** Buttons beside the title; they wrap below it where it is narrow. */
  readonly actions?: ReactNode;
  /** What stands above the title: a way back. */
  readonly above?: ReactNode;
  /** Text pages are held to a readable width; tables and boards take all there is. */
  readonly width?: "text" | "full";
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  root: {
    boxSizing: "border-box",
    width: "100%",
    minWidth: 0,
    padding: "clamp(12px, 2.2vw, 28px) clamp(12px, 2.5vw, 32px) 48px",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
  },
  text: { maxWidth: "960px" },
  full: { maxWidth: "1680px" },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-end",
    justifyContent: "space-between",
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  words: { flex: "1 1 18rem", minWidth: 0 },
  title: {
    margin: 0,
    fontSize: "clamp(1.25rem, 1.05rem + 0.9vw, 1.75rem)",
    lineHeight: 1.25,
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: "-0.01em",
    overflowWrap: "anywhere",
    ":focus": { outlineStyle: "none" },
  },
  lead: { margin: "4px 0 0", maxWidth: "70ch", color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The frame of every page: its title takes the focus, so that a screen reader says where one has come. */
export function Page({ title, lead, actions, above, width = "text", children }: PageProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const scroller = heading.current?.closest("main");
    if (scroller) scroller.scrollTop = 0;
  }, []);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    document.title = `${title} – Rådslag`;
  }, [title]);
  return (
    <div className={mergeClasses(styles.root, styles[width])}>
      {above}
      <header className={styles.head}>
        <div className={styles.words}>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </h1>
          {lead === undefined ? null : <p className={styles.lead}>{lead}</p>}
        </div>
        {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
