import { agendaItemEvents } from "#domain/digest/derive-events.ts";
import { agendaNotice } from "#domain/digest/notices.ts";
import { causeOf, isStated, type Cause } from "#domain/governance/asking.ts";
import type { Standing } from "#domain/governance/decision-refusal.ts";
import { mandateOf } from "#domain/governance/mandate-of.ts";
import { bodyFor, bodyRoleOf, isAtWork } from "#domain/governance/parties.ts";
import { route } from "#domain/governance/route.ts";
import { newAgendaItem, nextMeeting, placeOnAgenda } from "#domain/meetings/agenda.ts";
import type { AgendaItem, Meeting } from "#domain/meetings/meeting.ts";
import type { Body } from "#domain/organisation/body.ts";
import type { Mandate } from "#domain/organisation/mandate.ts";
import { DuplicateError } from "#domain/shared/failures.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { resend } from "./ask-people.ts";
import type { CaseInMirror } from "./case-in-mirror.ts";
import { personOf, type Derivation } from "./derivation.ts";

/** A body that an initiative has come to, and why. */
interface Coming {
  readonly body: Stored<Body>;
  readonly mandate: Mandate;
  readonly note: string;
  readonly cause: Cause;
  /** A step asks each time that it is come to; a rule is satisfied for good by one meeting. */
  readonly isOnce: boolean;
}

/** Puts initiatives on the next agenda of the bodies that they have come to: by their step, or by a mandatory rule [D-02]. */
export async function putOnAgendas(cases: readonly CaseInMirror[], about: Derivation): Promise<void> {
  for (const each of cases)
    for (const coming of comingsOf(each, about)) await putOnAgenda(each, coming, about);
}

function comingsOf(
  { rows, derived }: CaseInMirror,
  { startedAt, today }: Pick<Derivation, "startedAt" | "today">,
): readonly Coming[] {
  const { standing, passed } = derived;
  const { step, process } = standing;
  const cause = causeOf(derived, rows);
  // A register that is imported is what has been, and nobody's next meeting.
  const isImported = cause && isStated(cause.key) && rows.initiative.sourceRegister !== "";
  if (!step || !cause || cause.at < startedAt || isImported === true) return [];
  const role = step.agenda ?? bodyRoleOf(step.party);
  const inLine = passed.at(-1)?.act === "forward" && passed.at(-1)?.step.party === "unit:manager";
  const note = inLine ? "Taget vidare i linjen" : `Steget ”${step.name.sv}”`;
  const byStep = role === undefined ? [] : comingTo(role, standing, { note, cause, isOnce: false }, today);
  if (passed.length === 0) return byStep;
  const inSteps = process.steps.map(({ agenda, party }) => agenda ?? bodyRoleOf(party));
  const byRule = route(standing.model, standing.facts, standing.parameter)
    .filter(({ rule, truth }) => rule.isMandatory && truth === "yes" && !inSteps.includes(rule.bodyRole))
    .flatMap(({ rule }) =>
      comingTo(rule.bodyRole, standing, { note: rule.reason.sv, cause, isOnce: true }, today),
    );
  return [...byStep, ...byRule];
}

function comingTo(
  role: string,
  { model, initiative, organisation, step }: Standing,
  why: Pick<Coming, "note" | "cause" | "isOnce">,
  today: Derivation["today"],
): readonly Coming[] {
  const body = bodyFor(model, role, initiative, organisation.bodies, today);
  if (!body || !step || !isAtWork(body, today)) return [];
  const { mandate } = mandateOf(model, `body:${role}`, step.matter, initiative.budget);
  return [{ ...why, body, mandate }];
}

async function putOnAgenda(
  { rows: { initiative } }: CaseInMirror,
  { body, mandate, note, cause, isOnce }: Coming,
  about: Derivation,
): Promise<void> {
  const { repositories, mirror, now } = about;
  const meeting = nextMeeting([...mirror.meetings.values()], body.id, now());
  if (!meeting) return;
  const already = mirror.agendaItems
    .of(initiative.id)
    .filter(({ meetingId }) => mirror.meetings.get(meetingId)?.bodyId === body.id);
  const isThere = already.some(
    ({ createdAt, modifiedAt, meetingId, isWithdrawn }) =>
      isOnce ||
      createdAt >= cause.at ||
      (meetingId === meeting.id && (!isWithdrawn || modifiedAt >= cause.at)),
  );
  if (isThere) return;
  const items = [...mirror.agendaItems.all()].filter(({ meetingId }) => meetingId === meeting.id);
  const item = newAgendaItem({ initiative, meeting, mandate, items, note });
  try {
    const placed = await placeOnAgenda(repositories.agendaItems, items, item);
    mirror.agendaItems.set(placed);
    await tellAgendaItem(placed, about);
  } catch (error) {
    // Somebody has put it there meanwhile: the change log brings their row.
    if (!(error instanceof DuplicateError)) throw error;
  }
}

/** Put on an agenda, taken off it, put back: each is told once. */
export async function tellAgendaItem(
  item: Stored<AgendaItem>,
  { repositories: { events }, mirror }: Derivation,
): Promise<void> {
  const isUntouched = !item.isWithdrawn && item.modifiedAt <= item.createdAt;
  const before = isUntouched
    ? []
    : await events.find({ where: [{ property: "initiativeId", is: "eq", value: item.initiativeId }] });
  await events.addAll(agendaItemEvents(item, before, personOf(mirror, item.modifiedBy)));
}

/** Posts the agenda that somebody has asked for; one that is posted already is brought up to date where it stands. */
export async function postAgenda(meeting: Stored<Meeting>, about: Derivation): Promise<void> {
  const { repositories, mirror, now } = about;
  const body = mirror.bodies.find(({ id }) => id === meeting.bodyId);
  if (meeting.agendaState !== "toPost" || !body) return;
  const notice = agendaNotice(meeting, body, now());
  const kept = await repositories.notices.byKey(notice.key);
  if (kept) await resend([kept], about);
  else await repositories.notices.addAll([notice]);
}
