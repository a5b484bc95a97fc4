import type { FreedAndTaken, NegativeEffect } from "#domain/benefits/freed-and-taken.ts";
import { seriesColors } from "#tab/shared/charts/series-colors.ts";
import { StackedBar } from "#tab/shared/charts/StackedBar.tsx";
import { useFigureTableStyles } from "#tab/shared/charts/FigureTable.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { freedTexts } from "./freed-texts.ts";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalM, minWidth: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  strong: { "& > th, & > td": { fontWeight: tokens.fontWeightSemibold } },
});

export const freedColors = {
  inBudget: seriesColors.teal,
  otherTasks: seriesColors.violet,
  notTaken: seriesColors.grey,
} as const;
export const freedParts = ["inBudget", "otherTasks", "notTaken"] as const;

interface FreedPictureProps {
  readonly told: FreedAndTaken;
  readonly negatives: readonly NegativeEffect[];
}

/** What effects free and what becomes of it, drawn and in a table, with what is bad by name [A-147, A-184, D-19]. */
export function FreedPicture({ told, negatives }: FreedPictureProps) {
  const styles = useStyles();
  const table = useFigureTableStyles();
  const texts = useTexts(freedTexts);
  const { kronor, shortKronor, number } = useFormat();
  const { hours } = told;
  const hour = (value: number): string => (hours.freed === 0 ? "" : number(Math.round(value)));
  const rows = [
    ["freed", told.freed, hour(hours.freed)],
    ["inBudget", told.inBudget, hour(hours.inBudget)],
    ["otherTasks", told.otherTasks, hour(hours.otherTasks)],
    ["notTaken", told.notTaken, hour(hours.notTaken)],
    ...(told.negative === 0 ? [] : [["negative", told.negative, ""] as const]),
    ["saved", told.saved, ""],
  ] as const;
  return (
    <div className={styles.root}>
      {told.freed > 0 ? (
        <StackedBar
          parts={freedParts.map((key) => ({
            key,
            name: texts[key],
            value: told[key],
            shown: shortKronor(told[key]),
            color: freedColors[key],
          }))}
        />
      ) : null}
      <table className={table.table} aria-label={texts.title}>
        <thead>
          <tr>
            <th scope="col">{texts.what}</th>
            <th scope="col">{texts.kronor}</th>
            {hours.freed === 0 ? null : <th scope="col">{texts.hours}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, amount, itsHours]) => (
            <tr key={key} className={key === "saved" ? styles.strong : ""}>
              <th scope="row">{key === "saved" ? <strong>{texts[key]}</strong> : texts[key]}</th>
              <td>{kronor(amount)}</td>
              {hours.freed === 0 ? null : <td>{itsHours}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {hours.freed === 0 ? null : (
        <p className={styles.quiet}>
          {texts.hoursTaken(hour(hours.inBudget + hours.otherTasks), hour(hours.freed), hour(hours.notTaken))}
        </p>
      )}
      <p className={styles.quiet}>{texts.savedIs}</p>
      {negatives.length === 0 ? null : (
        <p className={styles.quiet}>
          {texts.worse(negatives.map(({ what, amount }) => `${what} (${kronor(amount)})`).join(", "))}
        </p>
      )}
    </div>
  );
}
