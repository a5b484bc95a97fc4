import type { ScorePart } from "#domain/valuation/score.ts";
import { useFigureTableStyles } from "#tab/shared/charts/FigureTable.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { valuationTexts } from "./valuation-texts.ts";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    color: tokens.colorBrandForegroundLink,
    borderRadius: tokens.borderRadiusSmall,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  quiet: { margin: "4px 0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** How the score comes about: each counted criterion's weight and what it gives. */
export function ScoreParts({ parts }: { readonly parts: readonly ScorePart[] }) {
  const styles = useStyles();
  const tables = useFigureTableStyles();
  const text = useText();
  const texts = useTexts(valuationTexts);
  const format = useFormat();
  const weights = parts.reduce((sum, { criterion }) => sum + criterion.weight, 0);
  if (weights === 0) return null;
  const isEven = parts.every(({ criterion }) => criterion.weight === parts[0]?.criterion.weight);
  const inverse = parts
    .filter(({ criterion }) => criterion.isInverse)
    .map(({ criterion }) => text(criterion.name));
  return (
    <details>
      <summary className={styles.summary}>{texts.scoreHow}</summary>
      <p className={styles.quiet}>
        {isEven ? texts.weighsSame : texts.weighsDifferent} {texts.scale}{" "}
        {inverse.length === 0 ? null : texts.countsInverse(inverse.join(", "))}
      </p>
      <table className={tables.table} aria-label={texts.scoreHow}>
        <thead>
          <tr>
            <th scope="col">{texts.criterion}</th>
            <th scope="col">{texts.weight}</th>
            <th scope="col">{texts.points}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ criterion, share, points }) => (
            <tr key={criterion.key}>
              <th scope="row">{text(criterion.name)}</th>
              <td>{format.percent(criterion.weight / weights)}</td>
              <td>{share === undefined ? "–" : format.number(points)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
