import { itCostByUnit, type UnitItCost } from "#domain/systems/it-cost-by-unit.ts";
import { systemKindLabels, systemKinds, type System } from "#domain/systems/system.ts";
import { ChartCard } from "#tab/shared/charts/ChartCard.tsx";
import { useFigureTableStyles } from "#tab/shared/charts/FigureTable.tsx";
import { Legend, Swatch } from "#tab/shared/charts/Legend.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useText } from "#tab/shared/language.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { WideTable } from "#tab/shared/WideTable.tsx";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import { kindColors } from "./kind-colors.ts";
import { systemsTexts } from "./systems-texts.ts";

const useStyles = makeStyles({
  list: { display: "grid", gap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(90px, 26%) minmax(40px, 1fr) 84px",
    alignItems: "center",
    gap: "8px",
    fontSize: tokens.fontSizeBase200,
    "@media (max-width: 479px)": { gridTemplateColumns: "minmax(40px, 1fr) 84px" },
  },
  name: { overflowWrap: "anywhere", "@media (max-width: 479px)": { gridColumn: "span 2" } },
  amount: { textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  bar: { display: "block", forcedColorAdjust: "none" },
});

/** What IT costs each unit a year, by kind; what projects cost stands on the page Money. */
export function ItCostCard({ systems }: { readonly systems: readonly System[] }) {
  const texts = useTexts(systemsTexts);
  const text = useText();
  const { kronor, number } = useFormat();
  const cost = useMemo(() => itCostByUnit(systems), [systems]);
  const unknown = cost.all.unknown === 0 ? texts.allKnown : texts.unknownCost(number(cost.all.unknown));
  return (
    <ChartCard
      title={texts.itCost}
      note={texts.itCostNote(kronor(cost.all.total), unknown)}
      chart={<CostBars units={cost.units} />}
      table={<CostTable cost={cost} />}
    >
      <Legend
        entries={systemKinds.map((kind) => ({
          key: kind,
          name: text(systemKindLabels[kind]),
          sign: <Swatch color={kindColors[kind]} />,
        }))}
      />
    </ChartCard>
  );
}

function CostBars({ units }: { readonly units: readonly UnitItCost[] }) {
  const styles = useStyles();
  const texts = useTexts(systemsTexts);
  const text = useText();
  const { shortKronor } = useFormat();
  const unit = useDirectory()?.unit;
  const longest = Math.max(1, ...units.map(({ total }) => total));
  return (
    <ul className={styles.list}>
      {units.map(({ unitId, byKind, total }) => {
        let start = 0;
        return (
          <li key={unitId ?? "none"} className={styles.row}>
            <span className={styles.name}>{unit?.(unitId)?.name ?? texts.noUnit}</span>
            <svg className={styles.bar} width="100%" height="14" aria-hidden focusable="false">
              {systemKinds.map((kind) => {
                const share = (100 * byKind[kind]) / longest;
                const x = start;
                start += share;
                return share === 0 ? null : (
                  <rect
                    key={kind}
                    x={`${String(x)}%`}
                    width={`${String(share)}%`}
                    height="14"
                    fill={kindColors[kind]}
                  >
                    <title>{`${text(systemKindLabels[kind])}: ${shortKronor(byKind[kind])}`}</title>
                  </rect>
                );
              })}
            </svg>
            <span className={styles.amount}>{shortKronor(total)}</span>
          </li>
        );
      })}
    </ul>
  );
}

function CostTable({ cost: { units, all } }: { readonly cost: ReturnType<typeof itCostByUnit> }) {
  const styles = useFigureTableStyles();
  const texts = useTexts(systemsTexts);
  const text = useText();
  const { kronor } = useFormat();
  const unit = useDirectory()?.unit;
  const id = useId();
  return (
    <WideTable name={id}>
      <table className={styles.table} id={id} aria-label={texts.table(texts.itCost)}>
        <thead>
          <tr>
            <th scope="col">{texts.unit}</th>
            {systemKinds.map((kind) => (
              <th key={kind} scope="col">
                {text(systemKindLabels[kind])}
              </th>
            ))}
            <th scope="col">{texts.total}</th>
          </tr>
        </thead>
        <tbody>
          {units.map(({ unitId, byKind, total }) => (
            <tr key={unitId ?? "none"}>
              <th scope="row">{unit?.(unitId)?.name ?? texts.noUnit}</th>
              {systemKinds.map((kind) => (
                <td key={kind}>{kronor(byKind[kind])}</td>
              ))}
              <td>{kronor(total)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{texts.total}</th>
            {systemKinds.map((kind) => (
              <td key={kind}>{kronor(all.byKind[kind])}</td>
            ))}
            <td>{kronor(all.total)}</td>
          </tr>
        </tfoot>
      </table>
    </WideTable>
  );
}
