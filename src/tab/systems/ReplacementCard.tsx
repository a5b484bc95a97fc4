import { replacementPlan, type ReplacementPlan } from "#domain/systems/replacement-plan.ts";
import type { System } from "#domain/systems/system.ts";
import { ChartCard } from "#tab/shared/charts/ChartCard.tsx";
import { seriesColors } from "#tab/shared/charts/series-colors.ts";
import { useFigureTableStyles } from "#tab/shared/charts/FigureTable.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useToday } from "#tab/shared/governance.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { WideTable } from "#tab/shared/WideTable.tsx";
import { useId, useMemo } from "react";
import { useSystemsStyles } from "./systems.styles.ts";
import { systemsTexts } from "./systems-texts.ts";
import { YearColumns } from "./YearColumns.tsx";

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
      chart={isEmpty ? null : <Columns plan={plan} />}
      table={<PlanTable plan={plan} />}
    >
      {late === 0 ? null : <p className={styles.warning}>{texts.overdueNow(number(late))}</p>}
    </ChartCard>
  );
}

function Columns({ plan: { overdue, years } }: { readonly plan: Plan }) {
  const texts = useTexts(systemsTexts);
  const { shortKronor } = useFormat();
  const columns = [
    ...(overdue.length === 0
      ? []
      : [{ name: texts.overdue, cost: overdue.reduce((sum, { cost }) => sum + cost, 0), isLate: true }]),
    ...years.map(({ year, cost }) => ({ name: String(year), cost, isLate: false })),
  ];
  return (
    <YearColumns
      label={texts.chart(texts.replacements)}
      columns={columns.map(({ name, cost, isLate }) => ({
        name,
        sum: shortKronor(cost),
        parts: [{ key: "cost", value: cost, color: isLate ? seriesColors.red : seriesColors.teal }],
      }))}
    />
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
