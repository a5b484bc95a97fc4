import type { Parameter } from "#domain/governance/governing-model.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { useCardStyles } from "./card-styles.ts";
import { calculationTexts } from "./calculation-texts.ts";
import { ChoiceField } from "./fields/ChoiceField.tsx";
import { groundParameter, horizonParameter } from "./written/first-calculation.ts";
import { NumberField } from "./fields/NumberField.tsx";
import type { ProblemOf } from "./problem-of.ts";
import type { CalculationForm } from "./use-calculation-form.ts";
import { writtenNumber } from "./written/written-number.ts";

/** Start year, years, rate and convention, each with the source of the model's own value beside it. */
export function FrameFields({
  form,
  problemOf,
}: {
  readonly form: CalculationForm;
  readonly problemOf: ProblemOf;
}) {
  const styles = useCardStyles();
  const texts = useTexts(calculationTexts);
  const { written, change, ground } = form;
  const horizon = useSourceHint(horizonParameter(ground), written.horizon, 1);
  const rate = useSourceHint(groundParameter(ground, "discountRate"), written.discountRate, 100);
  return (
    <section className={styles.card} aria-labelledby="calculation-frame">
      <h2 id="calculation-frame" className={styles.title}>
        {texts.frameTitle}
      </h2>
      <div className={styles.fields}>
        <NumberField
          id="startYear"
          label={texts.startYear}
          hint={texts.startYearHint}
          value={written.startYear}
          problem={problemOf("startYear")}
          onChange={(startYear) => {
            change({ startYear });
          }}
        />
        <NumberField
          id="horizon"
          label={texts.horizon}
          hint={horizon}
          value={written.horizon}
          problem={problemOf("horizon")}
          onChange={(value) => {
            change({ horizon: value });
          }}
        />
        <NumberField
          id="discountRate"
          label={texts.discountRate}
          hint={rate}
          value={written.discountRate}
          problem={problemOf("discountRate")}
          onChange={(discountRate) => {
            change({ discountRate });
          }}
        />
        <ChoiceField
          label={texts.convention}
          value={written.convention}
          options={[
            ["end", texts.conventionEnd],
            ["start", texts.conventionStart],
          ]}
          onChange={(convention) => {
            change({ convention: convention ?? "end" });
          }}
        />
      </div>
    </section>
  );
}

/** The source of the model's value, and the value itself when another is written. */
function useSourceHint(parameter: Parameter | undefined, written: string, scale: number): string | undefined {
  const texts = useTexts(calculationTexts);
  const format = useFormat();
  if (!parameter) return undefined;
  const isSame = Math.abs((writtenNumber(written) ?? Number.NaN) - parameter.value * scale) < 1e-9;
  return isSame
    ? texts.source(parameter.source)
    : texts.differs(format.number(parameter.value * scale), parameter.source);
}
