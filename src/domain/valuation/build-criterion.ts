import type { Text } from "#domain/shared/language.ts";
import type { CalculationView, Criterion, Level } from "./valuation-model.ts";

type Asked = Pick<Criterion, "key" | "name" | "guidance"> &
  Partial<Pick<Criterion, "weight" | "isRequired" | "section" | "isInverse">>;

const usual = {
  shows: undefined,
  levels: [],
  weight: 1,
  isRequired: true,
  section: undefined,
  isInverse: false,
} as const;

/** A criterion answered by a level; counts as much as any other unless it says otherwise. */
export const levelCriterion = (asked: Asked & Pick<Criterion, "levels">): Criterion => ({
  ...usual,
  ...asked,
  kind: "level",
});

/** A criterion answered in words, which no score counts. */
export const wordsCriterion = (asked: Asked): Criterion => ({ ...usual, weight: 0, ...asked, kind: "words" });

/** A criterion that shows a part of the initiative's calculation, which no score counts. */
export const calculationCriterion = (asked: Asked & { readonly shows: CalculationView }): Criterion => ({
  ...usual,
  weight: 0,
  ...asked,
  kind: "calculation",
});

/** Level values and names, lowest first, to be joined with the meanings of one criterion. */
export type LevelScale = readonly { readonly value: number; readonly name: Text }[];

/** Levels of one criterion: the scale's values and names, and what each means here, lowest first. */
export const levelsOn = (
  scale: LevelScale,
  ...meanings: readonly (readonly [string, string])[]
): readonly Level[] =>
  scale.map((step, index) => {
    const [sv = "", en = ""] = meanings[index] ?? [];
    return { ...step, meaning: { sv, en } };
  });
