/** A spreadsheet as text, row by row; rows may have different lengths. */
export type Cells = readonly (readonly string[])[];

export interface Sheet {
  /** Headings, each once: a doubled one gets ` (2)`, an empty one its column's number. */
  readonly header: readonly string[];
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  /** As the spreadsheet program counts: the first row of the file is 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

const filled = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== "").length;
const looksLikeHeading = (cell: string): boolean =>
  cell.trim() !== "" && cell.length <= 60 && !/^[\s\d.,:%$£€kr-]+$/i.test(cell);

/** How many rows from the top may stand before the headings: titles, dates, notes. */
const rowsBeforeHeader = 20;

/**
 * Finds the row of headings: the first that is filled as widely as the rows below and holds words rather than figures.
 * @returns undefined when there is no such row, or nothing below it
 */
export function findHeader(cells: Cells): Sheet | undefined {
  const width = Math.max(0, ...cells.slice(0, 200).map(filled));
  const index = cells
    .slice(0, rowsBeforeHeader)
    .findIndex(
      (row) =>
        filled(row) >= Math.max(1, width * 0.6) && row.filter(looksLikeHeading).length >= filled(row) * 0.8,
    );
  if (index === -1) return undefined;
  const rows = cells
    .map((row, at) => ({ number: at + 1, cells: row }))
    .slice(index + 1)
    .filter((row) => filled(row.cells) > 0);
  return rows.length === 0 ? undefined : { header: distinct(cells[index] ?? []), rows };
}

function distinct(headings: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return headings.map((heading, index) => {
    const name = heading.trim() || `Kolumn ${index + 1}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}
