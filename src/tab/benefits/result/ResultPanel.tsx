import { resultOf } from "#domain/benefits/calculate.ts";
import { investmentBand, optimismWarning } from "#domain/benefits/optimism-bias.ts";
import type { Calculation } from "#domain/benefits/calculation.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { useMemo } from "react";
import { useCardStyles } from "../card-styles.ts";
import { groundParameter, type CalculationGround } from "../written/first-calculation.ts";
import { IntervalList } from "./IntervalList.tsx";
import { MeasureTable } from "./MeasureTable.tsx";
import { OptimismNotice } from "./OptimismNotice.tsx";
import { resultTexts } from "./result-texts.ts";
import { readable } from "./readable.ts";

interface ResultPanelProps {
  readonly calculation: Calculation;
  readonly ground: CalculationGround;
}

/** What the calculation comes to as it stands: all effects and the green alone beside each other. */
export function ResultPanel({ calculation, ground }: ResultPanelProps) {
  const styles = useCardStyles();
  const texts = useTexts(resultTexts);
  const isReadable = readable(calculation);
  const result = useMemo(() => (isReadable ? resultOf(calculation) : undefined), [calculation, isReadable]);
  const band = investmentBand(ground.model.parameters, ground.today);
  const warning = result && band ? optimismWarning(calculation, band) : undefined;
  return (
    <section className={styles.card} aria-labelledby="calculation-result">
      <h2 id="calculation-result" className={styles.title}>
        {texts.title}
      </h2>
      {result && calculation.lines.length > 0 ? (
        <>
          <MeasureTable calculation={calculation} result={result} />
          {result.leftOut.length === 0 ? null : (
            <p className={styles.quiet}>{texts.leftOut(result.leftOut.length)}</p>
          )}
          {result.interval ? <IntervalList interval={result.interval} /> : null}
          {warning && band && warning.investment > 0 && result.netPresentValue > 0 ? (
            <OptimismNotice
              warning={warning}
              band={band}
              source={groundParameter(ground, "optimismCapexHigh")?.source ?? ""}
            />
          ) : null}
        </>
      ) : (
        <p className={styles.quiet}>{texts.empty}</p>
      )}
    </section>
  );
}
