import type { Amount, Condition } from "#domain/governance/condition.ts";
import { factsIn } from "#domain/governance/evaluate.ts";
import type { GoverningModel, Requirement, Step } from "#domain/governance/governing-model.ts";
import type { Problem } from "#domain/shared/problem.ts";
import { canHold, type Possible } from "./can-hold.ts";
import { found, repeated, unknown, untold } from "./found.ts";
import { isKnownLater, valuesOf } from "./known-values.ts";

export function possibleIn(model: GoverningModel): Possible {
  return {
    valuesOf: (fact) => valuesOf(model, fact),
    parameter: (key) =>
      model.parameters
        .filter((each) => each.key === key)
        .toSorted((a, b) => b.validFrom.localeCompare(a.validFrom))[0]?.value,
  };
}

/** Keys of the parameters that a condition compares with. */
export function parametersIn(condition: Condition): readonly string[] {
  if ("not" in condition) return parametersIn(condition.not);
  if ("all" in condition) return condition.all.flatMap(parametersIn);
  if ("any" in condition) return condition.any.flatMap(parametersIn);
  if ("is" in condition) return [];
  const { fact: _fact, ...limit } = condition;
  return Object.values<Amount>(limit).flatMap((amount) =>
    typeof amount === "number" ? [] : [amount.parameter],
  );
}

/** Names in a condition that mean nothing in the model. */
function unknownNames(model: GoverningModel, field: string, condition: Condition): readonly Problem[] {
  const facts = [...new Set(factsIn(condition))].filter((fact) => valuesOf(model, fact) === undefined);
  const parameters = [...new Set(parametersIn(condition))];
  const known = model.parameters.map(({ key }) => key);
  return [
    ...facts.flatMap((fact) => unknown(field, fact, [], ["uppgiften", "fact"])),
    ...parameters.flatMap((key) => unknown(field, key, known, ["parametern", "parameter"])),
  ];
}

const never = (field: string): Problem =>
  found(
    field,
    "Villkoret kan aldrig uppfyllas: dess delar utesluter varandra, eller frågar efter ett värde som uppgiften inte kan ha. Ändra villkoret.",
    "The condition can never hold: its parts exclude each other, or ask for a value that the fact cannot have. Change the condition.",
  );

/** What is wrong with one condition by itself. */
export function conditionProblems(
  model: GoverningModel,
  field: string,
  condition: Condition | undefined,
): readonly Problem[] {
  if (condition === undefined) return [];
  const names = unknownNames(model, field, condition);
  if (names.length > 0) return names;
  return canHold([condition], possibleIn(model)) ? [] : [never(field)];
}

function requirementProblems(
  model: GoverningModel,
  field: string,
  requirements: readonly Requirement[],
): readonly Problem[] {
  return [
    ...repeated(
      requirements.map(({ key }) => key),
      (key) => `${field}.${key}`,
    ),
    ...requirements.flatMap(({ key, text, when }) => [
      ...untold(`${field}.${key}.text`, text),
      ...conditionProblems(model, `${field}.${key}.when`, when),
    ]),
  ];
}

/** A step's own conditions, and each gate onward: what must hold to leave it and to enter what comes next, together. */
export function gateProblems(
  model: GoverningModel,
  steps: readonly Step[],
  step: Step,
  path: string,
): readonly Problem[] {
  const own = [
    ...conditionProblems(model, `${path}.appliesWhen`, step.appliesWhen),
    ...requirementProblems(model, `${path}.entry`, step.entry),
    ...requirementProblems(model, `${path}.exit`, step.exit),
  ];
  if (own.length > 0) return own;
  const possible = possibleIn(model);
  return step.moves
    .filter(({ act }) => ["valued", "forward", "recommend", "grant", "complete"].includes(act))
    .flatMap(({ act, to }) => {
      const next = steps.find(({ key }) => key === to);
      const leaving = step.exit.map(({ when }) => when);
      const entering = (next?.entry ?? []).map(({ when }) => when);
      const applies = next?.appliesWhen;
      // A next step that does not apply is passed by, and its requirements with it.
      const isOpen = applies
        ? canHold([...leaving, ...entering, applies], possible) ||
          canHold([...leaving, { not: applies }], possible)
        : canHold([...leaving, ...entering], possible);
      return isOpen
        ? []
        : [
            found(
              `${path}.moves.${act}`,
              `Spärren mellan ”${step.name.sv}” och ”${next?.name.sv ?? to}” kan aldrig öppnas: kraven för att lämna steget och för att komma in i nästa utesluter varandra. Ändra något av dem.`,
              `The gate between “${step.name.en}” and “${next?.name.en ?? to}” can never open: what is needed to leave the step and to enter the next exclude each other. Change one of them.`,
            ),
          ];
    });
}

/** Conditions outside the processes: when to go to a body, which form, which duty. */
export function ruleProblems(model: GoverningModel): readonly Problem[] {
  return [
    ...model.routing.flatMap(({ key, when }) => conditionProblems(model, `routing.${key}.when`, when)),
    ...model.duties.flatMap(({ key, when }) => conditionProblems(model, `duties.${key}.when`, when)),
    ...model.forms.flatMap(({ size, when }) => {
      const field = `forms.${size}.when`;
      const problems = conditionProblems(model, field, when);
      if (problems.length > 0 || when === undefined) return problems;
      const later = factsIn(when).filter(isKnownLater);
      const atFirst: Possible = {
        ...possibleIn(model),
        valuesOf: (fact) => (isKnownLater(fact) ? { oneOf: [] } : valuesOf(model, fact)),
      };
      return canHold([when], atFirst)
        ? []
        : [
            found(
              field,
              `Formuläret väljs när behovet registreras, men ”${later.join("”, ”")}” är känt först senare. Välj formulär efter något som frågas då.`,
              `The form is chosen when the need is registered, but “${later.join("”, “")}” is known only later. Choose the form by something asked then.`,
            ),
          ];
    }),
  ];
}
