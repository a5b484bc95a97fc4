import type { FormRule, GoverningModel, NeedField } from "#domain/governance/governing-model.ts";
import type { Problem } from "#domain/shared/problem.ts";
import { found, repeated, unknown, untold } from "./found.ts";

/** What auditors look for in a closed initiative; the smallest form asks for it too. */
export const auditedFields: readonly NeedField[] = ["purpose", "risks", "followUp", "budget", "startsOn"];

/** The forms and the questions that they ask. */
export function formProblems(model: GoverningModel): readonly Problem[] {
  const { forms, questions } = model;
  const fallbacks = forms.filter(({ when }) => when === undefined).length;
  return [
    ...repeated(
      forms.map(({ size }) => size),
      (size) => `forms.${size}`,
    ),
    ...(fallbacks === 1 ? [] : [fallbackProblem(fallbacks)]),
    ...forms.flatMap((form) => oneForm(model, form)),
    ...repeated(
      questions.map(({ key }) => key),
      (key) => `questions.${key}`,
    ),
    ...questions.flatMap(({ key, text, kind, choices }) => [
      ...untold(`questions.${key}.text`, text),
      ...repeated(
        choices.map(({ value }) => value),
        (value) => `questions.${key}.choices.${value}`,
      ),
      ...(kind === "choice" && choices.length < 2
        ? [
            found(
              `questions.${key}.choices`,
              "En fråga med val behöver minst två svar att välja mellan.",
              "A question with choices needs at least two answers to choose from.",
            ),
          ]
        : []),
    ]),
  ];
}

const fallbackProblem = (count: number): Problem =>
  count === 0
    ? found(
        "forms",
        "Det saknas ett formulär för de behov som inget villkor gäller. Låt ett formulär vara utan villkor.",
        "There is no form for needs that no condition is for. Let one form be without a condition.",
      )
    : found(
        "forms",
        "Flera formulär är utan villkor. Låt ett vara det, och ge de andra villkor.",
        "More than one form is without a condition. Let one be, and give the others conditions.",
      );

function oneForm(model: GoverningModel, form: FormRule): readonly Problem[] {
  const { size, asked, required, valuationModel, minutes } = form;
  const path = `forms.${size}`;
  const models = model.valuationModels.map(({ key }) => key);
  return [
    ...unknown(`${path}.valuationModel`, valuationModel, models, ["värderingsmodellen", "valuation model"]),
    ...repeated(asked, (field) => `${path}.asked.${field}`),
    ...required
      .filter((field) => !asked.includes(field))
      .map((field) =>
        found(
          `${path}.required.${field}`,
          "Fältet krävs men frågas inte. Fråga efter det, eller sluta kräva det.",
          "The field is required but not asked for. Ask for it, or stop requiring it.",
        ),
      ),
    ...(size === "light" ? auditedFields.filter((field) => !required.includes(field)) : []).map((field) =>
      found(
        `${path}.required.${field}`,
        "Det lätta formuläret ska fylla det som granskare frågar efter. Kräv det här fältet också.",
        "The light form must fill what auditors ask for. Require this field too.",
      ),
    ),
    ...(minutes > 0
      ? []
      : [
          found(
            `${path}.minutes`,
            "Ange hur många minuter formuläret tar.",
            "State how many minutes the form takes.",
          ),
        ]),
  ];
}
