import type { Plan, PlanItem } from "./plan.ts";

export interface PlanChanges {
  /** Numbers of initiatives. */
  readonly added: readonly number[];
  readonly gone: readonly number[];
  /** In both, at another horizon. */
  readonly moved: readonly number[];
}

/** What one plan has that the other has not. */
export function planChanges(before: readonly PlanItem[], after: readonly PlanItem[]): PlanChanges {
  const [then, now] = [horizonIn(before), horizonIn(after)];
  return {
    added: [...now.keys()].filter((id) => !then.has(id)),
    gone: [...then.keys()].filter((id) => !now.has(id)),
    moved: [...now].filter(([id, horizon]) => then.has(id) && then.get(id) !== horizon).map(([id]) => id),
  };
}

const horizonIn = (items: readonly PlanItem[]) =>
  new Map(items.map(({ initiativeId, horizon }) => [initiativeId, horizon]));

/** The decided plans of a unit, or of the whole municipality, newest first: by year, and of one year the newest row. */
export const plansOf = <Row extends Plan & { readonly id: number }>(
  plans: readonly Row[],
  unitId: number | undefined,
): readonly Row[] =>
  plans.filter((plan) => plan.unitId === unitId).toSorted((a, b) => b.year - a.year || b.id - a.id);
