import type { Calculation } from "#domain/benefits/calculation.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Instant } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { ValuationModel } from "#domain/valuation/valuation-model.ts";
import type { Valuation } from "#domain/valuation/valuation.ts";
import { benefitOf } from "./benefit-size.ts";
import type { PlanEstimate } from "./plan.ts";
import { yearlyEffect } from "./yearly-effect.ts";

/** Where a figure comes from: `decided` stands in the plan that holds, `hand` is the forum's own. */
export const estimateSources = ["calculation", "valuation", "described", "decided", "hand"] as const;
export type EstimateSource = (typeof estimateSources)[number];

/** An estimate with where each part of it comes from; a part that is not estimated has no source. */
export interface SourcedEstimate {
  readonly estimate: PlanEstimate;
  readonly effectFrom: EstimateSource | undefined;
  readonly benefitFrom: EstimateSource | undefined;
  readonly wordsFrom: EstimateSource | undefined;
}

/** What is known of an initiative that an estimate can be read from. */
export interface KnownOf {
  readonly initiative: Pick<Initiative, "effectsForUsers" | "effectsForStaff">;
  readonly calculation: Stored<Calculation> | undefined;
  readonly valuation: Stored<Valuation> | undefined;
  /** The one that the valuation was made by. */
  readonly valuedBy: ValuationModel | undefined;
}

/** An estimate as it stands in the plan that holds, and when that was recorded. */
export interface FrozenEstimate {
  readonly estimate: PlanEstimate | undefined;
  readonly at: Instant;
}

export const noEstimate: PlanEstimate = { effect: undefined, benefit: undefined, words: "" };

/** Whether anything is estimated: a figure, a size or words. */
export const isEstimated = (estimate: PlanEstimate | undefined): estimate is PlanEstimate =>
  estimate !== undefined &&
  (estimate.effect !== undefined || estimate.benefit !== undefined || estimate.words.trim() !== "");

/**
 * An estimate proposed from what is known: the effect of a year from the newest calculation, the benefit from the newest
 * valuation, and the words from what is said of the effects. What the plan that holds has estimated stands until something newer
 * has been calculated or valued.
 */
export function proposedEstimate(known: KnownOf, frozen?: FrozenEstimate): SourcedEstimate {
  const { calculation, valuation, valuedBy } = known;
  const effect = calculation && yearlyEffect(calculation);
  const benefit = valuation && valuedBy && benefitOf(valuedBy, valuation)?.size;
  const isNewer = (row: Stored<unknown> | undefined): boolean =>
    frozen !== undefined && row !== undefined && row.createdAt > frozen.at;
  const effectPart = standing(frozen?.estimate?.effect, effect, isNewer(calculation), "calculation");
  const benefitPart = standing(frozen?.estimate?.benefit, benefit, isNewer(valuation), "valuation");
  const decidedWords = frozen?.estimate?.words.trim() ?? "";
  const words = decidedWords === "" ? describedIn(known) : decidedWords;
  return {
    estimate: { effect: effectPart.value, benefit: benefitPart.value, words },
    effectFrom: effectPart.from,
    benefitFrom: benefitPart.from,
    wordsFrom: words === "" ? undefined : decidedWords === "" ? "described" : "decided",
  };
}

interface Part<Value> {
  readonly value: Value | undefined;
  readonly from: EstimateSource | undefined;
}

function standing<Value>(
  decided: Value | undefined,
  known: Value | undefined,
  isNewer: boolean,
  from: EstimateSource,
): Part<Value> {
  if (known !== undefined && (isNewer || decided === undefined)) return { value: known, from };
  return { value: decided, from: decided === undefined ? undefined : "decided" };
}

const longest = 160;

/** The first sentence that says what changes: the calculation's benefit, or what the need says of users and staff. */
function describedIn({ initiative, calculation }: KnownOf): string {
  const said = [
    ...(calculation?.chain ?? []).filter(({ isNegative }) => !isNegative).map(({ benefit }) => benefit),
    initiative.effectsForUsers,
    initiative.effectsForStaff,
  ].find((each) => each.trim() !== "");
  const [sentence = ""] = (said ?? "").trim().split(/(?<=[.!?])\s|\n/u);
  return sentence.length > longest ? `${sentence.slice(0, longest - 1).trimEnd()}…` : sentence;
}

/** What somebody has written over a proposal; a part that is there but undefined was emptied. */
export type HandEstimate = Partial<PlanEstimate>;

/** The proposal with what is written by hand in its place, part by part. */
export function withHand(proposed: SourcedEstimate, hand: HandEstimate | undefined): SourcedEstimate {
  if (!hand || Object.keys(hand).length === 0) return proposed;
  const from = (part: keyof PlanEstimate, before: EstimateSource | undefined) =>
    part in hand ? ("hand" as const) : before;
  return {
    estimate: { ...proposed.estimate, ...hand },
    effectFrom: from("effect", proposed.effectFrom),
    benefitFrom: from("benefit", proposed.benefitFrom),
    wordsFrom: from("words", proposed.wordsFrom),
  };
}
