import { byObject, totalsOf, type EstimateTotals, type ObjectTotals } from "#domain/plans/plan-totals.ts";
import { ChartCard } from "#tab/shared/charts/ChartCard.tsx";
import { useFigureTableStyles } from "#tab/shared/charts/FigureTable.tsx";
import { seriesColors } from "#tab/shared/charts/series-colors.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { WideTable } from "#tab/shared/WideTable.tsx";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useId, useMemo } from "react";
import { estimateTexts } from "./estimate-texts.ts";
import type { ByObjectProps } from "./ObjectsCard.tsx";

const useStyles = makeStyles({
  list: { display: "grid", gap: "12px", margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(90px, 26%) minmax(40px, 1fr)",
    alignItems: "center",
    gap: "2px 8px",
    fontSize: tokens.fontSizeBase200,
    "@media (max-width: 559px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  bars: { display: "grid", gap: "2px" },
  bar: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 168px", alignItems: "center", gap: "8px" },
  amount: { textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  drawing: { display: "block", forcedColorAdjust: "none" },
});

interface NamedRow extends ObjectTotals {
  readonly name: string;
}

/** Effect a year by object, its own and its initiatives', as a picture with its table [A-070]. */
export function ByObjectCard({ draft, systemOf }: ByObjectProps) {
  const texts = useTexts(estimateTexts);
  const { kronor, number } = useFormat();
  // What is typed shows at once; the picture follows.
  const { items, objects, managed } = useDeferredValue(draft);
  const rows = useMemo(() => {
    const nameOf = (id: number | undefined): string =>
      managed.find(({ system }) => system.id === id)?.system.name ?? texts.withoutObject;
    return byObject(items, objects, systemOf).map((row) => ({ ...row, name: nameOf(row.systemId) }));
  }, [items, objects, managed, systemOf, texts]);
  const all = totalsOf([...items, ...objects].map(({ estimate }) => estimate));
  const isEmpty = all.inKronor === 0;
  return (
    <ChartCard
      title={texts.byObject}
      note={
        isEmpty
          ? texts.byObjectEmpty(number(all.count))
          : texts.byObjectNote(number(all.inKronor), number(all.count), kronor(all.net))
      }
      chart={isEmpty ? null : <Bars rows={rows} />}
      table={<ObjectTable rows={rows} draft={{ items, objects }} />}
    />
  );
}

function Bars({ rows }: { readonly rows: readonly NamedRow[] }) {
  const styles = useStyles();
  const texts = useTexts(estimateTexts);
  const { shortKronor } = useFormat();
  const known = rows.filter(({ total }) => total.inKronor > 0);
  const amounts = known.flatMap(({ own, initiatives }) => [own?.effect ?? 0, initiatives.net]);
  const [low, high] = [Math.min(0, ...amounts), Math.max(0, ...amounts)];
  const width = Math.max(1, high - low);
  return (
    <ul className={styles.list}>
      {known.map(({ systemId, name, own, initiatives }) => (
        <li key={systemId ?? "none"} className={styles.row}>
          <span>{name}</span>
          <span className={styles.bars}>
            {initiatives.inKronor === 0 ? null : (
              <Bar low={low} width={width} amount={initiatives.net} color={seriesColors.teal}>
                {`${texts.initiatives} ${shortKronor(initiatives.net)}`}
              </Bar>
            )}
            {own?.effect === undefined ? null : (
              <Bar low={low} width={width} amount={own.effect} color={seriesColors.violet}>
                {`${texts.own} ${shortKronor(own.effect)}`}
              </Bar>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface BarProps {
  readonly low: number;
  readonly width: number;
  readonly amount: number;
  readonly color: string;
  readonly children: string;
}

/** From nought to the amount; what is below nought goes to the left of it, in red. */
function Bar({ low, width, amount, color, children }: BarProps) {
  const styles = useStyles();
  const percent = (value: number): string => `${String((100 * value) / width)}%`;
  return (
    <span className={styles.bar}>
      <svg className={styles.drawing} width="100%" height="10" aria-hidden focusable="false">
        <rect
          x={percent(Math.min(0, amount) - low)}
          width={percent(Math.abs(amount))}
          height="10"
          rx="2"
          fill={amount < 0 ? seriesColors.red : color}
        />
      </svg>
      <span className={styles.amount}>{children}</span>
    </span>
  );
}

interface ObjectTableProps {
  readonly rows: readonly NamedRow[];
  readonly draft: Pick<ByObjectProps["draft"], "items" | "objects">;
}

function ObjectTable({ rows, draft: { items, objects } }: ObjectTableProps) {
  const table = useFigureTableStyles();
  const texts = useTexts(estimateTexts);
  const { kronor, number } = useFormat();
  const id = useId();
  const sumOf = (some: typeof items | typeof objects): EstimateTotals =>
    totalsOf(some.map(({ estimate }) => estimate));
  const [own, initiatives] = [sumOf(objects), sumOf(items)];
  const all = totalsOf([...objects, ...items].map(({ estimate }) => estimate));
  const net = ({ inKronor, net: amount }: EstimateTotals): string =>
    kronor(inKronor === 0 ? undefined : amount);
  return (
    <WideTable name={id}>
      <table className={table.table} id={id} aria-label={texts.byObject}>
        <thead>
          <tr>
            <th scope="col">{texts.object}</th>
            <th scope="col">{texts.own}</th>
            <th scope="col">{texts.initiatives}</th>
            <th scope="col">{texts.sum}</th>
            <th scope="col">{texts.inKronor}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.systemId ?? "none"}>
              <th scope="row">{row.name}</th>
              <td>{kronor(row.own?.effect)}</td>
              <td>{net(row.initiatives)}</td>
              <td>{net(row.total)}</td>
              <td>{texts.of(number(row.total.inKronor), number(row.total.count))}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{texts.whole}</th>
            <td>{net(own)}</td>
            <td>{net(initiatives)}</td>
            <td>{net(all)}</td>
            <td>{texts.of(number(all.inKronor), number(all.count))}</td>
          </tr>
        </tfoot>
      </table>
    </WideTable>
  );
}
