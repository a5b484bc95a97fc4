import type { Problem } from "#domain/shared/problem.ts";
import type { System } from "./system.ts";

const amounts = ["yearlyCost", "decidedBudget", "usedBudget", "replacementCost"] as const;

/** What keeps a system from being saved. */
export function systemProblems(system: System): readonly Problem[] {
  const { name, state, retiredOn, replaceInYear } = system;
  return [
    ...(name.trim() === ""
      ? [{ field: "name", text: { sv: "Skriv vad systemet heter.", en: "Write what the system is called." } }]
      : []),
    ...(state === "retired" && retiredOn === undefined
      ? [
          {
            field: "retiredOn",
            text: { sv: "Ange vilken dag det avvecklades.", en: "State the day when it was retired." },
          },
        ]
      : []),
    ...(replaceInYear !== undefined &&
    !(Number.isInteger(replaceInYear) && replaceInYear >= 1990 && replaceInYear <= 2100)
      ? [
          {
            field: "replaceInYear",
            text: {
              sv: "Skriv året då det senast ersätts med fyra siffror, till exempel 2028.",
              en: "Write the year by which it is replaced with four digits, such as 2028.",
            },
          },
        ]
      : []),
    ...amounts
      .filter((field) => (system[field] ?? 0) < 0)
      .map((field) => ({
        field,
        text: { sv: "Ett belopp kan inte vara under noll.", en: "An amount cannot be below nought." },
      })),
  ];
}
