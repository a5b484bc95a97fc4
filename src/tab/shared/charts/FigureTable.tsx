import { makeStyles, tokens } from "@fluentui/react-components";
import { useFormat } from "#tab/shared/format.ts";
import { useTexts } from "#tab/shared/texts.ts";
import { figureTexts } from "./figure-texts.ts";

interface FigureTableProps {
  readonly title: string;
  /** What the first column holds. */
  readonly of: string;
  readonly rows: readonly { readonly choice: string; readonly name: string; readonly count: number }[];
  readonly total: number;
}

export const useFigureTableStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    "& th, & td": { padding: "4px 6px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
    "& th": { textAlign: "start", fontWeight: tokens.fontWeightRegular },
    "& thead th, & tfoot th, & tfoot td": { fontWeight: tokens.fontWeightSemibold },
    "& td, & thead th:not(:first-child)": { textAlign: "end" },
  },
});

/** Counts and shares with their sum. */
export function FigureTable({ title, of, rows, total }: FigureTableProps) {
  const styles = useFigureTableStyles();
  const { number, percent } = useFormat();
  const { count: countName, share, sum } = useTexts(figureTexts);
  return (
    <table className={styles.table} aria-label={title}>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          <th scope="col">{countName}</th>
          <th scope="col">{share}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ choice, name, count }) => (
          <tr key={choice}>
            <th scope="row">{name}</th>
            <td>{number(count)}</td>
            <td>{percent(total === 0 ? 0 : count / total)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{sum}</th>
          <td>{number(rows.reduce((all, { count }) => all + count, 0))}</td>
          <td>{percent(total === 0 ? 0 : rows.reduce((all, { count }) => all + count, 0) / total)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
