import type { Parameter } from "#domain/governance/governing-model.ts";
import type { Problem } from "#domain/shared/problem.ts";

const problem = (key: string, sv: string, en: string): Problem => ({
  field: `parameters.${key}`,
  text: { sv, en },
});

/** What keeps a model's dated numbers from being published: every one needs a number, a source and days that make sense. */
export function parameterProblems(parameters: readonly Parameter[]): readonly Problem[] {
  const starts = parameters.map(({ key, validFrom }) => `${key} ${validFrom}`);
  return parameters.flatMap(({ key, name, value, source, validFrom, validTo }, index) => {
    const problems: Problem[] = [];
    if (!Number.isFinite(value))
      problems.push(problem(key, `Ange ett tal för ${name.sv}.`, `Give a number for ${name.en}.`));
    if (source.trim() === "")
      problems.push(problem(key, `Ange varifrån ${name.sv} kommer.`, `State where ${name.en} comes from.`));
    if (validTo !== undefined && validTo < validFrom)
      problems.push(
        problem(
          key,
          `${name.sv} slutar gälla före första dagen: ändra en av dagarna.`,
          `${name.en} ends before its first day: change one of the days.`,
        ),
      );
    if (starts.indexOf(`${key} ${validFrom}`) !== index)
      problems.push(
        problem(
          key,
          `${name.sv} har två värden från samma dag: ta bort ett.`,
          `${name.en} has two values from the same day: remove one.`,
        ),
      );
    return problems;
  });
}
