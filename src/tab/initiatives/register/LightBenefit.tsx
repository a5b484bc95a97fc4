import { parameterAt } from "#domain/benefits/default-parameters.ts";
import { valueOfTime } from "#domain/benefits/value-of-time.ts";
import { swedishDay } from "#domain/shared/swedish-day.ts";
import { useClock } from "#tab/shared/clock.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { NeedPartProps } from "./NeedBasics.tsx";
import { needFieldId } from "./need-field-id.ts";
import { amount } from "./need-of.ts";
import { needTexts } from "./need-texts.ts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 15rem), 1fr))",
    gap: "16px",
    alignItems: "start",
  },
});

/** How often and how many minutes: the benefit of a small need, to be calculated further on its own page. */
export function LightBenefit({ form, problemOf }: NeedPartProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(needTexts);
  const format = useFormat();
  const today = swedishDay(useClock()());
  const perHour = parameterAt(form.governance.model.parameters, "hourlyCostInternal", today)?.value;
  const { savedVolume, savedMinutes } = form.written;
  const [volumePerYear, minutesSaved] = [amount(savedVolume), amount(savedMinutes)];
  const worth =
    volumePerYear === undefined || minutesSaved === undefined || perHour === undefined
      ? undefined
      : valueOfTime({ volumePerYear, minutesSaved, hourlyCost: perHour, realisation: 1 });
  return (
    <div className={styles.root}>
      <h3 className={styles.title}>{texts.lightTitle}</h3>
      <p className={styles.quiet}>{texts.lightHint}</p>
      <div className={styles.pair}>
        {(["savedVolume", "savedMinutes"] as const).map((name) => {
          const problem = problemOf(name);
          const message = problem
            ? ({ validationMessage: text(problem), validationState: "error" } as const)
            : {};
          return (
            <Field
              key={name}
              label={{ children: texts[`${name}Label`], htmlFor: needFieldId(name) }}
              {...message}
            >
              <Input
                id={needFieldId(name)}
                inputMode="numeric"
                value={form.written[name]}
                onChange={(_, { value }) => {
                  form.change({ [name]: value });
                }}
              />
            </Field>
          );
        })}
      </div>
      <p className={styles.quiet} aria-live="polite">
        {worth === undefined || !Number.isFinite(worth)
          ? null
          : texts.lightWorth(format.kronor(worth), format.kronor(perHour))}
      </p>
    </div>
  );
}
