import { portfolioTotals } from "#domain/initiatives/portfolio-totals.ts";
import { initiativeStatusLabels } from "#domain/initiatives/initiative-status.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useFormat } from "#tab/shared/format.ts";
import { useText } from "#tab/shared/language.tsx";
import { statusColors } from "#tab/shared/status-colors.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { useMemo } from "react";
import { toggled } from "../filters/facets.ts";
import { BarChart, type Bar } from "./BarChart.tsx";
import { ChartCard } from "#tab/shared/charts/ChartCard.tsx";
import { chartTexts } from "./chart-texts.ts";
import type { ChartProps } from "./chart-props.ts";
import { FigureTable } from "#tab/shared/charts/FigureTable.tsx";

const useStyles = makeStyles({
  whole: {
    display: "block",
    width: "100%",
    borderRadius: "4px",
    overflow: "hidden",
    forcedColorAdjust: "none",
  },
});

/** How many initiatives stand where, every status and the unstated ones, adding up to all. */
export function StatusChart({ selection, filters, onFilter }: ChartProps) {
  const { status: title, statusNote } = useTexts(chartTexts);
  const text = useText();
  const { number } = useFormat();
  const lines = selection.others.status;
  const { total, byStatus } = useMemo(() => portfolioTotals(lines.map(({ row }) => row)), [lines]);
  const bars = byStatus.map(({ status, count }): Bar => ({
    choice: status,
    name: text(initiativeStatusLabels[status]),
    count,
    color: statusColors[status].dot,
    isChosen: filters.status?.includes(status) ?? false,
  }));
  const sum = bars.reduce((all, { count }) => all + count, 0);
  return (
    <ChartCard
      title={title}
      note={statusNote(number(sum), number(total))}
      chart={
        <>
          <WholeBar bars={bars} total={total} />
          <BarChart
            bars={bars}
            total={total}
            onChoose={(choice) => {
              onFilter(toggled(filters, "status", choice));
            }}
          />
        </>
      }
      table={<FigureTable title={title} of="Status" rows={bars} total={total} />}
    />
  );
}

/** All of them as one bar; the list below it says what each part is. */
function WholeBar({ bars, total }: { readonly bars: readonly Bar[]; readonly total: number }) {
  const styles = useStyles();
  return (
    <svg className={styles.whole} height="16" aria-hidden focusable="false">
      {bars.map(({ choice, count, color }, index) => {
        const before = bars.slice(0, index).reduce((sum, bar) => sum + bar.count, 0);
        const [from, width] = total === 0 ? [0, 0] : [(100 * before) / total, (100 * count) / total];
        return (
          <rect
            key={choice}
            x={`${String(from)}%`}
            width={`${String(width)}%`}
            height="16"
            fill={color}
            stroke={tokens.colorNeutralBackground1}
          />
        );
      })}
    </svg>
  );
}
