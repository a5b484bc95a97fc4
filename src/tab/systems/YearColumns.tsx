import { WideTable } from "#tab/shared/WideTable.tsx";
import { tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useSystemsStyles } from "./systems.styles.ts";

interface ColumnPart {
  readonly key: string;
  /** What its height is in proportion to. */
  readonly value: number;
  readonly color: string;
}

export interface Column {
  /** Below the column. */
  readonly name: string;
  /** Above it, where it has any height: what it comes to. */
  readonly sum: string;
  /** From the ground and up; what is nought is not drawn. */
  readonly parts: readonly ColumnPart[];
}

const column = 72;
const height = 210;
const base = 176;

const totalOf = ({ parts }: Column): number => parts.reduce((sum, { value }) => sum + value, 0);

interface YearColumnsProps {
  /** What a screen reader says of the picture. */
  readonly label: string;
  readonly columns: readonly Column[];
}

/** A column for each year with its parts on one another, which scrolls where there are many. */
export function YearColumns({ label, columns }: YearColumnsProps) {
  const styles = useSystemsStyles();
  const id = useId();
  const unit = (base - 24) / Math.max(1, ...columns.map(totalOf));
  const width = Math.max(5, columns.length) * column;
  return (
    <WideTable name={id}>
      <svg
        id={id}
        className={styles.drawing}
        style={{ minWidth: `${String(columns.length * 56)}px`, maxWidth: `${String(width * 1.2)}px` }}
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        role="img"
        aria-label={label}
      >
        {columns.map((each, index) => {
          const middle = index * column + column / 2;
          const total = totalOf(each);
          return (
            <g key={each.name}>
              <Stack parts={each.parts} x={middle - 20} unit={unit} />
              {total === 0 ? null : (
                <Word x={middle} y={base - total * unit - 6}>
                  {each.sum}
                </Word>
              )}
              <Word x={middle} y={base + 20}>
                {each.name}
              </Word>
            </g>
          );
        })}
        <line x1="0" x2="100%" y1={base} y2={base} stroke={tokens.colorNeutralStrokeAccessible} />
      </svg>
    </WideTable>
  );
}

interface StackProps {
  readonly parts: Column["parts"];
  readonly x: number;
  /** The height of one. */
  readonly unit: number;
}

/** A gap of a pixel tells the parts apart also where colours do not. */
function Stack({ parts, x, unit }: StackProps) {
  return parts.map(({ key, value, color }, index) => {
    if (value === 0) return null;
    const under = parts.slice(0, index).reduce((sum, each) => sum + each.value, 0);
    const size = value * unit;
    return (
      <rect
        key={key}
        x={x}
        y={base - under * unit - size + 1}
        width="40"
        height={Math.max(1, size - 1)}
        rx="2"
        fill={color}
      />
    );
  });
}

interface WordProps {
  readonly x: number;
  readonly y: number;
  readonly children: string;
}

function Word({ x, y, children }: WordProps) {
  return (
    <text x={x} y={y} textAnchor="middle" fontSize="12" fill={tokens.colorNeutralForeground1}>
      {children}
    </text>
  );
}
