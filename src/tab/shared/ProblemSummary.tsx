import type { Problem } from "#domain/shared/problem.ts";
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { useText } from "./language.tsx";

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    ":focus": { outlineStyle: "none" },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { margin: `${tokens.spacingVerticalS} 0 0`, paddingInlineStart: "1.4em" },
});

interface ProblemSummaryProps {
  readonly title: string;
  readonly problems: readonly Problem[];
  /** Leads to the field that the problem is about. */
  readonly onChoose: (field: string) => void;
}

/** What is missing in a form, as links to the fields; takes the focus when it appears. */
export function ProblemSummary({ title, problems, onChoose }: ProblemSummaryProps) {
  const styles = useStyles();
  const text = useText();
  const id = useId();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <section ref={box} tabIndex={-1} aria-labelledby={id} className={styles.root}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <ul className={styles.list}>
        {problems.map((problem) => (
          <li key={problem.field}>
            <Link
              as="button"
              type="button"
              onClick={() => {
                onChoose(problem.field);
              }}
            >
              {text(problem.text)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
