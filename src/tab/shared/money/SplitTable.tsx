import { byUnitYearType, totalOf, type MoneyTotals } from "#domain/benefits/by-unit-year-type.ts";
import { takingLabels, takings, type Calculation } from "#domain/benefits/calculation.ts";
import { countedLines } from "#domain/benefits/counted-lines.ts";
import type { CostType } from "#domain/governance/governing-model.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useText } from "#tab/shared/language.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { makeStyles, tokens } from "@fluentui/react-components";
import { splitTexts } from "./split-texts.ts";

const useStyles = makeStyles({
  scroll: {
    overflowX: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    "& th, & td": { padding: "4px 8px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
    "& th": { textAlign: "start", fontWeight: tokens.fontWeightRegular },
    "& thead th, & tfoot th, & tfoot td": { fontWeight: tokens.fontWeightSemibold },
    "& td, & thead th:nth-child(n+4)": { textAlign: "end", whiteSpace: "nowrap" },
  },
  unit: {
    "& th, & td": { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground2 },
  },
});

/** Which of the columns of money stand in the table; the effect is followed by its parts. */
export type SplitPart = "cost" | "effect";

interface SplitTableProps {
  readonly calculation: Calculation;
  readonly costTypes: readonly CostType[];
  readonly parts?: readonly SplitPart[];
  readonly label: string;
}

/** Cost and economic effect by unit, year and cost type, the effect by how it is taken home; every column adds up. */
export function SplitTable({ calculation, costTypes, parts = ["cost", "effect"], label }: SplitTableProps) {
  const styles = useStyles();
  const text = useText();
  const texts = useTexts(splitTexts);
  const directory = useDirectory();
  const lines = countedLines(calculation).filter(({ kind }) => parts.includes(kind));
  const cells = byUnitYearType(lines);
  const units = [...new Set(cells.map(({ unitId }) => unitId))];
  const nameOf = (unitId: number | undefined): string => directory?.unit(unitId)?.name ?? texts.noUnit;
  const typeOf = (key: string): string => {
    const found = costTypes.find((type) => type.key === key);
    return found ? text(found.name) : key === "" ? texts.noType : key;
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{texts.unit}</th>
            <th scope="col">{texts.year}</th>
            <th scope="col">{texts.costType}</th>
            <SplitHeads parts={parts} />
          </tr>
        </thead>
        {units.map((unitId) => (
          <tbody key={unitId ?? "none"}>
            <tr className={styles.unit}>
              <th scope="rowgroup" colSpan={3}>
                {nameOf(unitId)}
              </th>
              <SplitCells totals={totalOf(lines.filter((line) => line.unitId === unitId))} parts={parts} />
            </tr>
            {cells
              .filter((cell) => cell.unitId === unitId)
              .map((cell) => (
                <tr key={`${String(cell.year)} ${cell.costType}`}>
                  <th scope="row" colSpan={2}>
                    {calculation.startYear + cell.year}
                  </th>
                  <th scope="row">{typeOf(cell.costType)}</th>
                  <SplitCells totals={cell} parts={parts} />
                </tr>
              ))}
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {texts.total}
            </th>
            <SplitCells totals={totalOf(lines)} parts={parts} />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function SplitHeads({ parts }: Pick<SplitTableProps, "parts">) {
  const text = useText();
  const texts = useTexts(splitTexts);
  return (
    <>
      {parts?.includes("cost") === true ? <th scope="col">{texts.cost}</th> : null}
      {parts?.includes("effect") === true ? (
        <>
          <th scope="col">{texts.effect}</th>
          {takings.map((taking) => (
            <th key={taking} scope="col">
              {text(takingLabels[taking])}
            </th>
          ))}
        </>
      ) : null}
    </>
  );
}

function SplitCells({ totals, parts }: { readonly totals: MoneyTotals } & Pick<SplitTableProps, "parts">) {
  const { kronor } = useFormat();
  return (
    <>
      {parts?.includes("cost") === true ? <td>{kronor(totals.cost)}</td> : null}
      {parts?.includes("effect") === true ? (
        <>
          <td>{kronor(totals.effect)}</td>
          {takings.map((taking) => (
            <td key={taking}>{kronor(totals[taking])}</td>
          ))}
        </>
      ) : null}
    </>
  );
}
