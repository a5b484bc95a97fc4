import {
  evidenceLabels,
  initiativeFormLabels,
  priorityClassLabels,
  type Initiative,
} from "#domain/initiatives/initiative.ts";
import { initiativeStatusLabels } from "#domain/initiatives/initiative-status.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import type { Labels, Language } from "#domain/shared/language.ts";
import { formatPartialDate } from "#domain/shared/partial-date.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { importFieldKeys, importFields, type ImportField } from "./import-field.ts";

/** A cell of an export: a number stays a number, so that it can be summed. */
export type ExportCell = string | number;

export interface ExportTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly ExportCell[])[];
}

/** The portfolio as a table that imports again unchanged; confidential initiatives stay inside. */
export function exportRows(
  initiatives: readonly Stored<Initiative>[],
  units: readonly Stored<Unit>[],
  language: Language,
): ExportTable {
  const unitNames = new Map(units.map(({ id, name }) => [id, name]));
  return {
    header: importFieldKeys.map((field) => importFields[field].label[language]),
    rows: initiatives
      .filter(({ isConfidential }) => !isConfidential)
      .map((initiative) => {
        const cells = cellsOf(initiative, unitNames, language);
        return importFieldKeys.map((field) => cells[field]);
      }),
  };
}

function cellsOf(
  initiative: Stored<Initiative>,
  unitNames: ReadonlyMap<number, string>,
  language: Language,
): Readonly<Record<ImportField, ExportCell>> {
  const label = <Key extends string>(labels: Labels<Key>, key: Key | undefined): string =>
    key === undefined ? "" : labels[key][language];
  const { startsOn, endsOn, isNewSystem, unitId } = initiative;
  return {
    key: initiative.key,
    sourceKey: initiative.sourceKey,
    title: initiative.title,
    need: initiative.need,
    unit: unitId === undefined ? "" : (unitNames.get(unitId) ?? ""),
    status: label(initiativeStatusLabels, initiative.status),
    priorityClass: label(priorityClassLabels, initiative.priorityClass),
    form: label(initiativeFormLabels, initiative.form),
    isNewSystem: isNewSystem === undefined ? "" : yesNo[language][isNewSystem ? 0 : 1],
    budget: initiative.budget ?? "",
    startsOn: startsOn === undefined ? "" : formatPartialDate(startsOn, language),
    endsOn: endsOn === undefined ? "" : formatPartialDate(endsOn, language),
    recordNumber: initiative.recordNumber,
    benefitCalculation: label(evidenceLabels, initiative.benefitCalculation),
    evaluation: label(evidenceLabels, initiative.evaluation),
    purposeAndGoals: label(evidenceLabels, initiative.purposeAndGoals),
    riskAnalysis: label(evidenceLabels, initiative.riskAnalysis),
  };
}

const yesNo: Readonly<Record<Language, readonly [string, string]>> = { sv: ["Ja", "Nej"], en: ["Yes", "No"] };
