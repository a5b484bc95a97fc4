import { colourLabels, type Calculation } from "#domain/benefits/calculation.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useText } from "#tab/shared/language.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { valuationTexts } from "./valuation-texts.ts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalS },
  item: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Effects that are not counted in kronor, good and bad, each with what it is to give and how it is seen. */
export function QualitativeEffects({ calculation }: { readonly calculation: Calculation }) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(valuationTexts);
  const format = useFormat();
  const red = calculation.lines.filter(({ kind, colour }) => kind === "effect" && colour === "red");
  const words = [...new Set(red.map(({ what }) => what))];
  const value = (number: number | undefined): string => (number === undefined ? "–" : format.number(number));
  if (calculation.chain.length === 0 && words.length === 0)
    return <p className={styles.quiet}>{texts.noQualitative}</p>;
  return (
    <ul className={styles.list}>
      {calculation.chain.map(({ effect, isNegative, benefit, indicator, start, target }, index) => (
        <li key={`${String(index)} ${effect}`} className={styles.item}>
          <Badge appearance="tint" color={isNegative ? "warning" : "success"}>
            {isNegative ? texts.negative : texts.positive}
          </Badge>
          <p className={styles.text}>{effect}</p>
          {benefit === "" ? null : <p className={styles.quiet}>{texts.gives(benefit)}</p>}
          {indicator === "" ? null : (
            <p className={styles.quiet}>{texts.measured(indicator, value(start), value(target))}</p>
          )}
        </li>
      ))}
      {words.map((what) => (
        <li key={what} className={styles.item}>
          <p className={styles.text}>{what}</p>
          <p className={styles.quiet}>{text(colourLabels.red)}</p>
        </li>
      ))}
    </ul>
  );
}
