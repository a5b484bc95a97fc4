import type { RetirementFigures } from "#domain/systems/retirement-register.ts";
import { useFigureTableStyles } from "#tab/shared/charts/FigureTable.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { WideTable } from "#tab/shared/WideTable.tsx";
import { useId } from "react";
import { registerTexts } from "./register-texts.ts";

interface FiguresTableProps {
  readonly title: string;
  /** What the first column holds. */
  readonly of: string;
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly figures: RetirementFigures;
  }[];
  readonly all: RetirementFigures;
}

const counts = ["retired", "promised", "overdue", "kept"] as const;
const sums = ["savedYearly", "promisedYearly"] as const;

/** The same figures of several parts, and of the whole. */
export function FiguresTable({ title, of, rows, all }: FiguresTableProps) {
  const styles = useFigureTableStyles();
  const texts = useTexts(registerTexts);
  const { number, kronor } = useFormat();
  const id = useId();
  const cells = (figures: RetirementFigures) => (
    <>
      {counts.map((name) => (
        <td key={name}>{number(figures[name])}</td>
      ))}
      {sums.map((name) => (
        <td key={name}>{kronor(figures[name])}</td>
      ))}
    </>
  );
  return (
    <WideTable name={id}>
      <table className={styles.table} id={id} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            {[...counts, ...sums].map((name) => (
              <th key={name} scope="col">
                {texts[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, figures }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells(figures)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{texts.total}</th>
            {cells(all)}
          </tr>
        </tfoot>
      </table>
    </WideTable>
  );
}
