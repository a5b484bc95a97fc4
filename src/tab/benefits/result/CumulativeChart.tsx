import type { YearResult } from "#domain/benefits/calculate.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { resultTexts } from "./result-texts.ts";

const width = 560;
const height = 220;
const edge = { left: 8, right: 8, top: 28, bottom: 24 };

const useStyles = makeStyles({
  root: { display: "block", width: "100%", height: "auto", maxHeight: "260px" },
  above: { fill: tokens.colorStatusSuccessForeground1, forcedColorAdjust: "auto" },
  below: { fill: tokens.colorStatusDangerForeground1 },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: 1 },
  mark: { stroke: tokens.colorNeutralForeground1, strokeWidth: 1.5, strokeDasharray: "4 3" },
  words: { fill: tokens.colorNeutralForeground2, fontSize: "12px", fontFamily: tokens.fontFamilyBase },
  strong: { fill: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface CumulativeChartProps {
  readonly series: readonly YearResult[];
  readonly payback: number | undefined;
}

/** Bars above and below nought, with a dashed line where the money has come back. */
export function CumulativeChart({ series, payback }: CumulativeChartProps) {
  const styles = useStyles();
  const texts = useTexts(resultTexts);
  const format = useFormat();
  const amounts = series.map(({ cumulative }) => cumulative);
  const [most, least] = [Math.max(0, ...amounts), Math.min(0, ...amounts)];
  const inner = height - edge.top - edge.bottom;
  const yOf = (amount: number): number => edge.top + ((most - amount) / (most - least || 1)) * inner;
  const step = (width - edge.left - edge.right) / Math.max(1, series.length);
  const middleOf = (year: number): number => edge.left + (year + 0.5) * step;
  const parts = series.map(
    ({ calendarYear, cumulative }) => `${String(calendarYear)} ${format.shortKronor(cumulative)}`,
  );
  const hasPaid = payback !== undefined && payback > 0;
  return (
    <svg
      className={styles.root}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="img"
      aria-label={`${texts.chartLabel(parts.join(", "))}${
        hasPaid ? ` ${texts.paybackAt(format.number(payback))}.` : ""
      }`}
    >
      {series.map(({ year, calendarYear, cumulative }) => (
        <g key={year}>
          <rect
            className={cumulative < 0 ? styles.below : styles.above}
            x={middleOf(year) - step * 0.32}
            width={step * 0.64}
            y={Math.min(yOf(cumulative), yOf(0))}
            height={Math.max(1, Math.abs(yOf(cumulative) - yOf(0)))}
            rx={3}
          />
          {series.length <= 12 || year % 5 === 0 ? (
            <text className={styles.words} x={middleOf(year)} y={height - 6} textAnchor="middle">
              {calendarYear}
            </text>
          ) : null}
        </g>
      ))}
      <line className={styles.axis} x1={edge.left} x2={width - edge.right} y1={yOf(0)} y2={yOf(0)} />
      {hasPaid ? <PaybackMark at={middleOf(payback)} payback={payback} /> : null}
    </svg>
  );
}

function PaybackMark({ at, payback }: { readonly at: number; readonly payback: number }) {
  const styles = useStyles();
  const texts = useTexts(resultTexts);
  const format = useFormat();
  return (
    <>
      <line className={styles.mark} x1={at} x2={at} y1={20} y2={height - edge.bottom} />
      <text
        className={`${styles.words} ${styles.strong}`}
        x={at}
        y={14}
        textAnchor={at < width * 0.25 ? "start" : at > width * 0.75 ? "end" : "middle"}
      >
        {texts.paybackAt(format.number(payback))}
      </text>
    </>
  );
}
