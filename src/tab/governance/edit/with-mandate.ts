import type { MandateLine, Party } from "#domain/governance/governing-model.ts";
import type { Matter } from "#domain/organisation/mandate.ts";

/**
 * The lines with one changed or added, in place. Whoever is informed needs no line, so that one goes; only those who decide
 * have a limit.
 */
export function withMandate(
  mandates: readonly MandateLine[],
  party: Party,
  matter: Matter,
  part: Partial<Pick<MandateLine, "mandate" | "delegationPoint" | "upTo">>,
): readonly MandateLine[] {
  const is = (line: MandateLine): boolean => line.party === party && line.matter === matter;
  const before = mandates.find(is);
  const blank: MandateLine = { party, matter, mandate: "isInformed", delegationPoint: "", upTo: undefined };
  const changed: MandateLine = { ...(before ?? blank), ...part };
  if (changed.mandate === "isInformed") return mandates.filter((line) => !is(line));
  const line = changed.mandate === "decides" ? changed : { ...changed, upTo: undefined };
  return before ? mandates.map((each) => (is(each) ? line : each)) : [...mandates, line];
}
