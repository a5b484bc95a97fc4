import type { Outcome } from "#domain/decisions/decision.ts";
import type { Mandate, Matter } from "#domain/organisation/mandate.ts";
import type { GoverningModel, MandateLine, Party } from "./governing-model.ts";

/** What each mandate lets a party record; forward, reject, grant and decline are decisions. */
export const outcomesWithin: Readonly<Record<Mandate, readonly Outcome[]>> = {
  decides: ["forward", "reject", "recommend", "grant", "investigateFurther", "decline", "complete"],
  recommends: ["recommend", "investigateFurther", "complete"],
  prepares: ["recommend", "investigateFurther", "complete"],
  supports: ["recommend", "complete"],
  isInformed: [],
};

/** A party's mandate for one matter of one size, and what makes it less than the model's line. */
export interface MandateFound {
  readonly mandate: Mandate;
  readonly delegationPoint: string;
  /** The line in the model; undefined when there is none. */
  readonly line: MandateLine | undefined;
  /** The amount is above the line's limit, or unknown: the party recommends instead of deciding. */
  readonly isLimited: boolean;
}

/**
 * What a party may do with a matter [D-01].
 * @param amount kronor; undefined is unknown, which is within no limit
 */
export function mandateOf(
  { mandates }: Pick<GoverningModel, "mandates">,
  party: Party,
  matter: Matter,
  amount: number | undefined,
): MandateFound {
  const line = mandates.find((each) => each.party === party && each.matter === matter);
  if (!line) return { mandate: "isInformed", delegationPoint: "", line: undefined, isLimited: false };
  const { mandate, delegationPoint, upTo } = line;
  const isLimited = mandate === "decides" && upTo !== undefined && !(amount !== undefined && amount <= upTo);
  return { mandate: isLimited ? "recommends" : mandate, delegationPoint, line, isLimited };
}
