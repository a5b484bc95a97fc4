import { score } from "#domain/valuation/score.ts";
import type { ValuationModel } from "#domain/valuation/valuation-model.ts";
import type { Answers } from "#domain/valuation/valuation.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Link, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { showCriterion } from "./criterion-anchor.ts";
import { valuationTexts } from "./valuation-texts.ts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  score: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    fontVariantNumeric: "tabular-nums",
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: "grid",
    gap: tokens.spacingVerticalXS,
  },
});

interface ScorePanelProps {
  readonly model: ValuationModel;
  readonly answers: Answers;
}

/** The score as the answers stand, and which criteria are still without one. */
export function ScorePanel({ model, answers }: ScorePanelProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(valuationTexts);
  const unanswered = model.criteria.filter(({ key }) => answers[key] === undefined);
  const total = model.criteria.length;
  const done = total - unanswered.length;
  const points = score(model, answers);
  return (
    <section className={styles.root} aria-labelledby="score-title">
      <h2 id="score-title" className={styles.title}>
        {texts.scoreTitle}
      </h2>
      <div aria-live="polite">
        {points === undefined ? (
          <p className={styles.quiet}>{texts.scoreUnknown}</p>
        ) : (
          <p className={styles.score}>{texts.scoreOf(points)}</p>
        )}
      </div>
      <ProgressBar value={done} max={total} thickness="large" aria-label={texts.answered(done, total)} />
      <p className={styles.quiet}>{texts.answered(done, total)}</p>
      {unanswered.length === 0 ? (
        <p className={styles.quiet}>{texts.scoreHow}</p>
      ) : (
        <>
          <h3 className={styles.title}>{texts.unanswered}</h3>
          <ul className={styles.list}>
            {unanswered.map(({ key, name }) => (
              <li key={key}>
                <Link
                  as="button"
                  type="button"
                  onClick={() => {
                    showCriterion(key);
                  }}
                >
                  {text(name)}
                </Link>
              </li>
            ))}
          </ul>
          <p className={styles.quiet}>{texts.unansweredNote}</p>
        </>
      )}
    </section>
  );
}
