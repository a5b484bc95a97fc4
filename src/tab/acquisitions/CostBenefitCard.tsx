import { securityStates } from "#domain/acquisitions/acquisition-security.ts";
import type { Acquisition } from "#domain/acquisitions/acquisition.ts";
import { ChartCard } from "#tab/shared/charts/ChartCard.tsx";
import { useFigureTableStyles } from "#tab/shared/charts/FigureTable.tsx";
import { Legend } from "#tab/shared/charts/Legend.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { RouteLink } from "#tab/shared/RouteLink.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { WideTable } from "#tab/shared/WideTable.tsx";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import { chartTexts } from "./chart-texts.ts";
import { CostBenefitChart, type Point } from "./CostBenefitChart.tsx";
import { SecurityMark, SecuritySign } from "./SecurityMark.tsx";
import { securityTexts } from "./security-texts.ts";

const useStyles = makeStyles({
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  table: { "& td:last-child, & thead th:last-child:not(:first-child)": { textAlign: "start" } },
  amount: { whiteSpace: "nowrap" },
});

/** What acquisitions cost to introduce against what they give a year, with how they stand with security by shape and colour. */
export function CostBenefitCard({ acquisitions }: { readonly acquisitions: readonly Acquisition[] }) {
  const texts = useTexts(chartTexts);
  const names = useTexts(securityTexts);
  const { number } = useFormat();
  const points = useMemo(() => pointsOf(acquisitions), [acquisitions]);
  const known = number(points.length);
  return (
    <ChartCard
      title={texts.title}
      note={points.length === 0 ? texts.none : texts.note(known, number(acquisitions.length))}
      chart={points.length === 0 ? null : <CostBenefitChart points={points} />}
      table={<PointTable points={points} />}
    >
      <Legend
        entries={securityStates.flatMap((state) => {
          const count = points.filter((point) => point.state === state).length;
          return count === 0
            ? []
            : [
                {
                  key: state,
                  name: texts.legend(names[state], number(count)),
                  sign: <SecuritySign state={state} />,
                },
              ];
        })}
      />
    </ChartCard>
  );
}

const pointsOf = (acquisitions: readonly Acquisition[]): readonly Point[] =>
  acquisitions
    .flatMap(({ id, title, money, security: { state } }): Point[] =>
      money?.effectYearly === undefined
        ? []
        : [{ id, title, state, cost: money.investment, benefit: money.effectYearly }],
    )
    .toSorted((a, b) => b.benefit - a.benefit || a.id - b.id);

function PointTable({ points }: { readonly points: readonly Point[] }) {
  const styles = useStyles();
  const figures = useFigureTableStyles();
  const texts = useTexts(chartTexts);
  const { kronor } = useFormat();
  const id = useId();
  return (
    <WideTable name={id}>
      <table id={id} className={mergeClasses(figures.table, styles.table)} aria-label={texts.tableName}>
        <thead>
          <tr>
            <th scope="col">{texts.what}</th>
            <th scope="col">{texts.across}</th>
            <th scope="col">{texts.up}</th>
            <th scope="col">{texts.security}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.id}>
              <th scope="row">
                <RouteLink to={{ page: "initiative", id: point.id }}>{point.title}</RouteLink>
              </th>
              <td className={styles.amount}>{kronor(point.cost)}</td>
              <td className={styles.amount}>{kronor(point.benefit)}</td>
              <td>
                <SecurityMark state={point.state} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
