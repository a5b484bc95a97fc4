import { ChartCard } from "#tab/shared/charts/ChartCard.tsx";
import { seriesColors } from "#tab/shared/charts/series-colors.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { WideTable } from "#tab/shared/WideTable.tsx";
import { tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useSystemsStyles } from "../systems.styles.ts";
import { systemsTexts } from "../systems-texts.ts";
import { FiguresTable } from "./FiguresTable.tsx";
import type { Register } from "./register-of.ts";
import { registerTexts } from "./register-texts.ts";

interface YearsProps {
  readonly register: Register;
}

type Year = Register["byYear"][number];

const series = ["retired", "overdue", "inTime"] as const;
const colors: Readonly<Record<(typeof series)[number], string>> = {
  retired: seriesColors.green,
  overdue: seriesColors.red,
  inTime: seriesColors.teal,
};
const amountOf: Readonly<Record<(typeof series)[number], (year: Year) => number>> = {
  retired: ({ retired }) => retired,
  overdue: ({ overdue }) => overdue,
  inTime: ({ promised, overdue }) => promised - overdue,
};

/** How many are retired and promised year by year, what is overdue apart. */
export function RetirementYears({ register }: YearsProps) {
  const styles = useSystemsStyles();
  const texts = useTexts(registerTexts);
  const { isOverdue } = texts;
  const { number, kronor } = useFormat();
  const { all, byYear } = register;
  const count = all.retired + all.promised;
  const names = { retired: texts.retired, overdue: isOverdue, inTime: texts.inTime };
  return (
    <ChartCard
      title={texts.years}
      note={
        count === 0
          ? texts.yearsNone
          : texts.yearsNote(number(count), kronor(all.savedYearly), kronor(all.promisedYearly))
      }
      chart={count === 0 ? null : <YearColumns register={register} />}
      table={
        <FiguresTable
          title={texts.years}
          of={texts.year}
          rows={byYear.map((figures) => ({
            key: String(figures.year),
            name: figures.year === undefined ? texts.noDay : String(figures.year),
            figures,
          }))}
          all={all}
        />
      }
    >
      {count === 0 ? null : (
        <ul className={styles.legend}>
          {series.map((name) => (
            <li key={name} className={styles.key}>
              <span className={styles.swatch} style={{ backgroundColor: colors[name] }} aria-hidden />
              {names[name]}
            </li>
          ))}
        </ul>
      )}
    </ChartCard>
  );
}

const totalOf = ({ retired, promised }: Year): number => retired + promised;

const column = 72;
const height = 210;
const base = 176;

function YearColumns({ register: { byYear } }: YearsProps) {
  const styles = useSystemsStyles();
  const texts = useTexts(registerTexts);
  const { chart } = useTexts(systemsTexts);
  const { number } = useFormat();
  const id = useId();
  const highest = Math.max(1, ...byYear.map(totalOf));
  const width = Math.max(5, byYear.length) * column;
  return (
    <WideTable name={id}>
      <svg
        id={id}
        className={styles.drawing}
        style={{ minWidth: `${String(byYear.length * 56)}px`, maxWidth: `${String(width * 1.2)}px` }}
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        role="img"
        aria-label={chart(texts.years)}
      >
        {byYear.map((year, index) => {
          const middle = index * column + column / 2;
          const total = totalOf(year);
          const unit = (base - 24) / highest;
          return (
            <g key={String(year.year)}>
              <Stack year={year} x={middle - 20} unit={unit} />
              {total === 0 ? null : (
                <Word x={middle} y={base - total * unit - 6}>
                  {number(total)}
                </Word>
              )}
              <Word x={middle} y={base + 20}>
                {year.year === undefined ? texts.noDay : String(year.year)}
              </Word>
            </g>
          );
        })}
        <line x1="0" x2="100%" y1={base} y2={base} stroke={tokens.colorNeutralStrokeAccessible} />
      </svg>
    </WideTable>
  );
}

interface StackProps {
  readonly year: Year;
  readonly x: number;
  /** The height of one. */
  readonly unit: number;
}

/** A gap of a pixel tells the parts apart also where colours do not. */
function Stack({ year, x, unit }: StackProps) {
  const parts = series.filter((name) => amountOf[name](year) > 0);
  return parts.map((name, index) => {
    const under = parts.slice(0, index).reduce((sum, each) => sum + amountOf[each](year), 0);
    const size = amountOf[name](year) * unit;
    return (
      <rect
        key={name}
        x={x}
        y={base - under * unit - size + 1}
        width="40"
        height={Math.max(1, size - 1)}
        fill={colors[name]}
      />
    );
  });
}

interface WordProps {
  readonly x: number;
  readonly y: number;
  readonly children: string;
}

function Word({ x, y, children }: WordProps) {
  return (
    <text x={x} y={y} textAnchor="middle" fontSize="12" fill={tokens.colorNeutralForeground1}>
      {children}
    </text>
  );
}
