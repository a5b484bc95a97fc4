import type { FormRule, GoverningModel, NeedField, Question } from "#domain/governance/governing-model.ts";
import { needProblems } from "#domain/initiatives/need-form.ts";
import type { Problem } from "#domain/shared/problem.ts";
import { costSplitOf } from "./cost-shares.ts";
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

/** What keeps a need from being registered: one thing a field, what cannot be read before what is missing. */
export function writtenProblems(
  written: WrittenNeed,
  ownUnitId: number | undefined,
  { questions, money }: Asking,
  form: Pick<FormRule, "required">,
): readonly Problem[] {
  const need = needOf(written, ownUnitId, questions);
  const costSplit = costSplitOf(written, need, money);
  const unreadable = unreadableFields(written, questions);
  const found = needProblems({ ...need, costSplit }, { form, needsSplit: money.needsSplit });
  const isFirst = ({ field }: Problem, index: number): boolean =>
    found.findIndex((problem) => problem.field === field) === index;
  return [
    ...found.filter(isFirst).filter(({ field }) => !unreadable.some((problem) => problem.field === field)),
    ...unreadable,
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
