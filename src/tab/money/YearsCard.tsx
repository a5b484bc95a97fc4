import type { MoneyTotals } from "#domain/benefits/by-unit-year-type.ts";
import { takings, type Calculation } from "#domain/benefits/calculation.ts";
import { moneyMatrix, type MoneyMatrix } from "#domain/money/money-matrix.ts";
import { ChartCard } from "#tab/shared/charts/ChartCard.tsx";
import { useFigureTableStyles } from "#tab/shared/charts/FigureTable.tsx";
import { Legend, Swatch } from "#tab/shared/charts/Legend.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { moneyColors } from "./money-colors.ts";
import { moneyTexts } from "./money-texts.ts";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  // The picture shrinks with the page, and its figures must not.
  year: { fontSize: "12px", "@media (max-width: 559px)": { fontSize: "22px" } },
  drawing: { display: "block", width: "100%", height: "auto", forcedColorAdjust: "none" },
});

/** Costs downwards and effects upwards, year by year; effects by how they are taken home. */
export function YearsCard({ calculations }: { readonly calculations: readonly Calculation[] }) {
  const styles = useStyles();
  const texts = useTexts(moneyTexts);
  const { shortKronor } = useFormat();
  const matrix = useMemo(() => moneyMatrix(calculations), [calculations]);
  return (
    <ChartCard
      title={texts.perYear}
      note={texts.perYearNote(shortKronor(matrix.total.effect - matrix.total.cost))}
      chart={<YearsDrawing matrix={matrix} />}
      table={
        <div className={styles.scroll}>
          <YearsTable matrix={matrix} />
        </div>
      }
    >
      <Legend
        entries={([...takings, "cost"] as const).map((kind) => ({
          key: kind,
          name: texts[kind],
          sign: <Swatch color={moneyColors[kind]} />,
        }))}
      />
    </ChartCard>
  );
}

const column = 64;
const height = 220;
const labels = 22;

const effectsOf = (year: MoneyTotals): readonly number[] => takings.map((taking) => year[taking]);

function YearsDrawing({ matrix: { years } }: { readonly matrix: MoneyMatrix }) {
  const styles = useStyles();
  const texts = useTexts(moneyTexts);
  const { shortKronor } = useFormat();
  const up = Math.max(1, ...years.map((year) => positive(...effectsOf(year))));
  const down = Math.max(1, ...years.map((year) => year.cost + negative(...effectsOf(year))));
  const scale = (height - labels) / (up + down);
  const zero = up * scale;
  const width = Math.max(5, years.length) * column;
  return (
    <svg
      className={styles.drawing}
      style={{ maxWidth: `${String(width * 1.3)}px` }}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="img"
      aria-label={texts.perYear}
    >
      {years.map((year, index) => {
        const x = index * column + 14;
        let top = zero;
        let bottom = zero;
        return (
          <g key={year.year}>
            {takings.map((kind) => {
              const size = Math.abs(year[kind]) * scale;
              if (size === 0) return null;
              const isUp = year[kind] > 0;
              const y = isUp ? (top -= size) : bottom;
              if (!isUp) bottom += size;
              return (
                <rect
                  key={kind}
                  x={x}
                  y={y}
                  width={column - 28}
                  height={size}
                  rx="2"
                  fill={moneyColors[kind]}
                >
                  <title>{`${String(year.year)}, ${texts[kind]}: ${shortKronor(year[kind])}`}</title>
                </rect>
              );
            })}
            {year.cost > 0 ? (
              <rect
                x={x}
                y={bottom}
                width={column - 28}
                height={year.cost * scale}
                rx="2"
                fill={moneyColors.cost}
              >
                <title>{`${String(year.year)}, ${texts.cost}: ${shortKronor(year.cost)}`}</title>
              </rect>
            ) : null}
            <text
              x={x + (column - 28) / 2}
              y={height - 6}
              textAnchor="middle"
              className={styles.year}
              fill={tokens.colorNeutralForeground2}
            >
              {year.year}
            </text>
          </g>
        );
      })}
      <line x1="0" x2="100%" y1={zero} y2={zero} stroke={tokens.colorNeutralStrokeAccessible} />
    </svg>
  );
}

const positive = (...amounts: readonly number[]): number =>
  amounts.reduce((sum, amount) => sum + Math.max(0, amount), 0);
const negative = (...amounts: readonly number[]): number =>
  amounts.reduce((sum, amount) => sum + Math.max(0, -amount), 0);

function YearsTable({ matrix: { years, total } }: { readonly matrix: MoneyMatrix }) {
  const styles = useFigureTableStyles();
  const texts = useTexts(moneyTexts);
  const { kronor } = useFormat();
  const rows = [
    ...years.map((year) => ({ name: String(year.year), ...year })),
    { name: texts.total, ...total },
  ];
  return (
    <table className={styles.table} aria-label={texts.perYear}>
      <thead>
        <tr>
          <th scope="col">{texts.year}</th>
          <th scope="col">{texts.cost}</th>
          <th scope="col">{texts.effect}</th>
          {takings.map((kind) => (
            <th key={kind} scope="col">
              {texts[kind]}
            </th>
          ))}
          <th scope="col">{texts.net}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.name}</th>
            <td>{kronor(row.cost)}</td>
            <td>{kronor(row.effect)}</td>
            {takings.map((kind) => (
              <td key={kind}>{kronor(row[kind])}</td>
            ))}
            <td>{kronor(row.effect - row.cost)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
