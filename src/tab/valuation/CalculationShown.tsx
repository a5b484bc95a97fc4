import { resultOf, type YearResult } from "#domain/benefits/calculate.ts";
import type { Calculation } from "#domain/benefits/calculation.ts";
import type { CostType } from "#domain/governance/governing-model.ts";
import type { CalculationView } from "#domain/valuation/valuation-model.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useFigureTableStyles } from "#tab/shared/charts/FigureTable.tsx";
import { SplitTable } from "#tab/shared/money/SplitTable.tsx";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { QualitativeEffects } from "./QualitativeEffects.tsx";
import { valuationTexts } from "./valuation-texts.ts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  missing: { margin: 0, color: tokens.colorNeutralForeground2 },
  figure: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
});

interface CalculationShownProps {
  readonly initiativeId: number;
  readonly calculation: Calculation | undefined;
  readonly shows: CalculationView;
  readonly costTypes: readonly CostType[];
  readonly title: string;
}

/** A part of the initiative's newest calculation, and the way to it. */
export function CalculationShown(props: CalculationShownProps) {
  const styles = useStyles();
  const texts = useTexts(valuationTexts);
  const { calculation, initiativeId } = props;
  return (
    <div className={styles.root}>
      {calculation ? (
        <CalculationPart {...props} calculation={calculation} />
      ) : (
        <p className={styles.missing}>{texts.notCalculated}</p>
      )}
      <RouteLink to={{ page: "calculation", id: initiativeId }}>
        {calculation ? texts.openCalculation : texts.makeCalculation}
      </RouteLink>
    </div>
  );
}

interface CalculationPartProps extends CalculationShownProps {
  readonly calculation: Calculation;
}

function CalculationPart({ calculation, shows, costTypes, title }: CalculationPartProps) {
  const styles = useStyles();
  const texts = useTexts(valuationTexts);
  const format = useFormat();
  if (shows === "costPerUnit" || shows === "effectPerUnit")
    return (
      <SplitTable
        calculation={calculation}
        costTypes={costTypes}
        parts={[shows === "costPerUnit" ? "cost" : "effect"]}
        label={title}
      />
    );
  if (shows === "qualitative") return <QualitativeEffects calculation={calculation} />;
  const { payback, series } = resultOf(calculation);
  if (shows === "netEffectPerYear") return <NetTable series={series} />;
  return (
    <p className={styles.figure}>
      {payback === undefined ? texts.neverPaid : texts.years(format.number(payback))}
    </p>
  );
}

function NetTable({ series }: { readonly series: readonly YearResult[] }) {
  const styles = useFigureTableStyles();
  const texts = useTexts(valuationTexts);
  const { kronor } = useFormat();
  const sum = (part: "cost" | "benefit" | "net"): number =>
    series.reduce((total, year) => total + year[part], 0);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{texts.year}</th>
          <th scope="col">{texts.costs}</th>
          <th scope="col">{texts.effects}</th>
          <th scope="col">{texts.net}</th>
        </tr>
      </thead>
      <tbody>
        {series.map(({ calendarYear, cost, benefit, net }) => (
          <tr key={calendarYear}>
            <th scope="row">{calendarYear}</th>
            <td>{kronor(cost)}</td>
            <td>{kronor(benefit)}</td>
            <td>{kronor(net)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{texts.sum}</th>
          <td>{kronor(sum("cost"))}</td>
          <td>{kronor(sum("benefit"))}</td>
          <td>{kronor(sum("net"))}</td>
        </tr>
      </tfoot>
    </table>
  );
}
