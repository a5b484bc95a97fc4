import type { Calculation } from "#domain/benefits/calculation.ts";
import type { MoneyTotals } from "#domain/benefits/by-unit-year-type.ts";
import type { CostType } from "#domain/governance/governing-model.ts";
import { moneyMatrix, type MoneyMatrix } from "#domain/money/money-matrix.ts";
import { useFigureTableStyles } from "#tab/shared/charts/FigureTable.tsx";
import { useFormat } from "#tab/shared/format.ts";
import { useText } from "#tab/shared/language.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { WideTable } from "#tab/shared/WideTable.tsx";
import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { moneyColors } from "./money-colors.ts";
import { moneyTexts } from "./money-texts.ts";

const shows = ["net", "cost", "effect", "frameRoom", "frameAdjustment"] as const;
type Show = (typeof shows)[number];
const amountOf = (totals: MoneyTotals, show: Show): number =>
  show === "net" ? totals.effect - totals.cost : totals[show];

const useStyles = makeStyles({
  root: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    padding: "12px 16px 16px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  cell: { whiteSpace: "nowrap" },
});

interface MatrixCardProps {
  readonly calculations: readonly Calculation[];
  readonly costTypes: readonly CostType[];
}

/** Money by unit and year, for one cost type or all; what is large is tinted, and every sum is there [D-05, A-172]. */
export function MatrixCard({ calculations, costTypes }: MatrixCardProps) {
  const styles = useStyles();
  const texts = useTexts(moneyTexts);
  const text = useText();
  const { kronor } = useFormat();
  const titleId = useId();
  const [show, setShow] = useState<Show>("net");
  const [costType, setCostType] = useState("");
  const matrix = useMemo(() => moneyMatrix(ofType(calculations, costType)), [calculations, costType]);
  const found = useMemo(
    () => moneyMatrix(calculations).costTypes.map((each) => each.costType),
    [calculations],
  );
  const nameOf = (key: string): string => {
    const known = costTypes.find((each) => each.key === key);
    return known ? text(known.name) : key;
  };
  return (
    <div className={styles.root}>
      <h2 id={titleId} className={styles.title}>
        {texts.matrix}
      </h2>
      <div className={styles.choices}>
        <Field label={texts.show}>
          <Select
            value={show}
            onChange={(_, { value }) => {
              setShow(shows.find((each) => each === value) ?? "net");
            }}
          >
            {shows.map((each) => (
              <option key={each} value={each}>
                {texts[each]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.costType}>
          <Select
            value={costType}
            onChange={(_, { value }) => {
              setCostType(value);
            }}
          >
            <option value="">{texts.allTypes}</option>
            {found.map((key) => (
              <option key={key} value={key}>
                {nameOf(key)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <WideTable name={titleId}>
        <MatrixTable matrix={matrix} show={show} titleId={titleId} />
      </WideTable>
      <p className={styles.note}>{texts.matrixNote(kronor(amountOf(matrix.total, show)))}</p>
    </div>
  );
}

interface MatrixTableProps {
  readonly matrix: MoneyMatrix;
  readonly show: Show;
  readonly titleId: string;
}

function MatrixTable({ matrix, show, titleId }: MatrixTableProps) {
  const styles = useStyles();
  const table = useFigureTableStyles();
  const texts = useTexts(moneyTexts);
  const { shortKronor } = useFormat();
  const unit = useDirectory()?.unit;
  return (
    <table className={table.table} aria-labelledby={titleId}>
      <thead>
        <tr>
          <th scope="col">{texts.unit}</th>
          {matrix.years.map(({ year }) => (
            <th key={year} scope="col">
              {year}
            </th>
          ))}
          <th scope="col">{texts.total}</th>
        </tr>
      </thead>
      <tbody>
        {matrix.units.map((row) => (
          <tr key={row.unitId ?? "unknown"}>
            <th scope="row">{unit?.(row.unitId)?.name ?? texts.unknownUnit}</th>
            <UnitCells matrix={matrix} unitId={row.unitId} show={show} />
            <td className={styles.cell}>{shortKronor(amountOf(row, show))}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{texts.total}</th>
          {matrix.years.map((year) => (
            <td key={year.year} className={styles.cell}>
              {shortKronor(amountOf(year, show))}
            </td>
          ))}
          <td className={styles.cell}>{shortKronor(amountOf(matrix.total, show))}</td>
        </tr>
      </tfoot>
    </table>
  );
}

interface UnitCellsProps {
  readonly matrix: MoneyMatrix;
  readonly unitId: number | undefined;
  readonly show: Show;
}

function UnitCells({ matrix: { cells, years }, unitId, show }: UnitCellsProps) {
  const styles = useStyles();
  const { shortKronor, kronor } = useFormat();
  const greatest = Math.max(1, ...cells.map((cell) => Math.abs(amountOf(cell, show))));
  return years.map(({ year }) => {
    const amount = cells
      .filter((cell) => cell.unitId === unitId && cell.year === year)
      .reduce((sum, cell) => sum + amountOf(cell, show), 0);
    return (
      <td
        key={year}
        className={styles.cell}
        title={kronor(amount)}
        style={{ backgroundColor: tint(amount, greatest) }}
      >
        {amount === 0 ? "–" : shortKronor(amount)}
      </td>
    );
  });
}

const ofType = (calculations: readonly Calculation[], costType: string): readonly Calculation[] =>
  costType === ""
    ? calculations
    : calculations.map((each) => ({
        ...each,
        lines: each.lines.filter((line) => line.costType === costType),
      }));

/** A breath of colour by size: teal for what comes in, marigold for what goes out. */
function tint(amount: number, greatest: number): string {
  const color = amount >= 0 ? moneyColors.effect : moneyColors.cost;
  const strength = Math.round((28 * Math.abs(amount)) / greatest);
  return `color-mix(in srgb, ${color} ${String(strength)}%, transparent)`;
}
