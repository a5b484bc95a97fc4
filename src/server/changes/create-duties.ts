import { calledInNotice } from "#domain/digest/notices.ts";
import type { Notice } from "#domain/digest/notice.ts";
import { dutiesFor } from "#domain/governance/duties-for.ts";
import type { Duty } from "#domain/governance/duty.ts";
import type { CaseInMirror } from "./case-in-mirror.ts";
import type { Derivation } from "./derivation.ts";

/** Adds what the model's rules demand of initiatives: each duty once, with an owner and a day [A-220 in part, D-20 in part]. */
export async function createDuties(cases: readonly CaseInMirror[], about: Derivation): Promise<void> {
  const { repositories, startedAt, mirror, today } = about;
  // What was there before the server, or comes from another register, is the municipality's own to go through, until somebody
  // changes it or decides on it.
  const isNews = ({ rows: { initiative, decisions } }: CaseInMirror): boolean =>
    (initiative.createdAt >= startedAt && initiative.sourceRegister === "") ||
    decisions.some(({ createdAt }) => createdAt >= startedAt) ||
    (initiative.modifiedAt >= startedAt &&
      initiative.modifiedAt > initiative.createdAt &&
      initiative.modifiedBy !== mirror.accountId);
  const made = cases.filter(isNews).map((each) => {
    const { model, facts, parameter, organisation } = each.derived.standing;
    const initiative = { ...each.rows.initiative, status: each.derived.status };
    const material = { initiative, model, facts, parameter, organisation, day: today };
    return { each, duties: dutiesFor(material, each.rows.duties) };
  });
  const duties = made.flatMap((one) => one.duties);
  if (duties.length === 0) return;
  const notices = made.flatMap((one) => callsIn(one.each, one.duties, about));
  // Before the duties: a stop in between does both again.
  if (notices.length > 0) await repositories.notices.addAll(notices);
  await repositories.duties.addAll(duties);
}

/** Those who have a duty by their role, as data protection and security: they have not met the initiative before. */
function callsIn(
  { rows, derived }: CaseInMirror,
  duties: readonly Duty[],
  { now }: Derivation,
): readonly Notice[] {
  const { model, organisation } = derived.standing;
  const isByRole = ({ rule }: Duty): boolean =>
    model.duties.find(({ key }) => key === rule)?.party.startsWith("role:") === true;
  return duties.filter(isByRole).flatMap((duty) => {
    const owner = organisation.people.find(({ id }) => id === duty.ownerId);
    return owner && owner.accountId !== rows.initiative.createdBy ? [calledInNotice(duty, owner, now())] : [];
  });
}
