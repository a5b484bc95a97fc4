import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";

/** A cell by row (0 is the header) and column. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

interface GridSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Rows that Page Up and Page Down go past. */
const pageSize = 10;

/** Where a key leads from a cell, as in the ARIA grid pattern; undefined when it leads nowhere. */
export function cellAfterKey(
  from: CellPlace,
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  { rowCount, columnCount }: GridSize,
): CellPlace | undefined {
  const [lastRow, lastColumn] = [rowCount - 1, columnCount - 1];
  const within = (row: number): number => Math.min(Math.max(row, 0), lastRow);
  switch (key) {
    case "ArrowDown":
      return { ...from, row: within(from.row + 1) };
    case "ArrowUp":
      return { ...from, row: within(from.row - 1) };
    case "ArrowRight":
      return { ...from, column: Math.min(from.column + 1, lastColumn) };
    case "ArrowLeft":
      return { ...from, column: Math.max(from.column - 1, 0) };
    case "PageDown":
      return { ...from, row: within(from.row + pageSize) };
    case "PageUp":
      return { ...from, row: within(from.row - pageSize) };
    case "Home":
      return ctrlKey ? { row: 0, column: 0 } : { ...from, column: 0 };
    case "End":
      return ctrlKey ? { row: lastRow, column: lastColumn } : { ...from, column: lastColumn };
    default:
      return undefined;
  }
}

/** One cell of the grid is in the tab order; the arrow keys move which one, also to rows not drawn yet. */
export function useGridFocus(
  grid: RefObject<HTMLElement | null>,
  size: GridSize,
): {
  readonly active: CellPlace;
  /** Moves where the key leads; undefined when it leads nowhere. */
  readonly moveByKey: (event: KeyboardEvent) => CellPlace | undefined;
  readonly onCellFocus: (place: CellPlace) => void;
} {
  const [chosen, setChosen] = useState<CellPlace>({ row: 1, column: 0 });
  const isWaiting = useRef(false);
  const active = {
    row: Math.min(chosen.row, size.rowCount - 1),
    column: Math.min(chosen.column, size.columnCount - 1),
  };
  useEffect(() => {
    if (!isWaiting.current) return;
    const cell = grid.current?.querySelector<HTMLElement>(
      `[data-row="${String(active.row)}"][data-column="${String(active.column)}"]`,
    );
    if (!cell) return;
    isWaiting.current = false;
    (cell.querySelector<HTMLElement>("a, button") ?? cell).focus({ preventScroll: true });
  });
  return {
    active,
    moveByKey: (event) => {
      const next = cellAfterKey(active, event, size);
      if (!next) return undefined;
      event.preventDefault();
      isWaiting.current = true;
      setChosen(next);
      return next;
    },
    onCellFocus: setChosen,
  };
}
