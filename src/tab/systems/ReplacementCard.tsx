import { replacementPlan, type ReplacementPlan } from "#domain/systems/replacement-plan.ts";
import type { System } from "#domain/systems/system.ts";
import { ChartCard } from "#tab/shared/charts/ChartCard.tsx";
import { seriesColors } from "#tab/shared/charts/series-colors.ts";
import { useFigureTableStyles } from "#tab/shared/charts/FigureTable.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useToday } from "#tab/shared/governance.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { WideTable } from "#tab/shared/WideTable.tsx";
import { tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import { useSystemsStyles } from "./systems.styles.ts";
import { systemsTexts } from "./systems-texts.ts";

type Plan = ReplacementPlan<System>;

/** What must be replaced when and what it costs, year by year; what should have been is flagged. */
export function ReplacementCard({ systems }: { readonly systems: readonly System[] }) {
  const styles = useSystemsStyles();
  const texts = useTexts(systemsTexts);
  const { kronor, number } = useFormat();
  const thisYear = Number(useToday().slice(0, 4));
  const plan = useMemo(() => replacementPlan(systems, thisYear), [systems, thisYear]);
  const every = [...plan.overdue, ...plan.years];
  const unknown = every.reduce((sum, year) => sum + year.unknown, 0);
  const late = plan.overdue.reduce((sum, year) => sum + year.systems.length, 0);
  const known = unknown === 0 ? texts.allKnown : texts.unknownCost(number(unknown));
  const isEmpty = every.length === 0;
  return (
    <ChartCard
      title={texts.replacements}
      note={isEmpty ? texts.noReplacements : texts.replacementsNote(kronor(plan.cost), known)}
      chart={isEmpty ? null : <YearColumns plan={plan} />}
      table={<PlanTable plan={plan} />}
    >
      {late === 0 ? null : <p className={styles.warning}>{texts.overdueNow(number(late))}</p>}
    </ChartCard>
  );
}

const column = 72;
const height = 210;
const base = 176;

function YearColumns({ plan: { overdue, years } }: { readonly plan: Plan }) {
  const styles = useSystemsStyles();
  const texts = useTexts(systemsTexts);
  const { shortKronor } = useFormat();
  const id = useId();
  const columns = [
    ...(overdue.length === 0
      ? []
      : [{ name: texts.overdue, cost: overdue.reduce((sum, { cost }) => sum + cost, 0), isLate: true }]),
    ...years.map(({ year, cost }) => ({ name: String(year), cost, isLate: false })),
  ];
  const highest = Math.max(1, ...columns.map(({ cost }) => cost));
  const width = Math.max(5, columns.length) * column;
  return (
    <WideTable name={id}>
      <svg
        id={id}
        className={styles.drawing}
        style={{ minWidth: `${String(columns.length * 56)}px`, maxWidth: `${String(width * 1.2)}px` }}
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        role="img"
        aria-label={texts.chart(texts.replacements)}
      >
        {columns.map(({ name, cost, isLate }, index) => {
          const size = (cost / highest) * (base - 24);
          const middle = index * column + column / 2;
          return (
            <g key={name}>
              <rect
                x={middle - 20}
                y={base - size}
                width="40"
                height={size}
                rx="2"
                fill={isLate ? seriesColors.red : seriesColors.teal}
              />
              {cost === 0 ? null : (
                <ColumnWord x={middle} y={base - size - 6}>
                  {shortKronor(cost)}
                </ColumnWord>
              )}
              <ColumnWord x={middle} y={base + 20}>
                {name}
              </ColumnWord>
            </g>
          );
        })}
        <line x1="0" x2="100%" y1={base} y2={base} stroke={tokens.colorNeutralStrokeAccessible} />
      </svg>
    </WideTable>
  );
}

interface ColumnWordProps {
  readonly x: number;
  readonly y: number;
  readonly children: string;
}

function ColumnWord({ x, y, children }: ColumnWordProps) {
  return (
    <text x={x} y={y} textAnchor="middle" fontSize="12" fill={tokens.colorNeutralForeground1}>
      {children}
    </text>
  );
}

function PlanTable({ plan }: { readonly plan: Plan }) {
  const styles = useSystemsStyles();
  const table = useFigureTableStyles();
  const texts = useTexts(systemsTexts);
  const { kronor } = useFormat();
  const id = useId();
  const rows = [
    ...plan.overdue.map((year) => ({ ...year, name: texts.overdueYear(String(year.year)) })),
    ...plan.years.map((year) => ({ ...year, name: String(year.year) })),
  ];
  return (
    <WideTable name={id}>
      <table
        className={`${table.table} ${styles.words}`}
        id={id}
        aria-label={texts.table(texts.replacements)}
      >
        <thead>
          <tr>
            <th scope="col">{texts.year}</th>
            <th scope="col">{texts.cost}</th>
            <th scope="col">{texts.what}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cost, systems }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{kronor(cost)}</td>
              <td>
                {systems.length === 0
                  ? "–"
                  : systems.map((each) => `${each.name} (${kronor(each.replacementCost)})`).join(", ")}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{texts.total}</th>
            <td>{kronor(plan.cost)}</td>
            <td>–</td>
          </tr>
        </tfoot>
      </table>
    </WideTable>
  );
}
