import type { Calculation } from "#domain/benefits/calculation.ts";
import { benefitMap, type UnitBenefit } from "#domain/money/benefit-map.ts";
import { ChartCard } from "#tab/shared/charts/ChartCard.tsx";
import { useFigureTableStyles } from "#tab/shared/charts/FigureTable.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { moneyColors } from "./money-colors.ts";
import { moneyTexts } from "./money-texts.ts";

const useStyles = makeStyles({
  list: { display: "grid", gap: "10px", margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(90px, 26%) minmax(40px, 1fr)",
    alignItems: "center",
    gap: "2px 8px",
    fontSize: tokens.fontSizeBase200,
    // A unit's name is as long as a narrow panel is wide: it stands above its bars.
    "@media (max-width: 559px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  bars: { display: "grid", gap: "2px" },
  bar: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 136px", alignItems: "center", gap: "8px" },
  amount: { textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  drawing: { display: "block", forcedColorAdjust: "none" },
  scroll: { overflowX: "auto" },
});

/** For each unit what it pays and what it gains, so that a benefit which lands elsewhere is seen. */
export function BenefitMapCard({ calculations }: { readonly calculations: readonly Calculation[] }) {
  const styles = useStyles();
  const texts = useTexts(moneyTexts);
  const { shortKronor } = useFormat();
  const map = useMemo(() => benefitMap(calculations), [calculations]);
  const elsewhere = map.reduce((sum, { gainsWithoutPaying }) => sum + gainsWithoutPaying, 0);
  return (
    <ChartCard
      title={texts.map}
      note={texts.mapNote(shortKronor(elsewhere))}
      chart={<Bars map={map} />}
      table={
        <div className={styles.scroll}>
          <MapTable map={map} />
        </div>
      }
    />
  );
}

function Bars({ map }: { readonly map: readonly UnitBenefit[] }) {
  const styles = useStyles();
  const texts = useTexts(moneyTexts);
  const { shortKronor } = useFormat();
  const unit = useDirectory()?.unit;
  const longest = Math.max(1, ...map.flatMap(({ pays, gains }) => [pays, gains]));
  return (
    <ul className={styles.list}>
      {map.map(({ unitId, pays, gains }) => (
        <li key={unitId ?? "unknown"} className={styles.row}>
          <span>{unit?.(unitId)?.name ?? texts.unknownUnit}</span>
          <span className={styles.bars}>
            {(
              [
                [texts.pays, pays, moneyColors.cost],
                [texts.gains, gains, moneyColors.effect],
              ] as const
            ).map(([name, amount, color]) => (
              <span key={name} className={styles.bar}>
                <svg className={styles.drawing} width="100%" height="10" aria-hidden focusable="false">
                  <rect
                    width={`${String((100 * Math.max(0, amount)) / longest)}%`}
                    height="10"
                    rx="2"
                    fill={color}
                  />
                </svg>
                <span className={styles.amount}>
                  {name} {shortKronor(amount)}
                </span>
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

function MapTable({ map }: { readonly map: readonly UnitBenefit[] }) {
  const styles = useFigureTableStyles();
  const texts = useTexts(moneyTexts);
  const { kronor } = useFormat();
  const unit = useDirectory()?.unit;
  return (
    <table className={styles.table} aria-label={texts.map}>
      <thead>
        <tr>
          <th scope="col">{texts.unit}</th>
          <th scope="col">{texts.pays}</th>
          <th scope="col">{texts.gains}</th>
          <th scope="col">{texts.net}</th>
          <th scope="col">{texts.gainsWithoutPaying}</th>
        </tr>
      </thead>
      <tbody>
        {map.map((row) => (
          <tr key={row.unitId ?? "unknown"}>
            <th scope="row">{unit?.(row.unitId)?.name ?? texts.unknownUnit}</th>
            <td>{kronor(row.pays)}</td>
            <td>{kronor(row.gains)}</td>
            <td>{kronor(row.net)}</td>
            <td>{kronor(row.gainsWithoutPaying)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
