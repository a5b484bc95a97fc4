import type { Calculation } from "#domain/benefits/calculation.ts";
import { benefitMap, type UnitBenefit } from "#domain/money/benefit-map.ts";
import { ChartCard } from "#tab/shared/charts/ChartCard.tsx";
import { useFigureTableStyles } from "#tab/shared/charts/FigureTable.tsx";
import { NamedBars } from "#tab/shared/charts/NamedBars.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { moneyColors } from "./money-colors.ts";
import { moneyTexts } from "./money-texts.ts";

const useStyles = makeStyles({ scroll: { overflowX: "auto" } });

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
  const texts = useTexts(moneyTexts);
  const { shortKronor } = useFormat();
  const unit = useDirectory()?.unit;
  const bar = (what: "pays" | "gains", value: number, color: string) => ({
    key: what,
    value,
    color,
    words: `${texts[what]} ${shortKronor(value)}`,
  });
  return (
    <NamedBars
      rows={map.map(({ unitId, pays, gains }) => ({
        key: String(unitId ?? "unknown"),
        name: unit?.(unitId)?.name ?? texts.unknownUnit,
        bars: [bar("pays", pays, moneyColors.cost), bar("gains", gains, moneyColors.effect)],
      }))}
    />
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
