import {
  planOutcomeLabels,
  planOutcomes,
  type OutcomeFigures,
  type PlanOutcome,
} from "#domain/plans/plan-outcome.ts";
import { ChartCard } from "#tab/shared/charts/ChartCard.tsx";
import { useFigureTableStyles } from "#tab/shared/charts/FigureTable.tsx";
import { Legend, Swatch } from "#tab/shared/charts/Legend.tsx";
import { seriesColors } from "#tab/shared/charts/series-colors.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { WideTable } from "#tab/shared/WideTable.tsx";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { reportTexts } from "./report-texts.ts";

const colors: Readonly<Record<PlanOutcome, string>> = {
  finished: seriesColors.green,
  begun: seriesColors.teal,
  decided: seriesColors.violet,
  waiting: seriesColors.grey,
  dropped: seriesColors.red,
};

const useStyles = makeStyles({
  bars: { display: "grid", gap: "10px" },
  name: { display: "flex", justifyContent: "space-between", gap: "8px", fontSize: tokens.fontSizeBase200 },
  bar: {
    display: "flex",
    gap: "2px",
    height: "16px",
    marginTop: "2px",
    borderRadius: "3px",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  part: {
    minWidth: "3px",
    forcedColorAdjust: "none",
    printColorAdjust: "exact",
  },
});

export interface OutcomeRow extends OutcomeFigures {
  readonly key: string;
  readonly name: string;
}

interface OutcomeChartProps {
  readonly title: string;
  readonly note: string;
  /** What the rows are. */
  readonly of: string;
  readonly rows: readonly OutcomeRow[];
  /** A last row with everything; none where the rows are not to be added up. */
  readonly sum?: OutcomeFigures;
}

/** What has become of plans or of parts of one: a bar for each row, and the same as a table. */
export function OutcomeChart({ title, note, of, rows, sum }: OutcomeChartProps) {
  const styles = useStyles();
  const text = useText();
  const { number } = useFormat();
  const widest = Math.max(1, ...rows.map(({ total }) => total));
  return (
    <ChartCard
      title={title}
      note={note}
      chart={
        <div className={styles.bars} aria-hidden>
          {rows.map(({ key, name, counts, total }) => (
            <div key={key}>
              <div className={styles.name}>
                <span>{name}</span>
                <span>{number(total)}</span>
              </div>
              {total === 0 ? null : (
                <div className={styles.bar} style={{ width: `${String((total / widest) * 100)}%` }}>
                  {planOutcomes.map((outcome) =>
                    counts[outcome] === 0 ? null : (
                      <span
                        key={outcome}
                        className={styles.part}
                        style={{ flexGrow: counts[outcome], flexBasis: 0, backgroundColor: colors[outcome] }}
                        title={`${text(planOutcomeLabels[outcome])}: ${number(counts[outcome])}`}
                      />
                    ),
                  )}
                </div>
              )}
            </div>
          ))}
        </div>
      }
      table={<OutcomeTable title={title} of={of} rows={rows} {...(sum ? { sum } : {})} />}
    >
      <Legend
        entries={planOutcomes.map((outcome) => ({
          key: outcome,
          name: text(planOutcomeLabels[outcome]),
          sign: <Swatch color={colors[outcome]} />,
        }))}
      />
    </ChartCard>
  );
}

function OutcomeTable({ title, of, rows, sum }: Omit<OutcomeChartProps, "note">) {
  const styles = useFigureTableStyles();
  const texts = useTexts(reportTexts);
  const text = useText();
  const id = useId();
  return (
    <WideTable name={id}>
      <table className={styles.table} id={id} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            {planOutcomes.map((outcome) => (
              <th key={outcome} scope="col">
                {text(planOutcomeLabels[outcome])}
              </th>
            ))}
            <th scope="col">{texts.total}</th>
            <th scope="col">{texts.addedColumn}</th>
            <th scope="col">{texts.late}</th>
            <th scope="col">{texts.budget}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, ...figures }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <Cells {...figures} />
            </tr>
          ))}
        </tbody>
        {sum ? (
          <tfoot>
            <tr>
              <th scope="row">{texts.sum}</th>
              <Cells {...sum} />
            </tr>
          </tfoot>
        ) : null}
      </table>
    </WideTable>
  );
}

function Cells({ counts, total, added, late, budget }: OutcomeFigures) {
  const { number, kronor } = useFormat();
  return (
    <>
      {planOutcomes.map((outcome) => (
        <td key={outcome}>{number(counts[outcome])}</td>
      ))}
      <td>{number(total)}</td>
      <td>{number(added)}</td>
      <td>{number(late)}</td>
      <td>{kronor(budget.sum)}</td>
    </>
  );
}
