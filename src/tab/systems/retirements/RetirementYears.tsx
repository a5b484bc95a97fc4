import { ChartCard } from "#tab/shared/charts/ChartCard.tsx";
import { Legend, Swatch } from "#tab/shared/charts/Legend.tsx";
import { seriesColors } from "#tab/shared/charts/series-colors.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { systemsTexts } from "../systems-texts.ts";
import { YearColumns } from "../YearColumns.tsx";
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
      chart={count === 0 ? null : <Columns register={register} />}
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
        <Legend
          entries={series.map((name) => ({
            key: name,
            name: names[name],
            sign: <Swatch color={colors[name]} />,
          }))}
        />
      )}
    </ChartCard>
  );
}

function Columns({ register: { byYear } }: YearsProps) {
  const texts = useTexts(registerTexts);
  const { chart } = useTexts(systemsTexts);
  const { number } = useFormat();
  return (
    <YearColumns
      label={chart(texts.years)}
      columns={byYear.map((year) => ({
        name: year.year === undefined ? texts.noDay : String(year.year),
        sum: number(year.retired + year.promised),
        parts: series.map((name) => ({ key: name, value: amountOf[name](year), color: colors[name] })),
      }))}
    />
  );
}
