import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useFormat } from "#tab/shared/format.ts";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { useMemo, useState } from "react";
import { missing, toggled } from "../filters/facets.ts";
import { propertyTexts } from "../portfolio-texts.ts";
import { BarChart, type Bar } from "./BarChart.tsx";
import { ChartCard } from "#tab/shared/charts/ChartCard.tsx";
import { chartTexts } from "./chart-texts.ts";
import type { ChartProps } from "./chart-props.ts";
import { FigureTable } from "#tab/shared/charts/FigureTable.tsx";
import { unitShares } from "./unit-shares.ts";

/** Bars shown before "more". */
const few = 10;

const useStyles = makeStyles({
  choice: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
  },
  box: { width: "16px", height: "16px", accentColor: tokens.colorCompoundBrandBackground },
});

/** Each unit's share of the initiatives, ranked, with the central unit left out when asked. */
export function UnitChart({ selection, filters, onFilter }: ChartProps) {
  const styles = useStyles();
  const words = useTexts(chartTexts);
  const { unit: ofUnit } = useTexts(propertyTexts);
  const { number } = useFormat();
  const units = useDirectory()?.units;
  const [withoutCentral, setWithoutCentral] = useState(false);
  const [showsAll, setShowsAll] = useState(false);
  const lines = selection.others.unit;
  const { shares, total } = useMemo(
    () => unitShares(lines, units ?? [], { withoutCentral }),
    [lines, units, withoutCentral],
  );
  const bars = shares.map(({ unit, count }): Bar => {
    const choice = unit ? String(unit.id) : missing;
    return {
      choice,
      name: unit?.shortName ?? words.missing,
      count,
      color: unit ? tokens.colorBrandBackground : tokens.colorNeutralStroke1Pressed,
      isChosen: filters.unit?.includes(choice) ?? false,
    };
  });
  const central = units?.filter(({ isCentral }) => isCentral).map(({ shortName }) => shortName) ?? [];
  return (
    <ChartCard
      title={words.unit}
      note={words.unitNote(number(total), number(lines.length))}
      chart={
        <>
          <BarChart
            bars={showsAll ? bars : bars.slice(0, few)}
            total={total}
            onChoose={(choice) => {
              onFilter(toggled(filters, "unit", choice));
            }}
          />
          {bars.length > few ? (
            <Button
              appearance="transparent"
              size="small"
              onClick={() => {
                setShowsAll(!showsAll);
              }}
            >
              {showsAll ? words.fewer : words.more(bars.length - few)}
            </Button>
          ) : null}
        </>
      }
      table={<FigureTable title={words.unit} of={ofUnit} rows={bars} total={total} />}
    >
      {central.length === 0 ? null : (
        <label className={styles.choice}>
          <input
            type="checkbox"
            className={styles.box}
            checked={withoutCentral}
            onChange={({ target }) => {
              setWithoutCentral(target.checked);
            }}
          />
          {words.withoutCentral(central.join(", "))}
        </label>
      )}
    </ChartCard>
  );
}
