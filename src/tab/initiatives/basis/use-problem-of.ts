import { useText } from "#tab/shared/language.tsx";
import type { BasisFormState } from "./use-basis-form.ts";

/** What is wrong with a field, in the person's language, as its message. */
export function useProblemOf({ problems }: BasisFormState): (field: string) => object {
  const text = useText();
  return (field) => {
    const problem = problems.find((each) => each.field === field);
    return problem ? { validationMessage: text(problem.text), validationState: "error" as const } : {};
  };
}
