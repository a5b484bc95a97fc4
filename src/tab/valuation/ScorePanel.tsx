import type { GoverningModel } from "#domain/governance/governing-model.ts";
import { quadrantOf } from "#domain/valuation/quadrant.ts";
import { scoreDetails } from "#domain/valuation/score.ts";
import type { Criterion, ValuationModel } from "#domain/valuation/valuation-model.ts";
import type { Answers } from "#domain/valuation/valuation.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Link, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { showCriterion } from "./criterion-anchor.ts";
import { GateList } from "./GateList.tsx";
import { QuadrantPicture } from "./QuadrantPicture.tsx";
import { ScoreParts } from "./ScoreParts.tsx";
import { isAnswered } from "./valuation-draft.ts";
import type { Gate } from "./valuation-ground.ts";
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
  readonly isCalculated: boolean;
  readonly gates: readonly Gate[];
  readonly governing: GoverningModel;
}

/** The score as the answers stand, how it comes about, what the way onward demands, and what is left to answer. */
export function ScorePanel({ model, answers, isCalculated, gates, governing }: ScorePanelProps) {
  const styles = useStyles();
  const texts = useTexts(valuationTexts);
  const unanswered = model.criteria.filter((criterion) => !isAnswered(criterion, answers, isCalculated));
  const total = model.criteria.length;
  const done = total - unanswered.length;
  const details = scoreDetails(model, answers);
  return (
    <section className={styles.root} aria-labelledby="score-title">
      <h2 id="score-title" className={styles.title}>
        {texts.scoreTitle}
      </h2>
      <div aria-live="polite">
        {details.score === undefined ? (
          <p className={styles.quiet}>{texts.scoreUnknown}</p>
        ) : (
          <p className={styles.score}>{texts.scoreOf(details.score)}</p>
        )}
      </div>
      {model.quadrants ? (
        <QuadrantPicture model={model} quadrants={model.quadrants} at={quadrantOf(model, answers)} />
      ) : null}
      <ScoreParts parts={details.parts} />
      {gates.length === 0 ? null : <GateList gates={gates} governing={governing} />}
      <ProgressBar value={done} max={total} thickness="large" aria-label={texts.answered(done, total)} />
      <p className={styles.quiet}>{texts.answered(done, total)}</p>
      <Unanswered criteria={unanswered.filter(({ isRequired }) => isRequired)} />
    </section>
  );
}

function Unanswered({ criteria }: { readonly criteria: readonly Criterion[] }) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(valuationTexts);
  if (criteria.length === 0) return null;
  return (
    <>
      <h3 className={styles.title}>{texts.unanswered}</h3>
      <ul className={styles.list}>
        {criteria.map(({ key, name }) => (
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
  );
}
