import { byObject, totalsOf, type EstimateTotals, type ObjectTotals } from "#domain/plans/plan-totals.ts";
import { ChartCard } from "#tab/shared/charts/ChartCard.tsx";
import { useFigureTableStyles } from "#tab/shared/charts/FigureTable.tsx";
import { NamedBars } from "#tab/shared/charts/NamedBars.tsx";
import { seriesColors } from "#tab/shared/charts/series-colors.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { WideTable } from "#tab/shared/WideTable.tsx";
import { useDeferredValue, useId, useMemo } from "react";
import { estimateTexts } from "./estimate-texts.ts";
import type { ByObjectProps } from "./ObjectsCard.tsx";

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
  const texts = useTexts(estimateTexts);
  const { shortKronor } = useFormat();
  const bar = (what: "initiatives" | "own", value: number, color: string) => ({
    key: what,
    value,
    color,
    words: `${texts[what]} ${shortKronor(value)}`,
  });
  return (
    <NamedBars
      rows={rows
        .filter(({ total }) => total.inKronor > 0)
        .map(({ systemId, name, own, initiatives }) => ({
          key: String(systemId ?? "none"),
          name,
          bars: [
            ...(initiatives.inKronor === 0 ? [] : [bar("initiatives", initiatives.net, seriesColors.teal)]),
            ...(own?.effect === undefined ? [] : [bar("own", own.effect, seriesColors.violet)]),
          ],
        }))}
    />
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
