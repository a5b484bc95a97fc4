import type { Problem } from "#domain/shared/problem.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { showNeedField } from "./need-field-id.ts";
import { needTexts } from "./need-texts.ts";

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

/** What is missing, as links to the fields; takes the focus when it appears. */
export function ProblemSummary({ problems }: { readonly problems: readonly Problem[] }) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(needTexts);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <section ref={box} tabIndex={-1} aria-labelledby="need-problems" className={styles.root}>
      <h2 id="need-problems" className={styles.title}>
        {texts.summaryTitle}
      </h2>
      <ul className={styles.list}>
        {problems.map((problem) => (
          <li key={problem.field}>
            <Link
              as="button"
              type="button"
              onClick={() => {
                showNeedField(problem.field);
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
