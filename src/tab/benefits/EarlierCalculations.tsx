import { resultOf } from "#domain/benefits/calculate.ts";
import type { Calculation } from "#domain/benefits/calculation.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Badge, Button } from "@fluentui/react-components";
import { useState } from "react";
import { useCardStyles } from "./card-styles.ts";
import { calculationTexts } from "./calculation-texts.ts";
import { ComparedMeasures } from "./ComparedMeasures.tsx";
import { resultTexts } from "./result/result-texts.ts";

interface EarlierCalculationsProps {
  /** Newest first. */
  readonly calculations: readonly Stored<Calculation>[];
  readonly current: Calculation;
  readonly onStartFrom: (calculation: Calculation) => void;
}

/** Every version that has been saved, each to be compared with or started from. */
export function EarlierCalculations({ calculations, current, onStartFrom }: EarlierCalculationsProps) {
  const styles = useCardStyles();
  const texts = useTexts(calculationTexts);
  const [comparedId, setComparedId] = useState<number>();
  return (
    <section className={styles.card} aria-labelledby="calculation-earlier">
      <h2 id="calculation-earlier" className={styles.title}>
        {texts.earlierTitle}
      </h2>
      {calculations.length === 0 ? <p className={styles.quiet}>{texts.earlierNone}</p> : null}
      <ol className={styles.list} reversed>
        {calculations.map((calculation, index) => {
          const number = calculations.length - index;
          const isCompared = calculation.id === comparedId;
          return (
            <li key={calculation.id} className={styles.item}>
              <VersionHead calculation={calculation} number={number} isNewest={index === 0} />
              <div className={styles.row}>
                <Button
                  size="small"
                  aria-label={texts.compareLabel(number)}
                  aria-expanded={isCompared}
                  onClick={() => {
                    setComparedId(isCompared ? undefined : calculation.id);
                  }}
                >
                  {texts.compare}
                </Button>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={texts.startFromLabel(number)}
                  onClick={() => {
                    onStartFrom(calculation);
                  }}
                >
                  {texts.startFrom}
                </Button>
              </div>
              {isCompared ? (
                <ComparedMeasures
                  left={current}
                  leftTitle={texts.yours}
                  right={calculation}
                  rightTitle={texts.versionNumber(number)}
                />
              ) : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

interface VersionHeadProps {
  readonly calculation: Stored<Calculation>;
  readonly number: number;
  readonly isNewest: boolean;
}

function VersionHead({ calculation, number, isNewest }: VersionHeadProps) {
  const styles = useCardStyles();
  const texts = useTexts(calculationTexts);
  const { netPresentValue } = useTexts(resultTexts);
  const format = useFormat();
  const name = useDirectory()?.person(calculation.madeById)?.name ?? texts.unknownPerson;
  return (
    <div>
      <div className={styles.row}>
        <h3 className={styles.itemTitle}>{texts.versionNumber(number)}</h3>
        {isNewest ? (
          <Badge appearance="tint" color="brand">
            {texts.isNewest}
          </Badge>
        ) : null}
      </div>
      <p className={styles.quiet}>
        {name} · {format.dateTime(calculation.createdAt)}
      </p>
      <p className={styles.quiet}>
        {netPresentValue}: {format.kronor(resultOf(calculation).netPresentValue)}
      </p>
    </div>
  );
}
