import { score } from "#domain/valuation/score.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Criterion } from "#domain/valuation/valuation-model.ts";
import type { Answer, Valuation } from "#domain/valuation/valuation.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useGovernance } from "#tab/shared/governance.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { decidedModel } from "#tab/shared/valuation/decided-model.ts";
import { ModelReference } from "#tab/shared/valuation/ModelReference.tsx";
import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { storyTexts } from "./story-texts.ts";

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalL },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  score: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
  summary: { cursor: "pointer", color: tokens.colorBrandForegroundLink, marginTop: tokens.spacingVerticalXS },
  answers: { margin: `${tokens.spacingVerticalS} 0 0`, display: "grid", gap: tokens.spacingVerticalM },
  answer: {
    borderLeft: `3px solid ${tokens.colorBrandStroke2}`,
    paddingLeft: tokens.spacingHorizontalM,
  },
  criterion: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-line", maxWidth: "75ch" },
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Every valuation with who made it, its model, and each answer with the words that its level stands for. */
export function ValuationsMade({ valuations }: { readonly valuations: readonly Stored<Valuation>[] }) {
  const styles = useStyles();
  const texts = useTexts(storyTexts);
  return (
    <SectionCard title={texts.valuationsTitle}>
      {valuations.length === 0 ? <p className={styles.quiet}>{texts.valuationsNone}</p> : null}
      <ul className={styles.list}>
        {valuations.map((valuation, index) => (
          <li key={valuation.id}>
            <OneValuation valuation={valuation} isNewest={index === 0} />
          </li>
        ))}
      </ul>
    </SectionCard>
  );
}

function OneValuation({
  valuation,
  isNewest,
}: {
  readonly valuation: Stored<Valuation>;
  readonly isNewest: boolean;
}) {
  const styles = useStyles();
  const texts = useTexts(storyTexts);
  const format = useFormat();
  const governance = useGovernance();
  const book = governance.state === "ready" ? governance.value.book : undefined;
  const who = useDirectory()?.person(valuation.valuedById)?.name ?? texts.unknownPerson;
  const model = book?.valuationModel(valuation.model, valuation.modelVersion);
  const points = model && score(model, valuation.answers);
  return (
    <article aria-label={texts.valuedBy(who, format.dateTime(valuation.createdAt))}>
      <div className={styles.head}>
        {points === undefined ? null : <span className={styles.score}>{texts.scoreOf(points)}</span>}
        <span>{texts.valuedBy(who, format.dateTime(valuation.createdAt))}</span>
        {isNewest ? <Badge appearance="tint">{texts.newest}</Badge> : null}
      </div>
      {valuation.comment === "" ? null : <p className={styles.text}>{valuation.comment}</p>}
      {model && book ? (
        <details open={isNewest}>
          <summary className={styles.summary}>{texts.showAnswers}</summary>
          <div className={styles.answers}>
            {model.criteria
              .filter(({ key, kind }) => kind !== "calculation" || valuation.answers[key] !== undefined)
              .map((criterion) => (
                <OneAnswer
                  key={criterion.key}
                  criterion={criterion}
                  answer={valuation.answers[criterion.key]}
                />
              ))}
            <p className={styles.small}>
              <ModelReference model={model} decided={decidedModel(book, valuation, valuation.createdAt)} />.{" "}
              {texts.modelSource(model.source)}
            </p>
          </div>
        </details>
      ) : null}
      {book && !model ? <p className={styles.small}>{texts.unknownModel}</p> : null}
    </article>
  );
}

function OneAnswer({
  criterion,
  answer,
}: {
  readonly criterion: Criterion;
  readonly answer: Answer | undefined;
}) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(storyTexts);
  const level = criterion.levels.find(({ value }) => value === answer?.level);
  return (
    <div className={styles.answer}>
      <p className={styles.text}>
        <span className={styles.criterion}>{text(criterion.name)}</span>
        {criterion.isInverse ? ` (${texts.inverse})` : ""}:{" "}
        {level ? texts.level(text(level.name), level.value) : null}
        {!level && !answer?.reason ? texts.unanswered : null}
      </p>
      {level ? <p className={styles.text}>{text(level.meaning)}</p> : null}
      {answer && answer.reason !== "" ? (
        <p className={styles.small}>
          {level ? `${texts.reason}: ` : null}
          {answer.reason}
        </p>
      ) : null}
    </div>
  );
}
