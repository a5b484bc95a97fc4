import Papa from "papaparse";
import writeXlsxFile from "write-excel-file/universal";
import type { ExportCell, ExportTable } from "#domain/imports/export-rows.ts";

/** A text that a spreadsheet program would run as a formula gets an apostrophe in front (OWASP ASVS 5.0, 1.2.10). */
export const guarded = (cell: ExportCell): ExportCell =>
  typeof cell === "string" && /^[=+\-@\t\0]/.test(cell) ? `'${cell}` : cell;

/** CSV as Swedish Excel opens it: UTF-8 with byte order mark, semicolons, decimal comma. */
export function csvText({ header, rows }: ExportTable): string {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === "number" ? String(cell).replace(".", ",") : guarded(cell))),
  );
  return `\uFEFF${Papa.unparse([[...header], ...cells], { delimiter: ";" })}\r\n`;
}

/** An xlsx file with bold headings that stay in sight; texts are texts and numbers are numbers. */
export async function xlsxFile({ header, rows }: ExportTable, sheetName: string): Promise<Blob> {
  const headings = header.map((value) => ({ value, fontWeight: "bold" as const }));
  const cells = rows.map((row) => row.map(xlsxCell));
  const columns = header.map((heading) => ({ width: Math.min(60, Math.max(14, heading.length + 4)) }));
  return writeXlsxFile([headings, ...cells], { sheet: sheetName, columns, stickyRowsCount: 1 }).toBlob();
}

function xlsxCell(cell: ExportCell) {
  if (cell === "") return null;
  return typeof cell === "number"
    ? { type: Number, value: cell, format: "#,##0" }
    : { type: String, value: String(guarded(cell)) };
}
