import { useTexts } from "#tab/shared/texts.ts";
import { useCardStyles } from "./card-styles.ts";
import { calculationTexts } from "./calculation-texts.ts";
import { ChoiceField } from "./fields/ChoiceField.tsx";
import { NumberField } from "./fields/NumberField.tsx";
import type { ProblemOf } from "./problem-of.ts";
import type { CalculationForm } from "./use-calculation-form.ts";
import { WordsField } from "./fields/WordsField.tsx";

/** How sure one is, what it rests on, and the time of whoever is responsible. */
export function SureCard({
  form,
  problemOf,
}: {
  readonly form: CalculationForm;
  readonly problemOf: ProblemOf;
}) {
  const styles = useCardStyles();
  const texts = useTexts(calculationTexts);
  const { written, change } = form;
  return (
    <section className={styles.card} aria-labelledby="calculation-sure">
      <h2 id="calculation-sure" className={styles.title}>
        {texts.sureTitle}
      </h2>
      <div className={styles.wideFields}>
        <ChoiceField
          label={texts.confidence}
          hint={texts.confidenceHint}
          none={texts.notChosen}
          value={written.confidence ?? ""}
          options={(["low", "medium", "high"] as const).map((each) => [each, texts[each]] as const)}
          onChange={(confidence) => {
            change({ confidence });
          }}
        />
        <NumberField
          id="responsibleHours"
          label={texts.responsibleHours}
          hint={texts.responsibleHoursHint}
          value={written.responsibleHours}
          problem={problemOf("responsibleHours")}
          onChange={(responsibleHours) => {
            change({ responsibleHours });
          }}
        />
      </div>
      <WordsField
        label={texts.assumptions}
        hint={texts.assumptionsHint}
        rows={3}
        value={written.assumptions}
        onChange={(assumptions) => {
          change({ assumptions });
        }}
      />
    </section>
  );
}
