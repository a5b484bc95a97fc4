/** One group of measurements: what was asked for, what was found. */
export interface Table {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

const cell = (value: string | number): string =>
  typeof value === "number" ? String(Math.round(value * 100) / 100) : value;

const line = (cells: readonly (string | number)[]): string => `| ${cells.map(cell).join(" | ")} |`;

/** The table as Markdown. */
export function printTable({ title, header, rows }: Table): string {
  return [`\n## ${title}\n`, line(header), line(header.map(() => "---")), ...rows.map(line), ""].join("\n");
}
