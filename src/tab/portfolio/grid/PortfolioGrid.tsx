import { mergeClasses } from "@fluentui/react-components";
import { useTexts } from "#tab/shared/texts.ts";
import { useRef } from "react";
import type { PortfolioLine } from "../portfolio-line.ts";
import { portfolioTexts } from "../portfolio-texts.ts";
import { columnSizes, type ColumnKey, type Sorting } from "./columns.ts";
import { GridHeader } from "./GridHeader.tsx";
import { GridRow } from "./GridRow.tsx";
import { gridRoles } from "./grid-roles.ts";
import { headerHeight, rowHeight, useGridStyles } from "./PortfolioGrid.styles.ts";
import { useGridFocus } from "./use-grid-focus.ts";
import { useRows } from "./use-rows.ts";

interface PortfolioGridProps {
  readonly lines: readonly PortfolioLine[];
  readonly columns: readonly ColumnKey[];
  readonly sorting: Sorting;
  readonly onSort: (column: ColumnKey) => void;
}

const templateOf = (columns: readonly ColumnKey[]): string =>
  columns
    .map((column) => {
      const { width, share } = columnSizes[column];
      return share === 0 ? `${String(width)}px` : `minmax(${String(width)}px, ${String(share)}fr)`;
    })
    .join(" ");

/** The portfolio as a grid: any number of rows, of which only those in sight are drawn. */
export function PortfolioGrid({ lines, columns, sorting, onSort }: PortfolioGridProps) {
  const styles = useGridStyles();
  const { gridLabel } = useTexts(portfolioTexts);
  const grid = useRef<HTMLTableElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const size = { rowCount: lines.length + 1, columnCount: columns.length };
  const { active, moveByKey, onCellFocus } = useGridFocus(grid, size);
  const { rows, above } = useRows({
    body,
    count: lines.length,
    height: rowHeight,
    header: headerHeight,
    kept: active.row - 1,
  });
  const template = { gridTemplateColumns: templateOf(columns) };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a grid takes the arrow keys for its cells
    <table
      ref={grid}
      {...gridRoles.grid}
      aria-label={gridLabel}
      aria-rowcount={size.rowCount}
      aria-colcount={size.columnCount}
      className={mergeClasses(styles.root)}
      onKeyDown={(event) => {
        const next = moveByKey(event);
        if (next && next.row > 0) rows.scrollToIndex(next.row - 1, { align: "auto" });
      }}
    >
      <GridHeader
        columns={columns}
        sorting={sorting}
        onSort={onSort}
        template={template}
        active={active}
        onCellFocus={onCellFocus}
      />
      <tbody
        ref={body}
        {...gridRoles.rowGroup}
        className={styles.body}
        style={{ height: rows.getTotalSize() }}
      >
        {rows.getVirtualItems().map(({ index, start }) => {
          const line = lines[index];
          return line ? (
            <GridRow
              key={line.row.id}
              line={line}
              number={index + 1}
              columns={columns}
              style={{ ...template, transform: `translateY(${String(start - above)}px)` }}
              activeColumn={active.row === index + 1 ? active.column : undefined}
              onCellFocus={onCellFocus}
            />
          ) : null;
        })}
      </tbody>
    </table>
  );
}
