import { initiativeStatuses } from "#domain/initiatives/initiative-status.ts";
import {
  benefitSizes,
  horizons,
  type PlanEstimate,
  type PlanItem,
  type PlanObject,
} from "#domain/plans/plan.ts";
import type { ReportedItem } from "#domain/plans/plan-report.ts";
import { everyPart, isObject, smallShape } from "./small-shape.ts";

const listOf = <Value>(part: (raw: unknown) => Value | undefined) =>
  smallShape<readonly Value[]>((raw) =>
    Array.isArray(raw) ? everyPart<unknown, Value>(raw, part) : undefined,
  );

const numberIn = (raw: unknown): number | undefined => (typeof raw === "number" ? raw : undefined);
const wordsIn = (raw: unknown): string => (typeof raw === "string" ? raw : "");

function estimate(raw: unknown): PlanEstimate | undefined {
  if (!isObject(raw)) return undefined;
  return {
    effect: numberIn(raw["effect"]),
    benefit: benefitSizes.find((each) => each === raw["benefit"]),
    words: wordsIn(raw["words"]),
  };
}

/** Plans that were decided before estimates and goals stood in them have none. */
function planItem(raw: unknown): PlanItem | undefined {
  if (!isObject(raw)) return undefined;
  const { initiativeId } = raw;
  const horizon = horizons.find((each) => each === raw["horizon"]);
  if (typeof initiativeId !== "number" || !horizon) return undefined;
  return { initiativeId, horizon, estimate: estimate(raw["estimate"]), goal: wordsIn(raw["goal"]) };
}

function planObject(raw: unknown): PlanObject | undefined {
  if (!isObject(raw)) return undefined;
  const { systemId } = raw;
  const estimated = estimate(raw["estimate"]);
  return typeof systemId === "number" && estimated ? { systemId, estimate: estimated } : undefined;
}

function reportedItem(raw: unknown): ReportedItem | undefined {
  if (!isObject(raw)) return undefined;
  const { initiativeId } = raw;
  const status = initiativeStatuses.find((each) => each === raw["status"]);
  return typeof initiativeId === "number" && status
    ? { initiativeId, status, budget: numberIn(raw["budget"]), goal: wordsIn(raw["goal"]) }
    : undefined;
}

/** The initiatives of a plan, in order. */
export const planItems = listOf(planItem);
/** The managed objects that a plan estimates. */
export const planObjects = listOf(planObject);
/** How the initiatives of a plan had come when it was reported. */
export const reportedItems = listOf(reportedItem);
