import { useFormat } from "#tab/shared/format.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { Button } from "@fluentui/react-components";
import { useCardStyles } from "./card-styles.ts";
import { calculationTexts } from "./calculation-texts.ts";
import { lightHourlyCost, lightRealisation, withLight } from "./written/first-calculation.ts";
import { NumberField } from "./fields/NumberField.tsx";
import type { CalculationForm } from "./use-calculation-form.ts";
import type { LightNumbers } from "./written/written-calculation.ts";

interface LightCardProps {
  readonly form: CalculationForm;
  readonly onFull: () => void;
}

/** For a small need: volume, minutes and cost, from which the lines are made. */
export function LightCard({ form, onFull }: LightCardProps) {
  const styles = useCardStyles();
  const texts = useTexts(calculationTexts);
  const format = useFormat();
  const { written, ground, change } = form;
  const set = (part: Partial<LightNumbers>): void => {
    const words = { cost: texts.lightCostLine, effect: texts.lightEffectLine };
    change(withLight(written, { ...written.light, ...part }, ground, words));
  };
  return (
    <section className={styles.card} aria-labelledby="calculation-light">
      <h2 id="calculation-light" className={styles.title}>
        {texts.lightTitle}
      </h2>
      <p className={styles.hint}>{texts.lightHint}</p>
      <div className={styles.wideFields}>
        <NumberField
          id="add-cost"
          label={texts.lightVolume}
          value={written.light.volume}
          onChange={(volume) => {
            set({ volume });
          }}
        />
        <NumberField
          id="light-minutes"
          label={texts.lightMinutes}
          value={written.light.minutes}
          onChange={(minutes) => {
            set({ minutes });
          }}
        />
        <NumberField
          id="light-cost"
          label={texts.lightCost}
          value={written.light.cost}
          onChange={(cost) => {
            set({ cost });
          }}
        />
      </div>
      <p className={styles.quiet}>
        {texts.lightHow(format.kronor(lightHourlyCost(ground)), format.percent(lightRealisation(ground)))}
      </p>
      <div className={styles.row}>
        <Button appearance="subtle" onClick={onFull}>
          {texts.toFull}
        </Button>
      </div>
    </section>
  );
}
