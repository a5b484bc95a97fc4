import type { Problem } from "#domain/shared/problem.ts";

/** One thing that is wrong with a model, where, and what to do. */
export const found = (field: string, sv: string, en: string): Problem => ({ field, text: { sv, en } });

/** A problem for each key that comes again, at the place that `path` gives. */
export function repeated(keys: readonly string[], path: (key: string) => string): readonly Problem[] {
  const again = new Set(keys.filter((key, index) => keys.indexOf(key) !== index));
  return [...again].map((key) =>
    found(
      path(key),
      `Nyckeln ”${key}” finns flera gånger. Ge var och en sin egen.`,
      `The key “${key}” occurs more than once. Give each its own.`,
    ),
  );
}

/** A problem when a name is not among those that exist. */
export function unknown(
  field: string,
  name: string,
  known: readonly string[],
  what: readonly [sv: string, en: string],
): readonly Problem[] {
  if (known.includes(name)) return [];
  return [
    found(
      field,
      `Här nämns ${what[0]} ”${name}”, som inte finns. Lägg till den, eller välj en som finns.`,
      `This names the ${what[1]} “${name}”, which does not exist. Add it, or choose one that does.`,
    ),
  ];
}

/** A problem when a text that people read is missing in Swedish. */
export const untold = (field: string, { sv }: { readonly sv: string }): readonly Problem[] =>
  sv.trim() === "" ? [found(field, "Skriv en text på svenska.", "Write a text in Swedish.")] : [];
