import { resultOf } from "#domain/benefits/calculate.ts";
import type { Calculation } from "#domain/benefits/calculation.ts";
import { useFigureTableStyles } from "#tab/shared/charts/FigureTable.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { calculationTexts } from "./calculation-texts.ts";
import { useMeasureWords } from "./result/MeasureTable.tsx";
import { readable } from "./result/readable.ts";

interface ComparedMeasuresProps {
  readonly left: Calculation;
  readonly leftTitle: string;
  readonly right: Calculation;
  readonly rightTitle: string;
}

/** The measures of two versions beside each other. */
export function ComparedMeasures({ left, leftTitle, right, rightTitle }: ComparedMeasuresProps) {
  const styles = useFigureTableStyles();
  const texts = useTexts(calculationTexts);
  const measures = useMeasureWords();
  const results = [left, right].map((each) => (readable(each) ? resultOf(each) : undefined));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{texts.measure}</th>
          <th scope="col">{leftTitle}</th>
          <th scope="col">{rightTitle}</th>
        </tr>
      </thead>
      <tbody>
        {measures.map(({ name, of }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {results.map((result, index) => (
              <td key={index === 0 ? "left" : "right"}>{result ? of(result) : "–"}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
