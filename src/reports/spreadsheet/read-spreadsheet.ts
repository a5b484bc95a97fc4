import Papa from "papaparse";
import readXlsxFile from "read-excel-file/universal";
import type { Cells } from "#domain/imports/find-header.ts";
import type { Text } from "#domain/shared/language.ts";
import { decodeText, type Encoding } from "./decode-text.ts";

/** A spreadsheet as text, and what it was found to be. */
export interface Spreadsheet {
  readonly cells: Cells;
  readonly kind: "csv" | "xlsx";
  /** Of a text file. */
  readonly encoding: Encoding | undefined;
  readonly separator: string | undefined;
}

/** The file is none that can be read; `text` says what to do. */
export class SpreadsheetError extends Error {
  override readonly name = "SpreadsheetError";
  readonly text: Text;
  constructor(text: Text) {
    super(text.en);
    this.text = text;
  }
}

/** Files over this many bytes are refused before they are read. */
const largest = 30_000_000;

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/**
 * Reads a CSV or xlsx file; encoding and separator are found.
 * @throws SpreadsheetError when it is empty, too large or another kind of file
 */
export async function readSpreadsheet(bytes: Uint8Array): Promise<Spreadsheet> {
  refuse(bytes);
  const spreadsheet = startsWith(bytes, 0x50, 0x4b) ? await readXlsx(bytes) : readCsv(bytes);
  if (spreadsheet.cells.length === 0)
    throw new SpreadsheetError({
      sv: "Filen är tom. Välj en fil med en rad per initiativ.",
      en: "The file is empty. Choose a file with one row per initiative.",
    });
  return spreadsheet;
}

function refuse(bytes: Uint8Array): void {
  if (bytes.length > largest)
    throw new SpreadsheetError({
      sv: "Filen är större än 30 MB. Dela den i flera filer och läs in en i taget.",
      en: "The file is larger than 30 MB. Split it into several files and import one at a time.",
    });
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new SpreadsheetError({
      sv: "Filen är i det äldre Excel-formatet. Öppna den i Excel, spara som xlsx eller CSV och välj den nya filen.",
      en: "The file is in the older Excel format. Open it in Excel, save as xlsx or CSV and choose the new file.",
    });
  const isUtf16 = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
  const isZip = startsWith(bytes, 0x50, 0x4b);
  if (
    startsWith(bytes, 0x25, 0x50, 0x44, 0x46) ||
    (!isZip && !isUtf16 && bytes.subarray(0, 4096).includes(0))
  )
    throw notASpreadsheet();
}

const notASpreadsheet = (): SpreadsheetError =>
  new SpreadsheetError({
    sv: "Filen är inget kalkylblad. Välj en CSV- eller xlsx-fil.",
    en: "The file is not a spreadsheet. Choose a CSV or xlsx file.",
  });

function readCsv(bytes: Uint8Array): Spreadsheet {
  const { text, encoding } = decodeText(bytes);
  const plain = text.replace(/^\uFEFF/, "");
  const delimiter = Papa.parse(plain, {
    preview: 50,
    skipEmptyLines: "greedy",
    delimitersToGuess: [",", ";", "\t", "|"],
  }).meta.delimiter;
  const parsed = Papa.parse<string[]>(plain, { delimiter });
  return { cells: parsed.data, kind: "csv", encoding, separator: parsed.meta.delimiter };
}

async function readXlsx(bytes: Uint8Array): Promise<Spreadsheet> {
  try {
    const sheets = await readXlsxFile(new Uint8Array(bytes).buffer);
    const cells = (sheets[0]?.data ?? []).map((row) => row.map(cellText));
    return { cells, kind: "xlsx", encoding: undefined, separator: undefined };
  } catch (error) {
    if (error instanceof SpreadsheetError) throw error;
    throw notASpreadsheet();
  }
}

/** Dates come as midnight UTC; numbers with a point. */
function cellText(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : "";
}
