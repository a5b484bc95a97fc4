import { mergeClasses } from "@fluentui/react-components";
import { ArrowDown16Regular, ArrowUp16Regular } from "@fluentui/react-icons";
import { useTexts } from "#tab/shared/texts.ts";
import type { CSSProperties } from "react";
import { propertyTexts } from "../portfolio-texts.ts";
import { columnSizes, type ColumnKey, type Sorting } from "./columns.ts";
import { gridRoles } from "./grid-roles.ts";
import { useGridStyles } from "./PortfolioGrid.styles.ts";
import type { CellPlace } from "./use-grid-focus.ts";

interface GridHeaderProps {
  readonly columns: readonly ColumnKey[];
  readonly sorting: Sorting;
  readonly onSort: (column: ColumnKey) => void;
  readonly template: CSSProperties;
  readonly active: CellPlace;
  readonly onCellFocus: (place: CellPlace) => void;
}

/** The columns' names; pressing one sorts by it, pressing it again turns the order. */
export function GridHeader({ columns, sorting, onSort, template, active, onCellFocus }: GridHeaderProps) {
  const styles = useGridStyles();
  const names = useTexts(propertyTexts);
  return (
    <thead {...gridRoles.rowGroup} className={styles.header}>
      <tr {...gridRoles.row} aria-rowindex={1} className={styles.headerRow} style={template}>
        {columns.map((column, index) => {
          const isSorted = sorting.column === column;
          const { isFigure } = columnSizes[column];
          return (
            <th
              key={column}
              scope="col"
              {...gridRoles.columnHeader}
              aria-colindex={index + 1}
              aria-sort={isSorted ? (sorting.isDescending ? "descending" : "ascending") : "none"}
              data-row={0}
              data-column={index}
              className={mergeClasses(styles.cell, styles.headerCell, isFigure && styles.figure)}
            >
              <button
                type="button"
                className={styles.sort}
                tabIndex={active.row === 0 && active.column === index ? 0 : -1}
                onFocus={() => {
                  onCellFocus({ row: 0, column: index });
                }}
                onClick={() => {
                  onSort(column);
                }}
              >
                <span className={styles.sortName}>{names[column]}</span>
                {isSorted ? sorting.isDescending ? <ArrowDown16Regular /> : <ArrowUp16Regular /> : null}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
