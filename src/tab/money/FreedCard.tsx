import type { Calculation } from "#domain/benefits/calculation.ts";
import {
  freedByUnit,
  sumOfFreed,
  type FreedAndTaken,
  type FreedOfUnit,
} from "#domain/benefits/freed-and-taken.ts";
import { ChartCard } from "#tab/shared/charts/ChartCard.tsx";
import { useFigureTableStyles } from "#tab/shared/charts/FigureTable.tsx";
import { StackedBar } from "#tab/shared/charts/StackedBar.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { freedColors, freedParts } from "#tab/shared/money/FreedPicture.tsx";
import { freedTexts } from "#tab/shared/money/freed-texts.ts";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { moneyTexts } from "./money-texts.ts";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalL, minWidth: 0 },
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 22rem), 1fr))",
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  item: { minWidth: 0 },
  name: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  scroll: { overflowX: "auto" },
});

/** For each unit what is freed, and what becomes of it: only what a budget gets is saved [A-147, A-184, D-19]. */
export function FreedCard({ calculations }: { readonly calculations: readonly Calculation[] }) {
  const styles = useStyles();
  const texts = useTexts(moneyTexts);
  const { title } = useTexts(freedTexts);
  const { shortKronor } = useFormat();
  const units = useMemo(() => freedByUnit(calculations), [calculations]);
  const whole = sumOfFreed(units);
  if (units.length === 0) return null;
  return (
    <ChartCard
      title={title}
      note={[
        texts.freedNote(shortKronor(whole.freed), shortKronor(whole.notTaken)),
        whole.negative === 0 ? "" : texts.freedNegative(shortKronor(whole.negative)),
      ]
        .join(" ")
        .trim()}
      chart={<Bars units={units} />}
      table={
        <div className={styles.scroll}>
          <FreedTable units={units} />
        </div>
      }
    />
  );
}

function Bars({ units }: { readonly units: readonly FreedOfUnit[] }) {
  const styles = useStyles();
  const texts = useTexts(moneyTexts);
  const freed = useTexts(freedTexts);
  const { shortKronor } = useFormat();
  const unit = useDirectory()?.unit;
  const partsOf = (row: FreedAndTaken) =>
    freedParts.map((key) => ({
      key,
      name: freed[key],
      value: row[key],
      shown: shortKronor(row[key]),
      color: freedColors[key],
    }));
  return (
    <div className={styles.root}>
      <StackedBar parts={partsOf(sumOfFreed(units))} />
      <ul className={styles.list} aria-label={freed.title}>
        {units.map((row) => (
          <li key={row.unitId ?? "unknown"} className={styles.item}>
            <h3 className={styles.name}>{unit?.(row.unitId)?.name ?? texts.unknownUnit}</h3>
            <StackedBar
              parts={partsOf(row)}
              brief={texts.freedBrief(
                shortKronor(row.freed),
                shortKronor(row.inBudget),
                row.otherTasks === 0 ? "" : shortKronor(row.otherTasks),
                shortKronor(row.notTaken),
              )}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

const columns = ["freed", "inBudget", "otherTasks", "notTaken", "negative", "saved"] as const;

function FreedTable({ units }: { readonly units: readonly FreedOfUnit[] }) {
  const styles = useFigureTableStyles();
  const texts = useTexts(moneyTexts);
  const freed = useTexts(freedTexts);
  const { kronor, number } = useFormat();
  const unit = useDirectory()?.unit;
  const whole = sumOfFreed(units);
  return (
    <table className={styles.table} aria-label={freed.title}>
      <thead>
        <tr>
          <th scope="col">{texts.unit}</th>
          {columns.map((key) => (
            <th key={key} scope="col">
              {freed[key]}
            </th>
          ))}
          <th scope="col">{texts.freedHours}</th>
        </tr>
      </thead>
      <tbody>
        {units.map((row) => (
          <tr key={row.unitId ?? "unknown"}>
            <th scope="row">{unit?.(row.unitId)?.name ?? texts.unknownUnit}</th>
            {columns.map((key) => (
              <td key={key}>{kronor(row[key])}</td>
            ))}
            <td>{number(Math.round(row.hours.freed))}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{texts.total}</th>
          {columns.map((key) => (
            <td key={key}>{kronor(whole[key])}</td>
          ))}
          <td>{number(Math.round(whole.hours.freed))}</td>
        </tr>
      </tfoot>
    </table>
  );
}
