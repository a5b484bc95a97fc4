import { findHeader, type Sheet } from "#domain/imports/find-header.ts";
import { importFields } from "#domain/imports/import-field.ts";
import { mappingKey, suggestMapping, type ImportMapping } from "#domain/imports/import-mapping.ts";
import type { Setting } from "#domain/shared/setting.ts";
import type { Repository } from "#domain/shared/repository.ts";
import {
  readSpreadsheet,
  SpreadsheetError,
  type Spreadsheet,
} from "#reports/spreadsheet/read-spreadsheet.ts";
import { importTexts } from "./import-texts.ts";

/** A file as read, before anybody has said what its columns are. */
export interface OpenedFile {
  readonly name: string;
  readonly spreadsheet: Spreadsheet;
  readonly sheet: Sheet;
  /** As kept from a file with the same headings, else as guessed. */
  readonly mapping: ImportMapping;
  readonly isReused: boolean;
}

/** @throws SpreadsheetError when the file cannot be read as a portfolio */
export async function openFile(file: File, settings: Repository<Setting>): Promise<OpenedFile> {
  const spreadsheet = await readSpreadsheet(new Uint8Array(await file.arrayBuffer()));
  const sheet = findHeader(spreadsheet.cells);
  if (!sheet) throw new SpreadsheetError({ sv: importTexts.sv.noHeader, en: importTexts.en.noHeader });
  const kept = keptMapping(await settings.byKey(mappingKey(sheet.header)), sheet);
  const guessed = suggestMapping(sheet, file.name.replace(/\.[^.]+$/, ""));
  return { name: file.name, spreadsheet, sheet, mapping: kept ?? guessed, isReused: kept !== undefined };
}

/** Keeps the mapping for the next file with the same headings. */
export async function keepMapping(
  settings: Repository<Setting>,
  sheet: Sheet,
  mapping: ImportMapping,
): Promise<void> {
  const key = mappingKey(sheet.header);
  const value = JSON.stringify(mapping);
  const kept = await settings.byKey(key);
  if (!kept) await settings.add({ key, value });
  else if (kept.value !== value) await settings.update(kept.id, "*", { value });
}

function keptMapping(setting: Setting | undefined, sheet: Sheet): ImportMapping | undefined {
  if (!setting) return undefined;
  const value: unknown = JSON.parse(setting.value);
  if (!isMapping(value)) return undefined;
  return Object.values(value.columns).every((heading) => sheet.header.includes(heading)) ? value : undefined;
}

function isMapping(value: unknown): value is ImportMapping {
  if (typeof value !== "object" || value === null) return false;
  const { columns, register, numberStyle, amountUnit } = value as Partial<
    Record<keyof ImportMapping, unknown>
  >;
  return (
    typeof columns === "object" &&
    columns !== null &&
    Object.entries(columns).every(
      ([field, heading]) => field in importFields && typeof heading === "string",
    ) &&
    typeof register === "string" &&
    (numberStyle === "point" || numberStyle === "comma") &&
    (amountUnit === undefined || typeof amountUnit === "number")
  );
}
