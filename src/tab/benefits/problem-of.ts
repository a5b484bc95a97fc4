import type { Problem } from "#domain/shared/problem.ts";
import type { Text } from "#domain/shared/language.ts";

/** What is wrong with a field, once somebody has tried to save. */
export type ProblemOf = (field: string) => Text | undefined;

export const problemIn =
  (problems: readonly Problem[]): ProblemOf =>
  (field) =>
    problems.find((problem) => problem.field === field)?.text;

/** Brings a field into view with the focus in it. */
export function showField(id: string): void {
  const control = document.getElementById(id);
  control?.scrollIntoView({ block: "center" });
  control?.focus({ preventScroll: true });
}
