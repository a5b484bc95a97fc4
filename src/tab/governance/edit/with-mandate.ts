import type { MandateLine, Party } from "#domain/governance/governing-model.ts";
import type { Mandate, Matter } from "#domain/organisation/mandate.ts";

export interface MandatePart extends Partial<Pick<MandateLine, "delegationPoint" | "upTo">> {
  readonly mandate?: Mandate | undefined;
}

/**
 * The lines with one changed, added or taken away, in place; only those who decide have a limit.
 * @param part `mandate: undefined` takes the line away: the party then reads of the matter in the digest, as everybody does
 */
export function withMandate(
  mandates: readonly MandateLine[],
  party: Party,
  matter: Matter,
  part: MandatePart,
): readonly MandateLine[] {
  const is = (line: MandateLine): boolean => line.party === party && line.matter === matter;
  const before = mandates.find(is);
  const blank: MandateLine = { party, matter, mandate: "isInformed", delegationPoint: "", upTo: undefined };
  const mandate = "mandate" in part ? part.mandate : (before ?? blank).mandate;
  if (mandate === undefined) return mandates.filter((line) => !is(line));
  const changed: MandateLine = { ...(before ?? blank), ...part, mandate };
  const line = changed.mandate === "decides" ? changed : { ...changed, upTo: undefined };
  return before ? mandates.map((each) => (is(each) ? line : each)) : [...mandates, line];
}
