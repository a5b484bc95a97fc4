import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useFormat } from "#tab/shared/format.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { useMemo } from "react";
import { budgetBands, choiceOf, missing, scoreBands, withChoices, type Filters } from "../filters/facets.ts";
import { useChoiceLabels } from "../filters/use-choice-labels.ts";
import type { PortfolioLine } from "../portfolio-line.ts";
import { ChartCard } from "#tab/shared/charts/ChartCard.tsx";
import { chartTexts } from "./chart-texts.ts";
import type { ChartProps } from "./chart-props.ts";
import { useFigureTableStyles } from "#tab/shared/charts/FigureTable.tsx";

/** Highest score at the top, dearest to the right. */
const rows = scoreBands.map(String).toReversed();
const columns = budgetBands.map(String);

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    tableLayout: "fixed",
    fontSize: tokens.fontSizeBase100,
    "& th": { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, padding: "2px" },
    "& td": { padding: 0, border: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  cell: {
    display: "grid",
    placeItems: "center",
    width: "100%",
    height: "44px",
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: { backgroundColor: tokens.colorSubtleBackgroundSelected },
  empty: { height: "44px" },
  drawing: { forcedColorAdjust: "none" },
});

/** What the value costs: bubbles by score and budget, as large as there are initiatives there. */
export function ValueChart({ selection, filters, onFilter }: ChartProps) {
  const words = useTexts(chartTexts);
  const { number } = useFormat();
  const { lines } = selection;
  const counts = useMemo(() => countCells(lines), [lines]);
  const both = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <ChartCard
      title={words.value}
      note={words.valueNote(number(both), number(lines.length))}
      chart={<Bubbles counts={counts} filters={filters} onFilter={onFilter} />}
      table={<CountTable counts={counts} />}
    />
  );
}

type Counts = ReadonlyMap<string, number>;
const cellKey = (score: string, budget: string): string => `${score}|${budget}`;

function countCells(lines: readonly PortfolioLine[]): Counts {
  const counts = new Map<string, number>();
  for (const { row } of lines) {
    const [score, budget] = [choiceOf.scoreBand(row), choiceOf.budgetBand(row)];
    if (score === missing || budget === missing) continue;
    const key = cellKey(score, budget);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

interface BubblesProps {
  readonly counts: Counts;
  readonly filters: Filters;
  readonly onFilter: (filters: Filters) => void;
}

function Bubbles({ counts, filters, onFilter }: BubblesProps) {
  const styles = useStyles();
  const words = useTexts(chartTexts);
  const { label } = useChoiceLabels();
  return (
    <table className={styles.table} aria-label={words.value}>
      <thead>
        <tr>
          <th scope="col">{words.score}</th>
          {columns.map((budget) => (
            <th key={budget} scope="col">
              {label("budgetBand", budget)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((score) => (
          <tr key={score}>
            <th scope="row">{label("scoreBand", score)}</th>
            {columns.map((budget) => (
              <td key={budget}>
                <Bubble score={score} budget={budget} counts={counts} filters={filters} onFilter={onFilter} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Bubble({
  score,
  budget,
  counts,
  filters,
  onFilter,
}: BubblesProps & { readonly score: string; readonly budget: string }) {
  const styles = useStyles();
  const words = useTexts(chartTexts);
  const { number } = useFormat();
  const { label } = useChoiceLabels();
  const count = counts.get(cellKey(score, budget)) ?? 0;
  if (count === 0) return <div className={styles.empty} />;
  const isChosen = isOnly(filters.scoreBand, score) && isOnly(filters.budgetBand, budget);
  const radius = 6 + 13 * Math.sqrt(count / Math.max(...counts.values()));
  const choose = (): void => {
    const withScore = withChoices(filters, "scoreBand", isChosen ? [] : [score]);
    onFilter(withChoices(withScore, "budgetBand", isChosen ? [] : [budget]));
  };
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      aria-label={words.valueCell(number(count), label("scoreBand", score), label("budgetBand", budget))}
      className={mergeClasses(styles.cell, isChosen && styles.chosen)}
      onClick={choose}
    >
      <svg
        className={styles.drawing}
        width="42"
        height="42"
        viewBox="-21 -21 42 42"
        aria-hidden
        focusable="false"
      >
        <circle
          r={radius}
          fill={tokens.colorBrandBackground2}
          stroke={tokens.colorBrandStroke1}
          strokeWidth="1.5"
        />
        <text y="4" textAnchor="middle" fontSize="11" fontWeight="600" fill={tokens.colorNeutralForeground1}>
          {number(count)}
        </text>
      </svg>
    </button>
  );
}

const isOnly = (choices: readonly string[] | undefined, choice: string): boolean =>
  choices?.length === 1 && choices[0] === choice;

function CountTable({ counts }: { readonly counts: Counts }) {
  const styles = useFigureTableStyles();
  const words = useTexts(chartTexts);
  const { number } = useFormat();
  const { label } = useChoiceLabels();
  return (
    <table className={styles.table} aria-label={words.value}>
      <thead>
        <tr>
          <th scope="col">{`${words.score} / ${words.budget}`}</th>
          {columns.map((budget) => (
            <th key={budget} scope="col">
              {label("budgetBand", budget)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((score) => (
          <tr key={score}>
            <th scope="row">{label("scoreBand", score)}</th>
            {columns.map((budget) => (
              <td key={budget}>{number(counts.get(cellKey(score, budget)) ?? 0)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
