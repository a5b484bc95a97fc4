import type { Calculation } from "#domain/benefits/calculation.ts";
import { chainSummary, workEffectCounts } from "#domain/benefits/effect-chain.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useCardStyles } from "../card-styles.ts";
import { chainTexts } from "./chain-texts.ts";

const useStyles = makeStyles({
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** Effects inside the organisation apart from what they give those outside it, good and bad; nothing without a chain. */
export function ChainResult({ calculation }: { readonly calculation: Calculation }) {
  const styles = useCardStyles();
  const texts = useTexts(chainTexts);
  const chain = calculation.chain.filter(({ effect, benefit }) => `${effect}${benefit}`.trim() !== "");
  if (chain.length === 0) return null;
  const { positive, negative, withoutBenefit, withoutGoal, withoutMeasure } = chainSummary(chain);
  const tasks = workEffectCounts(chain);
  return (
    <section className={styles.card} aria-labelledby="calculation-chain-result">
      <h2 id="calculation-chain-result" className={styles.title}>
        {texts.resultTitle}
      </h2>
      <Words name={texts.effects} words={positive.map(({ effect }) => effect)} />
      <Words name={texts.negatives} words={negative.map(({ effect }) => effect)} />
      <Words name={texts.benefits} words={chain.map(({ benefit }) => benefit)} />
      {Object.values(tasks).some((count) => count > 0) ? (
        <p className={styles.quiet}>{texts.tasks(tasks.removed, tasks.deepened, tasks.newlyPossible)}</p>
      ) : null}
      <Lacking count={withoutBenefit.length} said={texts.withoutBenefit} />
      <Lacking count={withoutGoal.length} said={texts.withoutGoal} />
      <Lacking count={withoutMeasure.length} said={texts.withoutMeasure} />
    </section>
  );
}

function Words({ name, words }: { readonly name: string; readonly words: readonly string[] }) {
  const styles = useStyles();
  const written = words.filter((each) => each.trim() !== "");
  if (written.length === 0) return null;
  return (
    <div>
      <h3 className={styles.name}>{name}</h3>
      <ul className={styles.list}>
        {[...new Set(written)].map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </div>
  );
}

function Lacking({ count, said }: { readonly count: number; readonly said: (count: number) => string }) {
  const styles = useCardStyles();
  return count === 0 ? null : <p className={styles.quiet}>{said(count)}</p>;
}
