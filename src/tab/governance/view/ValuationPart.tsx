import type { GoverningModel } from "#domain/governance/governing-model.ts";
import type { Criterion, ValuationModel } from "#domain/valuation/valuation-model.ts";
import { useFormat } from "#tab/shared/format.ts";
import { SectionCard } from "#tab/shared/SectionCard.tsx";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useListStyles } from "./list.styles.ts";
import { viewTexts } from "./view-texts.ts";

const useStyles = makeStyles({
  model: {
    paddingBlock: tokens.spacingVerticalS,
    ":not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  summary: { cursor: "pointer", paddingBlock: "6px", fontWeight: tokens.fontWeightSemibold },
  criterion: { paddingBlock: tokens.spacingVerticalM },
  head: { display: "flex", flexWrap: "wrap", gap: `2px ${tokens.spacingHorizontalM}` },
  name: { margin: 0, fontSize: tokens.fontSizeBase300 },
  levels: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 12rem), 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: "8px 0 0",
    padding: 0,
    listStyleType: "none",
  },
  level: {
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The ways to value, with the meaning of every level. */
export function ValuationPart({ model }: { readonly model: GoverningModel }) {
  const styles = useStyles();
  const lists = useListStyles();
  const text = useText();
  const texts = useTexts(viewTexts);
  return (
    <SectionCard title={texts.valuationTitle}>
      <div>
        {model.valuationModels.map((valuation, index) => (
          <details key={valuation.key} className={styles.model} open={index === 0}>
            <summary className={styles.summary}>
              {text(valuation.name)} <span className={lists.quiet}>{texts.version(valuation.version)}</span>
            </summary>
            <p className={lists.paragraph}>{text(valuation.when)}</p>
            <p className={lists.quiet}>{valuation.source}</p>
            {valuation.criteria.map((criterion) => (
              <CriterionInWords key={criterion.key} criterion={criterion} valuation={valuation} />
            ))}
          </details>
        ))}
      </div>
    </SectionCard>
  );
}

interface CriterionProps {
  readonly criterion: Criterion;
  readonly valuation: ValuationModel;
}

function CriterionInWords({ criterion, valuation }: CriterionProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const text = useText();
  const texts = useTexts(viewTexts);
  const { percent } = useFormat();
  const sum = valuation.criteria.reduce((total, { weight }) => total + weight, 0);
  const { kind, weight, levels } = criterion;
  return (
    <div className={styles.criterion}>
      <div className={styles.head}>
        <h3 className={styles.name}>{text(criterion.name)}</h3>
        <span className={lists.quiet}>
          {kind === "level"
            ? `${texts.weight}: ${weight === 0 ? texts.notCounted : percent(weight / sum)}`
            : kind === "words"
              ? texts.words
              : texts.calculation}
        </span>
      </div>
      <p className={lists.paragraph}>{text(criterion.guidance)}</p>
      {criterion.isInverse ? <p className={lists.quiet}>{texts.inverse}</p> : null}
      {levels.length === 0 ? null : (
        <ul className={styles.levels} aria-label={texts.levels}>
          {levels.map((level) => (
            <li key={level.value} className={styles.level}>
              <span className={lists.strong}>
                {level.value} {text(level.name)}
              </span>
              <br />
              {text(level.meaning)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
