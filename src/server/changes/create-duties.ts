import { evaluate } from "#domain/governance/evaluate.ts";
import type { Duty } from "#domain/governance/duty.ts";
import type { DutyRule } from "#domain/governance/governing-model.ts";
import { peopleOf } from "#domain/governance/parties.ts";
import { addDays } from "#domain/shared/swedish-day.ts";
import type { CaseInMirror } from "./case-in-mirror.ts";
import type { Derivation } from "./derivation.ts";

/** Adds what the model's rules demand of initiatives under way: each duty once, with an owner and a day [A-220, D-20]. */
export async function createDuties(
  cases: readonly CaseInMirror[],
  { repositories, mirror, today, startedAt }: Derivation,
): Promise<void> {
  // What was there before the server is the municipality's own to go through, until somebody changes it.
  const isNews = ({ rows: { initiative } }: CaseInMirror): boolean =>
    initiative.createdAt >= startedAt ||
    (initiative.modifiedAt >= startedAt && initiative.modifiedBy !== mirror.accountId);
  const duties = cases.filter(isNews).flatMap((each) => dutiesOf(each, today));
  if (duties.length > 0) await repositories.duties.addAll(duties);
}

function dutiesOf({ rows, derived }: CaseInMirror, today: Derivation["today"]): readonly Duty[] {
  const { model, step, initiative, organisation, facts, parameter } = derived.standing;
  if (!step) return [];
  const known = new Set(rows.duties.map(({ key }) => key));
  const isInForce = ({ validFrom, validTo }: DutyRule): boolean =>
    validFrom <= today && (validTo === undefined || validTo >= today);
  return model.duties
    .filter((rule) => isInForce(rule) && evaluate(rule.when, facts, parameter) === "yes")
    .map(({ key, title, why, source, party, dueInDays }): Duty => ({
      key: `duty:${String(initiative.id)}:${key}`,
      initiativeId: initiative.id,
      rule: key,
      title,
      why,
      source,
      ownerId: peopleOf(party, initiative, model, organisation)[0]?.id,
      dueOn: addDays(today, dueInDays),
      state: "open",
      note: "",
      settledById: undefined,
    }))
    .filter(({ key }) => !known.has(key));
}
