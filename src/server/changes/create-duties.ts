import { dutiesFor } from "#domain/governance/duties-for.ts";
import type { CaseInMirror } from "./case-in-mirror.ts";
import type { Derivation } from "./derivation.ts";

/** Adds what the model's rules demand of initiatives: each duty once, with an owner and a day [A-220 in part, D-20 in part]. */
export async function createDuties(
  cases: readonly CaseInMirror[],
  { repositories, mirror, today, startedAt }: Derivation,
): Promise<void> {
  // What was there before the server is the municipality's own to go through, until somebody changes it or decides on it.
  const isNews = ({ rows: { initiative, decisions } }: CaseInMirror): boolean =>
    initiative.createdAt >= startedAt ||
    decisions.some(({ createdAt }) => createdAt >= startedAt) ||
    (initiative.modifiedAt >= startedAt && initiative.modifiedBy !== mirror.accountId);
  const duties = cases.filter(isNews).flatMap(({ rows, derived }) => {
    const { model, facts, parameter, organisation } = derived.standing;
    const initiative = { ...rows.initiative, status: derived.status };
    return dutiesFor({ initiative, model, facts, parameter, organisation, day: today }, rows.duties);
  });
  if (duties.length > 0) await repositories.duties.addAll(duties);
}
