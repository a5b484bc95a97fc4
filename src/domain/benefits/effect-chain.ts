import type { Problem } from "#domain/shared/problem.ts";
import { workEffects, type ChainLink, type WorkEffect } from "./calculation.ts";

/** What is not counted in kronor: effects good and bad, and what the chain does not yet say. */
export interface ChainSummary {
  readonly positive: readonly ChainLink[];
  readonly negative: readonly ChainLink[];
  /** Positive effects that name no benefit: a change that nobody outside notices. */
  readonly withoutBenefit: readonly ChainLink[];
  /** Effects that cannot be followed up since no indicator, start value or target is stated. */
  readonly withoutMeasure: readonly ChainLink[];
  /** Positive effects that are linked to no goal. */
  readonly withoutGoal: readonly ChainLink[];
}

export function chainSummary(chain: readonly ChainLink[]): ChainSummary {
  const positive = chain.filter(({ isNegative }) => !isNegative);
  return {
    positive,
    negative: chain.filter(({ isNegative }) => isNegative),
    withoutBenefit: positive.filter(({ benefit }) => benefit.trim() === ""),
    withoutMeasure: chain.filter(
      ({ indicator, start, target }) =>
        indicator.trim() === "" || start === undefined || target === undefined,
    ),
    withoutGoal: positive.filter(({ goal }) => goal === ""),
  };
}

/** How many effects remove a task, deepen one or make one possible. */
export const workEffectCounts = (chain: readonly ChainLink[]): Readonly<Record<WorkEffect, number>> => {
  const count = (wanted: WorkEffect): number =>
    chain.filter(({ workEffect }) => workEffect === wanted).length;
  const [removed, deepened, newlyPossible] = workEffects;
  return {
    removed: count(removed),
    deepened: count(deepened),
    newlyPossible: count(newlyPossible),
  };
};

/** What keeps a chain from being saved: each link needs an effect, and a positive effect the benefit that it gives. */
export function chainProblems(chain: readonly ChainLink[]): readonly Problem[] {
  return chain.flatMap(({ effect, benefit, isNegative }, index): Problem[] => {
    const at = `chain.${String(index)}`;
    if (effect.trim() === "")
      return [
        {
          field: `${at}.effect`,
          text: {
            sv: "Skriv vilken effekt det blir i verksamheten.",
            en: "Write which effect it has in the organisation.",
          },
        },
      ];
    return isNegative || benefit.trim() !== ""
      ? []
      : [
          {
            field: `${at}.benefit`,
            text: {
              sv: "Skriv vilken nytta effekten ger dem vi är till för.",
              en: "Write which benefit the effect gives those we serve.",
            },
          },
        ];
  });
}
