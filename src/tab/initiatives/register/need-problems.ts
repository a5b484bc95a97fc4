import type { FormRule, GoverningModel, NeedField, Question } from "#domain/governance/governing-model.ts";
import { needProblems } from "#domain/initiatives/need-form.ts";
import { splitProblems } from "#domain/money/split-problems.ts";
import type { Problem } from "#domain/shared/problem.ts";
import { needFieldLabels } from "#tab/shared/governance-fact-labels.ts";
import { sharesOf } from "./cost-shares.ts";
import type { WrittenNeed } from "./need-draft.ts";
import { needTexts } from "./need-texts.ts";
import { amount, needOf } from "./need-of.ts";

/** The field of a question among the form's fields. */
export const questionField = (key: string): string => `question-${key}`;

type Asking = Pick<GoverningModel, "questions" | "money">;

const textOf = (name: "badBudget" | "badDate" | "badNumber"): Problem["text"] => ({
  sv: needTexts.sv[name],
  en: needTexts.en[name],
});

/** What keeps a need from being registered. */
export function writtenProblems(
  written: WrittenNeed,
  ownUnitId: number | undefined,
  { questions, money }: Asking,
  { required }: Pick<FormRule, "required">,
): readonly Problem[] {
  const need = needOf(written, ownUnitId, questions);
  const unreadable = unreadableFields(written, questions);
  const missing = required
    .filter((field) => isEmpty(written, field))
    .map((field): Problem => ({ field, text: missingText(field) }));
  const units = need.unitId === undefined ? [] : [need.unitId, ...need.otherUnitIds];
  const isShared = need.otherUnitIds.length > 0 && need.unitId !== undefined;
  const mustSplit = isShared && (money.needsSplit || Object.keys(written.shares).length > 0);
  return [
    ...needProblems(need).filter(({ field }) => field !== "budget"),
    ...missing.filter(({ field }) => !unreadable.some((problem) => problem.field === field)),
    ...unreadable,
    ...(mustSplit ? splitProblems(sharesOf(written, need.unitId, need.otherUnitIds), units).slice(0, 1) : []),
  ];
}

/** Fields whose text is no sum, no date or no number. */
export function unreadableFields(written: WrittenNeed, questions: readonly Question[]): readonly Problem[] {
  const { budget, startsOn, endsOn } = needOf(written, undefined, questions);
  const date = (field: "startsOn" | "endsOn", found: unknown): readonly Problem[] =>
    written[field].trim() !== "" && found === undefined ? [{ field, text: textOf("badDate") }] : [];
  return [
    ...(Number.isNaN(budget) ? [{ field: "budget", text: textOf("badBudget") }] : []),
    ...date("startsOn", startsOn),
    ...date("endsOn", endsOn),
    ...(["savedVolume", "savedMinutes"] as const).flatMap((field) =>
      Number.isNaN(amount(written[field])) ? [{ field, text: textOf("badNumber") }] : [],
    ),
    ...questions.flatMap(({ key, kind }) =>
      kind === "number" && Number.isNaN(amount(written.answers[key] ?? ""))
        ? [{ field: questionField(key), text: textOf("badNumber") }]
        : [],
    ),
  ];
}

/** Whether nothing has been written or chosen in a field. */
export function isEmpty(written: WrittenNeed, field: NeedField): boolean {
  const value = written[field];
  return typeof value === "string" ? value.trim() === "" : value === undefined || value.length === 0;
}

function missingText(field: NeedField): Problem["text"] {
  const { sv, en } = needFieldLabels[field];
  return {
    sv: `Fyll i ”${sv.toLocaleLowerCase("sv")}”: det hör till den här storleken på formulär.`,
    en: `Fill in “${en.toLocaleLowerCase("en")}”: it belongs to this size of form.`,
  };
}
