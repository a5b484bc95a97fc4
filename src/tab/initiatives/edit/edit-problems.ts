import type { Question } from "#domain/governance/governing-model.ts";
import { splitProblems } from "#domain/money/split-problems.ts";
import type { Problem } from "#domain/shared/problem.ts";
import { answerField, answerTo, type EditedField, type Edits } from "./edited-fields.ts";
import { editTexts } from "./edit-texts.ts";
import { numbersIn, sharesIn } from "./field-codecs.ts";
import { numberIn } from "./number-in.ts";

const said = (field: EditedField, name: "needTitle" | "badBudget" | "badNumber"): Problem => ({
  field,
  text: { sv: editTexts.sv[name], en: editTexts.en[name] },
});

/** The units that take part, the lead first. */
export function unitsIn({ unitId, otherUnitIds }: Pick<Edits, "unitId" | "otherUnitIds">): readonly number[] {
  const lead = numberIn(unitId);
  return [...new Set([...(lead === undefined ? [] : [lead]), ...numbersIn(otherUnitIds)])];
}

const isNoNumber = (text: string): boolean => text.trim() !== "" && numberIn(text) === undefined;

/** What keeps the edits from being saved; a cost split may wait, but one that is begun must be whole. */
export function editProblems(edits: Edits, questions: readonly Question[]): readonly Problem[] {
  const hasSplit = edits.costSplit.split(";").some((part) => (part.split("=")[1] ?? "") !== "");
  return [
    ...(edits.title.trim() === "" ? [said("title", "needTitle")] : []),
    ...(isNoNumber(edits.budget) ? [said("budget", "badBudget")] : []),
    ...(hasSplit ? splitProblems(sharesIn(edits.costSplit), unitsIn(edits)) : []),
    ...questions.flatMap(({ key, kind }) =>
      kind === "number" && isNoNumber(answerTo(edits, key)) ? [said(answerField(key), "badNumber")] : [],
    ),
  ];
}
