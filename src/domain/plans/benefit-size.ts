import { position, score } from "#domain/valuation/score.ts";
import type { Criterion, ValuationModel } from "#domain/valuation/valuation-model.ts";
import type { Valuation } from "#domain/valuation/valuation.ts";
import type { BenefitSize } from "./plan.ts";

/** What of a valuation a benefit was read from. */
export type BenefitBasis = "criterion" | "score";

export interface SizedBenefit {
  readonly size: BenefitSize;
  readonly basis: BenefitBasis;
}

/** Below the first third of the scale is small, from the second third is large. */
export function sizeAt(share: number): BenefitSize {
  if (share < 1 / 3) return "small";
  return share < 2 / 3 ? "medium" : "large";
}

/**
 * A benefit in three sizes, read off a valuation: from the model's criterion for benefit where it has one (the one with key
 * `benefit`, else the upward one in its picture of four fields), and otherwise from the whole score.
 * @returns undefined while what it is read from is unanswered
 */
export function benefitOf(
  model: ValuationModel,
  { answers }: Pick<Valuation, "answers">,
): SizedBenefit | undefined {
  const criterion = benefitCriterion(model);
  const found = criterion
    ? position(criterion, answers[criterion.key])
    : dividedBy(score(model, answers), 100);
  return found === undefined ? undefined : { size: sizeAt(found), basis: criterion ? "criterion" : "score" };
}

function benefitCriterion({ criteria, quadrants }: ValuationModel): Criterion | undefined {
  const keyed = (key: string | undefined): Criterion | undefined =>
    criteria.find((each) => each.key === key && each.kind === "level" && !each.isInverse);
  return keyed("benefit") ?? keyed(quadrants?.y);
}

const dividedBy = (value: number | undefined, by: number): number | undefined =>
  value === undefined ? undefined : value / by;
