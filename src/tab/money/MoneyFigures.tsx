import type { Calculation } from "#domain/benefits/calculation.ts";
import { freedByUnit, sumOfFreed } from "#domain/benefits/freed-and-taken.ts";
import { moneyMatrix } from "#domain/money/money-matrix.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { moneyTexts } from "./money-texts.ts";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 7.5rem), 1fr))",
    gap: tokens.spacingHorizontalM,
    margin: 0,
  },
  figure: {
    display: "flex",
    flexDirection: "column-reverse",
    justifyContent: "flex-end",
    gap: "2px",
    padding: "12px 16px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});

/** The whole in five figures; what nobody takes home is one of its own, and in none of the others. */
export function MoneyFigures({ calculations }: { readonly calculations: readonly Calculation[] }) {
  const styles = useStyles();
  const texts = useTexts(moneyTexts);
  const { shortKronor, kronor } = useFormat();
  const { cost, effect, frameRoom, frameAdjustment } = useMemo(
    () => moneyMatrix(calculations).total,
    [calculations],
  );
  const lost = useMemo(() => sumOfFreed(freedByUnit(calculations)).notTaken, [calculations]);
  const figures = [
    [texts.cost, cost],
    [texts.effect, effect],
    [texts.net, effect - cost],
    [texts.green, frameRoom + frameAdjustment],
    [texts.lost, lost],
  ] as const;
  return (
    <dl className={styles.root}>
      {figures.map(([name, value]) => (
        <div key={name} className={styles.figure}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value} title={kronor(value)}>
            {shortKronor(value)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
