import type { PlanEstimate } from "./plan.ts";
import { isEstimated, noEstimate } from "./proposed-estimate.ts";

/** One initiative or object that is estimated otherwise than when the plan was decided. */
export interface EstimateChange {
  readonly id: number;
  readonly before: PlanEstimate;
  readonly now: PlanEstimate;
}

export interface EstimateChanges {
  /** Estimated both then and now, to another figure or size. */
  readonly changed: readonly EstimateChange[];
  /** Not estimated when the plan was decided. */
  readonly estimated: readonly number[];
}

type Estimated = readonly (readonly [id: number, estimate: PlanEstimate | undefined])[];

/** Which estimates differ of what stands in both; other words alone are no other estimate. */
export function estimateChanges(before: Estimated, now: Estimated): EstimateChanges {
  const then = new Map(before);
  const both = [...new Map(now)].filter(([id, estimate]) => then.has(id) && isEstimated(estimate));
  return {
    changed: both.flatMap(([id, estimate = noEstimate]) => {
      const old = then.get(id);
      if (!isEstimated(old)) return [];
      const isSame = old.effect === estimate.effect && old.benefit === estimate.benefit;
      return isSame ? [] : [{ id, before: old, now: estimate }];
    }),
    estimated: both.filter(([id]) => !isEstimated(then.get(id))).map(([id]) => id),
  };
}
