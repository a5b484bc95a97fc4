import type { Problem } from "#domain/shared/problem.ts";
import type { Sheet } from "./find-header.ts";
import { importFieldKeys, importFields, type ImportField } from "./import-field.ts";
import { namesCurrency, numberStyle, type NumberStyle } from "./read-amount.ts";

/** Which column is read as what, kept for the next file with the same headings. */
export interface ImportMapping {
  /** Heading of the column for each field; a field without one is left as it is. */
  readonly columns: Readonly<Partial<Record<ImportField, string>>>;
  /** What one in an amount column stands for, in kronor; undefined until somebody has said. */
  readonly amountUnit: number | undefined;
  readonly numberStyle: NumberStyle;
  /** Name of the register that the file comes from: rows are found again by it and their id. */
  readonly register: string;
}

/** The same for two files with the same headings in any order. */
export const mappingKey = (header: readonly string[]): string =>
  `import-mapping:${header
    .map((name) => name.toLocaleLowerCase("sv"))
    .toSorted()
    .join("|")
    .slice(0, 200)}`;

const plain = (text: string): string => text.trim().toLocaleLowerCase("sv");

/** Guesses from the headings, in the order in which a field's names are listed; a column is used once. */
export function suggestMapping(sheet: Sheet, register: string): ImportMapping {
  const used = new Set<string>();
  const columns: Partial<Record<ImportField, string>> = {};
  for (const field of importFieldKeys) {
    const { label, names } = importFields[field];
    const wanted = [label.sv, label.en, ...names].map(plain);
    const found = wanted
      .map((name) => sheet.header.find((heading) => plain(heading) === name && !used.has(heading)))
      .find((heading) => heading !== undefined);
    if (found !== undefined) {
      columns[field] = found;
      used.add(found);
    }
  }
  const amounts = columnTexts(sheet, columns.budget);
  const saysKronor =
    columns.budget === importFields.budget.label.sv || columns.budget === importFields.budget.label.en;
  return {
    columns,
    amountUnit: saysKronor || amounts.some(namesCurrency) ? 1 : undefined,
    numberStyle: numberStyle(amounts),
    register,
  };
}

export function columnTexts(sheet: Sheet, heading: string | undefined): readonly string[] {
  const index = heading === undefined ? -1 : sheet.header.indexOf(heading);
  return index === -1 ? [] : sheet.rows.map(({ cells }) => cells[index] ?? "");
}

/** What has to be said before anything is read: the title's column, the amounts' unit, the register's name. */
export function mappingProblems(mapping: ImportMapping, header: readonly string[]): readonly Problem[] {
  const problems: Problem[] = [];
  const say = (field: string, sv: string, en: string) => problems.push({ field, text: { sv, en } });
  if (mapping.columns.title === undefined)
    say("title", "Välj vilken kolumn som är rubriken.", "Choose which column is the title.");
  if (mapping.columns.budget !== undefined && mapping.amountUnit === undefined)
    say(
      "amountUnit",
      "Ange vad beloppen är i: kronor, tusental eller miljoner.",
      "Say what the amounts are in: kronor, thousands or millions.",
    );
  if (mapping.columns.key === undefined && mapping.register.trim() === "")
    say(
      "register",
      "Ge registret ett namn, så att samma rader hittas nästa gång.",
      "Name the register, so that the same rows are found next time.",
    );
  for (const [field, heading] of Object.entries(mapping.columns))
    if (!header.includes(heading))
      say(
        field,
        `Kolumnen ”${heading}” finns inte i filen. Välj en annan.`,
        `The file has no column “${heading}”. Choose another.`,
      );
  return problems;
}
