import { resultOf, type YearResult } from "#domain/benefits/calculate.ts";
import type { Calculation } from "#domain/benefits/calculation.ts";
import { ChartCard } from "#tab/shared/charts/ChartCard.tsx";
import { useFigureTableStyles } from "#tab/shared/charts/FigureTable.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { CumulativeChart } from "./CumulativeChart.tsx";
import { readable } from "./readable.ts";
import { resultTexts } from "./result-texts.ts";

/** What has come in less what has gone out, year by year, as a picture and as a table. */
export function CumulativeCard({ calculation }: { readonly calculation: Calculation }) {
  const texts = useTexts(resultTexts);
  const format = useFormat();
  if (!readable(calculation) || calculation.lines.length === 0) return null;
  const { series, payback } = resultOf(calculation);
  return (
    <ChartCard
      title={texts.chartTitle}
      note={texts.chartNote(format.kronor(series.at(-1)?.cumulative))}
      chart={<CumulativeChart series={series} payback={payback} />}
      table={<YearTable series={series} />}
    />
  );
}

function YearTable({ series }: { readonly series: readonly YearResult[] }) {
  const styles = useFigureTableStyles();
  const texts = useTexts(resultTexts);
  const { kronor } = useFormat();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section tabIndex={0} aria-label={texts.chartTitle} style={{ overflowX: "auto" }}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{texts.year}</th>
            <th scope="col">{texts.costs}</th>
            <th scope="col">{texts.benefits}</th>
            <th scope="col">{texts.net}</th>
            <th scope="col">{texts.cumulative}</th>
          </tr>
        </thead>
        <tbody>
          {series.map(({ year, calendarYear, cost, benefit, net, cumulative }) => (
            <tr key={year}>
              <th scope="row">
                {year} ({calendarYear})
              </th>
              <td>{kronor(cost)}</td>
              <td>{kronor(benefit)}</td>
              <td>{kronor(net)}</td>
              <td>{kronor(cumulative)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
