import type { Problem } from "#domain/shared/problem.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, Warning16Filled } from "@fluentui/react-icons";
import { draftTexts } from "./draft-texts.ts";

const useStyles = makeStyles({
  fine: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  good: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  root: {
    padding: "8px 14px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, paddingBlock: "4px" },
  icon: { color: tokens.colorStatusWarningForeground1, verticalAlign: "text-bottom", marginInlineEnd: "6px" },
  list: { margin: "4px 0", paddingInlineStart: "1.4em", maxHeight: "14rem", overflowY: "auto" },
  // The point stands by the first of several lines; a link's own colour is too faint on this ground in the dark theme.
  link: {
    verticalAlign: "top",
    textAlign: "start",
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "underline",
    ":hover": { color: tokens.colorNeutralForeground1 },
  },
});

interface DraftProblemsProps {
  readonly problems: readonly Problem[];
  /** Leads to the place that a problem is about. */
  readonly onChoose: (field: string) => void;
}

/** Where a draft contradicts itself, each with a way to the place. */
export function DraftProblems({ problems, onChoose }: DraftProblemsProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(draftTexts);
  if (problems.length === 0) {
    return (
      <output className={styles.fine}>
        <CheckmarkCircle16Filled className={styles.good} aria-hidden />
        {texts.noProblems}
      </output>
    );
  }
  return (
    <details className={styles.root} open={problems.length <= 5}>
      <summary className={styles.summary}>
        <Warning16Filled className={styles.icon} aria-hidden />
        <output>{texts.problems(problems.length)}</output>
      </summary>
      <ul className={styles.list}>
        {problems.map((problem) => (
          <li key={`${problem.field} ${problem.text.sv}`}>
            <Link
              className={styles.link}
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
    </details>
  );
}
