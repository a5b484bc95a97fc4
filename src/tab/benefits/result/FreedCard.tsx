import { resultOf } from "#domain/benefits/calculate.ts";
import type { Calculation } from "#domain/benefits/calculation.ts";
import { freedAndTaken, negativeEffects } from "#domain/benefits/freed-and-taken.ts";
import { useFormat } from "#tab/shared/format.ts";
import { FreedPicture } from "#tab/shared/money/FreedPicture.tsx";
import { freedTexts } from "#tab/shared/money/freed-texts.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { useCardStyles } from "../card-styles.ts";
import { readable } from "./readable.ts";
import { resultTexts } from "./result-texts.ts";

/** What is freed apart from what is taken home, and what the latter alone is worth; nothing without effects [A-184, D-19]. */
export function FreedCard({ calculation }: { readonly calculation: Calculation }) {
  const styles = useCardStyles();
  const { title, hint } = useTexts(freedTexts);
  const texts = useTexts(resultTexts);
  const { kronor } = useFormat();
  if (!readable(calculation)) return null;
  const told = freedAndTaken(calculation);
  if (told.freed === 0 && told.negative === 0 && told.hours.freed === 0) return null;
  return (
    <section className={styles.card} aria-labelledby="calculation-freed">
      <h2 id="calculation-freed" className={styles.title}>
        {title}
      </h2>
      <p className={styles.hint}>{hint}</p>
      <FreedPicture told={told} negatives={negativeEffects(calculation)} />
      <p className={styles.quiet}>
        {texts.takenOnly(kronor(resultOf(calculation).takenOnly.netPresentValue))}
      </p>
    </section>
  );
}
