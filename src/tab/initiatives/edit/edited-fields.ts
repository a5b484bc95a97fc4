import { propertiesOf } from "#tab/shared/read-json.ts";
import { evidences, type Initiative } from "#domain/initiatives/initiative.ts";

export const editedTexts = [
  "title",
  "need",
  "background",
  "volumes",
  "effectsForStaff",
  "effectsForUsers",
  "expectedCosts",
  "recordNumber",
] as const;
export const editedEvidences = [
  "purposeAndGoals",
  "benefitCalculation",
  "riskAnalysis",
  "evaluation",
] as const;
export const editedFields = [...editedTexts, ...editedEvidences] as const;
export type EditedField = (typeof editedFields)[number];

/** The fields that may be edited here, all as text; an evidence that is not judged is empty. */
export type Edits = Readonly<Record<EditedField, string>>;

export function editsOf(initiative: Initiative): Edits {
  const { title, need, background, volumes, effectsForStaff, effectsForUsers, expectedCosts, recordNumber } =
    initiative;
  return {
    title,
    need,
    background,
    volumes,
    effectsForStaff,
    effectsForUsers,
    expectedCosts,
    recordNumber,
    purposeAndGoals: initiative.purposeAndGoals ?? "",
    benefitCalculation: initiative.benefitCalculation ?? "",
    riskAnalysis: initiative.riskAnalysis ?? "",
    evaluation: initiative.evaluation ?? "",
  };
}

/** What has to be written so that `before` becomes `after`; nothing else is touched. */
export function changesBetween(before: Edits, after: Edits): Partial<Initiative> {
  const changed = editedFields.filter((field) => before[field] !== after[field]);
  return Object.fromEntries(
    changed.map((field): [EditedField, string | undefined] => [
      field,
      isEvidence(field) ? evidences.find((known) => known === after[field]) : after[field].trim(),
    ]),
  );
}

const isEvidence = (field: EditedField): boolean => editedEvidences.some((known) => known === field);

export interface KeptEdits {
  readonly opened: Edits;
  readonly mine: Edits;
  /** Of the record as it was opened. */
  readonly version: string;
}

/** Reads what was kept on the device; anything that is not whole is dropped. */
export function readKeptEdits(kept: unknown): KeptEdits | undefined {
  const parts = propertiesOf(kept);
  const opened = readEdits(parts.get("opened"));
  const mine = readEdits(parts.get("mine"));
  const version = parts.get("version");
  return opened && mine && typeof version === "string" ? { opened, mine, version } : undefined;
}

function readEdits(kept: unknown): Edits | undefined {
  const parts = propertiesOf(kept);
  const entries = editedFields.map((field) => [field, parts.get(field)] as const);
  if (!entries.every(([, value]) => typeof value === "string")) return undefined;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every field has just been seen to be a string
  return Object.fromEntries(entries) as Edits;
}
