import { useFormat } from "#tab/shared/format.ts";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useCardStyles } from "./card-styles.ts";
import { calculationTexts } from "./calculation-texts.ts";
import { ComparedMeasures } from "./ComparedMeasures.tsx";
import type { CalculationForm, Saving } from "./use-calculation-form.ts";

const useStyles = makeStyles({
  root: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  title: { ":focus": { outlineStyle: "none" } },
  text: { margin: 0 },
});

interface StaleVersionProps {
  readonly form: CalculationForm;
  readonly stale: Extract<Saving, { readonly state: "stale" }>;
}

/** Somebody else's version beside one's own, and the choice of what to do. */
export function StaleVersion({ form, stale }: StaleVersionProps) {
  const styles = useStyles();
  const shared = useCardStyles();
  const texts = useTexts(calculationTexts);
  const format = useFormat();
  const directory = useDirectory();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.scrollIntoView({ block: "start" });
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section className={`${shared.card} ${styles.root}`} aria-labelledby="stale-calculation">
      <h2 id="stale-calculation" ref={heading} tabIndex={-1} className={`${shared.title} ${styles.title}`}>
        {texts.staleTitle}
      </h2>
      {stale.added.map((calculation) => {
        const name = directory?.person(calculation.madeById)?.name ?? texts.unknownPerson;
        return (
          <div key={calculation.id}>
            <p className={styles.text}>{texts.staleBy(name, format.dateTime(calculation.createdAt))}</p>
            <ComparedMeasures
              left={form.calculation}
              leftTitle={texts.yours}
              right={calculation}
              rightTitle={name}
            />
          </div>
        );
      })}
      <p className={styles.text}>{texts.staleKept}</p>
      <div className={shared.row}>
        <Button
          appearance="primary"
          onClick={() => {
            form.lookFirst(stale.subject);
          }}
        >
          {texts.lookFirst}
        </Button>
        <Button onClick={() => void form.send(true)}>{texts.saveAnyway}</Button>
      </div>
    </section>
  );
}
