import { horizons, type PlanItem } from "#domain/plans/plan.ts";
import { everyPart, isObject, smallShape } from "./small-shape.ts";

function planItem(raw: unknown): PlanItem | undefined {
  if (!isObject(raw)) return undefined;
  const { initiativeId } = raw;
  const horizon = horizons.find((each) => each === raw["horizon"]);
  return typeof initiativeId === "number" && horizon ? { initiativeId, horizon } : undefined;
}

/** The initiatives of a plan, in order. */
export const planItems = smallShape<readonly PlanItem[]>((raw) =>
  Array.isArray(raw) ? everyPart<unknown, PlanItem>(raw, planItem) : undefined,
);
