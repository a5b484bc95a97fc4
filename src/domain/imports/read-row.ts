import {
  evidenceLabels,
  initiativeFormLabels,
  priorityClassLabels,
  type Initiative,
} from "#domain/initiatives/initiative.ts";
import { initiativeStatusLabels } from "#domain/initiatives/initiative-status.ts";
import type { Labels, Text } from "#domain/shared/language.ts";
import { parsePartialDate } from "#domain/shared/partial-date.ts";
import type { ImportField } from "./import-field.ts";
import { readAmount } from "./read-amount.ts";
import type { ImportMapping } from "./import-mapping.ts";

/** What a row says of an initiative; a field that is not mapped, blank or unreadable is absent. */
export type RowValues = Partial<
  Pick<
    Initiative,
    | "title"
    | "need"
    | "statedStatus"
    | "priorityClass"
    | "form"
    | "isNewSystem"
    | "budget"
    | "startsOn"
    | "endsOn"
    | "recordNumber"
    | "benefitCalculation"
    | "evaluation"
    | "purposeAndGoals"
    | "riskAnalysis"
  >
> & { readonly key?: string; readonly sourceKey?: string; readonly unit?: string };

/** A cell that could not be read, and why. */
export interface Unreadable {
  readonly field: ImportField;
  readonly written: string;
  readonly text: Text;
}

type Reading = { readonly value: unknown } | { readonly unreadable: Text };
type Reader = (written: string, mapping: ImportMapping) => Reading;

const words: Reader = (written) => ({ value: written });

const oneOf =
  (labels: Labels<string>, sv: string, en: string): Reader =>
  (written) => {
    const wanted = written.toLocaleLowerCase("sv");
    const found = Object.entries(labels).find(([key, label]) =>
      [key, label.sv, label.en].some((each) => each.toLocaleLowerCase("sv") === wanted),
    );
    return found ? { value: found[0] } : { unreadable: { sv, en } };
  };

const yesNo: Reader = (written) => {
  const wanted = written.toLocaleLowerCase("sv");
  if (["ja", "yes", "true", "1", "x"].includes(wanted)) return { value: true };
  if (["nej", "no", "false", "0"].includes(wanted)) return { value: false };
  return { unreadable: { sv: "Skriv ja eller nej.", en: "Write yes or no." } };
};

const date: Reader = (written) => {
  const value = parsePartialDate(written);
  return value === undefined
    ? {
        unreadable: {
          sv: "Datumet finns inte eller går inte att tyda. Skriv till exempel 2026-11-22, hösten 2026 eller 2026.",
          en: "The date does not exist or cannot be made out. Write for example 2026-11-22, autumn 2026 or 2026.",
        },
      }
    : { value };
};

const amount: Reader = (written, { amountUnit, numberStyle }) => {
  const read = readAmount(written, numberStyle);
  return read.kind === "amount" && read.value >= 0
    ? { value: Math.round(read.value * (amountUnit ?? 1) * 100) / 100 }
    : {
        unreadable: {
          sv: "Beloppet går inte att läsa som ett tal. Skriv ett belopp, till exempel 596 600.",
          en: "The amount cannot be read as a number. Write one amount, for example 596 600.",
        },
      };
};

const evidence = oneOf(evidenceLabels, "Skriv ja, delvis eller saknas.", "Write yes, partly or missing.");

const readers: Readonly<Record<ImportField, readonly [keyof RowValues, Reader]>> = {
  key: ["key", words],
  sourceKey: ["sourceKey", words],
  title: ["title", words],
  need: ["need", words],
  unit: ["unit", words],
  status: [
    "statedStatus",
    oneOf(
      initiativeStatusLabels,
      "Statusen finns inte här. Initiativet står som Status saknas tills någon anger den.",
      "There is no such status here. The initiative has no status until somebody gives one.",
    ),
  ],
  priorityClass: [
    "priorityClass",
    oneOf(priorityClassLabels, "Prioriteten finns inte här.", "There is no such priority here."),
  ],
  form: [
    "form",
    oneOf(initiativeFormLabels, "Skriv projekt eller linjeuppdrag.", "Write project or line assignment."),
  ],
  isNewSystem: ["isNewSystem", yesNo],
  budget: ["budget", amount],
  startsOn: ["startsOn", date],
  endsOn: ["endsOn", date],
  recordNumber: ["recordNumber", words],
  benefitCalculation: ["benefitCalculation", evidence],
  evaluation: ["evaluation", evidence],
  purposeAndGoals: ["purposeAndGoals", evidence],
  riskAnalysis: ["riskAnalysis", evidence],
};

/** A leading apostrophe keeps a spreadsheet program from running a text as a formula; it is not part of the text. */
const withoutGuard = (cell: string): string => cell.replace(/^'(?=[=+\-@\t])/, "");

/** @param cell the text of each mapped column in this row */
export function readRow(
  cell: (heading: string) => string,
  mapping: ImportMapping,
): { readonly values: RowValues; readonly unreadable: readonly Unreadable[] } {
  const values: Record<string, unknown> = {};
  const unreadable: Unreadable[] = [];
  for (const [field, heading] of Object.entries(mapping.columns)) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the mapping's keys are import fields
    const known = field as ImportField;
    const written = withoutGuard(cell(heading).trim());
    if (written === "") continue;
    const [property, read] = readers[known];
    const reading = read(written, mapping);
    if ("value" in reading) values[property] = reading.value;
    else unreadable.push({ field: known, written, text: reading.unreadable });
  }
  return { values, unreadable };
}
