import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { applyImport } from "#domain/imports/apply-import.ts";
import { findHeader, type Sheet } from "#domain/imports/find-header.ts";
import { importFields, type ImportField } from "#domain/imports/import-field.ts";
import { isForeign } from "#domain/imports/read-amount.ts";
import {
  columnTexts,
  mappingKey,
  mappingProblems,
  suggestMapping,
  type ImportMapping,
} from "#domain/imports/import-mapping.ts";
import { planImport, type ImportPlan } from "#domain/imports/plan-import.ts";
import { instant } from "#domain/shared/calendar.ts";
import { readSpreadsheet, SpreadsheetError } from "#reports/spreadsheet/read-spreadsheet.ts";
import { appTokens } from "#server/app-token.ts";
import { readConfiguration } from "#server/configuration.ts";
import { connectSharePoint } from "#sharepoint/connect.ts";
import { adviceFor } from "./advice-for.ts";

const usage = `Läser in en portfölj från CSV eller xlsx. Imports a portfolio from CSV or xlsx.

  npm run import -- FILE [--register NAME] [--amounts 1|1000|1000000] [--map budget=HEADING ...] [--plan]

  --register  name of the register; the same name finds the same rows next time
  --amounts   what one in the amount column stands for, in kronor
  --map       which column a field is read from, where the guess is wrong
  --plan      only says what would be done
`;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      register: { type: "string" },
      amounts: { type: "string" },
      map: { type: "string", multiple: true },
      plan: { type: "boolean" },
    },
  });
  const [file] = positionals;
  if (file === undefined) {
    say(usage);
    return 2;
  }
  const sheet = await open(file);
  const configuration = readConfiguration(process.env);
  const token = appTokens(configuration);
  const repositories = connectSharePoint({
    siteUrl: configuration.siteUrl,
    token: () => token(configuration.sharePointScope),
  });
  const mapping = chosenMapping(sheet, values, file);
  const problems = mappingProblems(mapping, sheet.header);
  if (problems.length > 0) {
    for (const { field, text } of problems) say(`${field}: ${text.sv} ${text.en}`);
    say(`\nKolumner: ${sheet.header.join(" | ")}`);
    return 1;
  }
  const now = instant(new Date().toISOString());
  if (now === undefined) throw new Error("The clock shows no year between 0 and 9999.");
  const [existing, units] = [await repositories.initiatives.find(), await repositories.units.find()];
  const plan = planImport({ sheet, mapping, existing, units, now });
  if (columnTexts(sheet, mapping.columns.budget).some(isForeign))
    say(
      "Beloppen står i en annan valuta och läses in utan omräkning. The amounts are in another currency and are not converted.",
    );
  tell(plan);
  if (values.plan) return 0;
  const key = mappingKey(sheet.header);
  const kept = await repositories.settings.byKey(key);
  if (!kept) await repositories.settings.add({ key, value: JSON.stringify(mapping) });
  const done = await applyImport(plan, repositories, (count, of) => {
    process.stdout.write(`\r${String(count)} / ${String(of)}`);
  });
  say(`\n${String(done.added)} added, ${String(done.updated)} changed, ${String(done.unchanged)} unchanged.`);
  return 0;
}

async function open(file: string): Promise<Sheet> {
  const { cells } = await readSpreadsheet(readFileSync(file));
  const sheet = findHeader(cells);
  if (!sheet)
    throw new SpreadsheetError({
      sv: "Filen har ingen rad med rubriker.",
      en: "The file has no row of headings.",
    });
  return sheet;
}

interface Chosen {
  readonly register?: string | undefined;
  readonly amounts?: string | undefined;
  readonly map?: string[] | undefined;
}

function chosenMapping(sheet: Sheet, { register, amounts, map = [] }: Chosen, file: string): ImportMapping {
  const guessed = suggestMapping(sheet, register ?? basename(file).replace(/\.[^.]+$/, ""));
  const columns: Partial<Record<ImportField, string>> = { ...guessed.columns };
  for (const pair of map) {
    const [field = "", ...heading] = pair.split("=");
    if (!(field in importFields))
      throw new SpreadsheetError({
        sv: `Fältet ${field} finns inte. Välj bland ${Object.keys(importFields).join(", ")}.`,
        en: `There is no field ${field}.`,
      });
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked just above
    columns[field as ImportField] = heading.join("=");
  }
  return { ...guessed, columns, amountUnit: amounts === undefined ? guessed.amountUnit : Number(amounts) };
}

function tell({ rows, additions, updates, unchanged, newUnits, problems, notInFile }: ImportPlan): void {
  say(
    `${String(rows)} rows: ${String(additions.length)} new, ${String(updates.length)} changed, ${String(unchanged)} unchanged; ${String(newUnits.length)} new units.`,
  );
  for (const { row, field, written, text } of problems)
    say(`rad ${String(row)}, ${field}: ”${written.replace(/\s+/g, " ").slice(0, 60)}” – ${text.sv}`);
  if (notInFile.length > 0)
    say(`${String(notInFile.length)} initiativ från samma register finns inte i filen och lämnas som de är.`);
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(
    `${error instanceof SpreadsheetError ? `${error.text.sv} ${error.text.en}` : adviceFor(error)}\n`,
  );
  process.exitCode = 1;
}
