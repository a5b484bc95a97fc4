import type { Question } from "#domain/governance/governing-model.ts";
import {
  evidenceLabels,
  fundingLabels,
  initiativeFormLabels,
  priorityClassLabels,
} from "#domain/initiatives/initiative.ts";
import type { Text } from "#domain/shared/language.ts";
import { useFormat } from "#tab/shared/format.ts";
import { useText } from "#tab/shared/language.tsx";
import { useDirectory } from "#tab/shared/portfolio-context.tsx";
import { useTexts } from "#tab/shared/texts.ts";
import { editedFields, editedPeople } from "./edited-field-names.ts";
import { type EditedField } from "./edited-fields.ts";
import { editTexts } from "./edit-texts.ts";
import { numbersIn, sharesIn } from "./field-codecs.ts";
import { systemTexts } from "./system-texts.ts";
import { useSystems } from "./use-systems.ts";

interface ShownEdit {
  readonly label: (field: EditedField) => string;
  /** What a field says, in words: names instead of numbers, labels instead of keys. */
  readonly value: (field: EditedField, value: string) => string;
}

const words: Readonly<Record<string, Text>> = {
  ...evidenceLabels,
  ...fundingLabels,
  ...initiativeFormLabels,
  ...priorityClassLabels,
};

export function useShownEdit(questions: readonly Question[]): ShownEdit {
  const text = useText();
  const texts = { ...useTexts(systemTexts), ...useTexts(editTexts) };
  const systems = useSystems();
  const { number } = useFormat();
  const directory = useDirectory();
  const label = (field: EditedField): string => {
    const own = editedFields.find((known) => known === field);
    const question = questions.find(({ key }) => `answer:${key}` === field);
    return own ? texts[own] : question ? text(question.text) : field;
  };
  const personName = (id: number): string => directory?.person(id)?.name ?? "";
  const unitName = (id: number): string => directory?.unit(id)?.name ?? "";
  const systemName = (id: number): string =>
    systems.state === "ready" ? (systems.value.find((each) => each.id === id)?.name ?? texts.unknown) : "…";
  const value = (field: EditedField, said: string): string => {
    if (said === "") return field === "isFocused" ? texts.no : texts.empty;
    if (editedPeople.some((known) => known === field) || field === "reviewerIds")
      return numbersIn(said).map(personName).join(", ");
    if (field === "unitId" || field === "otherUnitIds") return numbersIn(said).map(unitName).join(", ");
    if (field === "systemId" || field === "replacesIds") return numbersIn(said).map(systemName).join(", ");
    if (field === "costSplit")
      return sharesIn(said)
        .map(({ unitId, percent }) => `${unitName(unitId)} ${number(percent)} %`)
        .join(", ");
    if (field === "isFocused" || field.startsWith("answer:"))
      return said === "yes" ? texts.yes : said === "no" ? texts.no : said;
    const known = isChoice(field) ? words[said] : undefined;
    return known ? text(known) : said;
  };
  return { label, value };
}

const choices: readonly EditedField[] = [
  "form",
  "priorityClass",
  "funding",
  "purposeAndGoals",
  "benefitCalculation",
  "riskAnalysis",
  "evaluation",
];
const isChoice = (field: EditedField): boolean => choices.includes(field);
