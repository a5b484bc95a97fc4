import type { PlanEstimate, PlanObject } from "./plan.ts";
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

export type Estimated = readonly (readonly [id: number, estimate: PlanEstimate | undefined])[];

/** Which estimates differ of what stands in both; other words alone are no other estimate. */
export function estimateChanges(before: Estimated, now: Estimated): EstimateChanges {
  const then = new Map(before);
  const both = [...new Map(now)].filter(([id]) => then.has(id));
  return {
    changed: both.flatMap(([id, estimate = noEstimate]) => {
      const old = then.get(id);
      if (!isEstimated(old)) return [];
      const isSame = old.effect === estimate.effect && old.benefit === estimate.benefit;
      return isSame ? [] : [{ id, before: old, now: estimate }];
    }),
    estimated: both
      .filter(([id, estimate]) => !isEstimated(then.get(id)) && isEstimated(estimate))
      .map(([id]) => id),
  };
}

/** Which of the managed objects are estimated otherwise; one that nobody had estimated stands in no decided plan. */
export function objectChanges(decided: readonly PlanObject[], now: readonly PlanObject[]): EstimateChanges {
  const ids = [...new Set([...decided, ...now].map(({ systemId }) => systemId))];
  const of = (objects: readonly PlanObject[]): Estimated => {
    const known = new Map(objects.map(({ systemId, estimate }) => [systemId, estimate]));
    return ids.map((id) => [id, known.get(id)]);
  };
  return estimateChanges(of(decided), of(now));
}
