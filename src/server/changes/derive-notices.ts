import type { Decision } from "#domain/decisions/decision.ts";
import { agendaItemEvents } from "#domain/digest/derive-events.ts";
import { agendaNotice, receiptNotice, reviewNotice } from "#domain/digest/notices.ts";
import type { Notice } from "#domain/digest/notice.ts";
import { newAgendaItem, nextMeeting, placeOnAgenda } from "#domain/meetings/agenda.ts";
import type { AgendaItem, Meeting } from "#domain/meetings/meeting.ts";
import type { Body } from "#domain/organisation/body.ts";
import { managerOf } from "#domain/organisation/rights.ts";
import type { Clock } from "#domain/shared/calendar.ts";
import { ConflictError, DuplicateError } from "#domain/shared/failures.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { personOf } from "./derive-initiative-rows.ts";
import type { Mirror } from "./mirror.ts";

export interface NoticeDerivation {
  readonly repositories: Repositories;
  readonly mirror: Mirror;
  readonly bodies: readonly Stored<Body>[];
  /** The body on whose agenda that comes which the line has taken forward. */
  readonly council: Stored<Body> | undefined;
  readonly now: Clock;
}

/** Asks the unit's manager about the newest valuation of an initiative that has come so far as to be valued. */
export async function askManager(initiativeId: number, about: NoticeDerivation): Promise<void> {
  const { repositories, mirror, now } = about;
  const row = mirror.rows.get(initiativeId);
  const newest = mirror.valuations.of(initiativeId).toSorted((a, b) => b.id - a.id)[0];
  if (row?.status !== "valued" || !newest) return;
  const unit = mirror.units.find(({ id }) => id === row.unitId);
  await repositories.notices.addAll([reviewNotice(newest, managerOf(unit, mirror.people), now())]);
}

/** Tells whoever valued the need, turns the manager's card into the answer, and puts what goes on to the council on its agenda. */
export async function passOnDecision(decision: Stored<Decision>, about: NoticeDerivation): Promise<void> {
  const { repositories, mirror, now } = about;
  const valuation = mirror.valuations.of(decision.initiativeId).find(({ id }) => id === decision.valuationId);
  const valuedBy = mirror.people.find(({ id }) => id === valuation?.valuedById);
  if (valuedBy && valuedBy.id !== decision.decidedById) {
    await repositories.notices.addAll([receiptNotice(decision, valuedBy, now())]);
  }
  await resend(
    await repositories.notices.find({
      where: [
        { property: "initiativeId", is: "eq", value: decision.initiativeId },
        { property: "kind", is: "eq", value: "review" },
      ],
    }),
    about,
  );
  if (decision.outcome === "forward") await putOnAgenda(decision, about);
}

export async function putOnAgenda(decision: Stored<Decision>, about: NoticeDerivation): Promise<void> {
  const { repositories, mirror, council, now } = about;
  const row = mirror.rows.get(decision.initiativeId);
  if (row?.status !== "forDecision" || !council) return;
  const [meetings, already] = await Promise.all([
    repositories.meetings.find({ where: [{ property: "startsAt", is: "gt", value: now() }] }),
    repositories.agendaItems.find({ where: [{ property: "initiativeId", is: "eq", value: row.id }] }),
  ]);
  const meeting = nextMeeting(meetings, council.id, now());
  if (
    !meeting ||
    already.some(
      ({ createdAt, modifiedAt, meetingId, isWithdrawn }) =>
        createdAt >= decision.createdAt ||
        (meetingId === meeting.id && (!isWithdrawn || modifiedAt >= decision.createdAt)),
    )
  ) {
    return;
  }
  const items = await repositories.agendaItems.find({
    where: [{ property: "meetingId", is: "eq", value: meeting.id }],
  });
  const note = "Taget vidare i linjen";
  const item = newAgendaItem({ initiative: row, meeting, body: council, items, note });
  await tellAgendaItem(await placeOnAgenda(repositories.agendaItems, items, item), about);
}

/** Put on an agenda, taken off it, put back: each is told once. */
export async function tellAgendaItem(
  item: Stored<AgendaItem>,
  { repositories: { events }, mirror }: NoticeDerivation,
): Promise<void> {
  const isUntouched = !item.isWithdrawn && item.modifiedAt <= item.createdAt;
  const before = isUntouched
    ? []
    : await events.find({ where: [{ property: "initiativeId", is: "eq", value: item.initiativeId }] });
  await events.addAll(agendaItemEvents(item, before, personOf(mirror, item.modifiedBy)));
}

/** Posts the agenda that somebody has asked for; one that is posted already is brought up to date where it stands. */
export async function postAgenda(meeting: Stored<Meeting>, about: NoticeDerivation): Promise<void> {
  const { repositories, bodies, now } = about;
  const body = bodies.find(({ id }) => id === meeting.bodyId);
  if (meeting.agendaState !== "toPost" || !body) return;
  const notice = agendaNotice(meeting, body, now());
  const kept = await repositories.notices.byKey(notice.key);
  if (kept) await resend([kept], about);
  else await repositories.notices.addAll([notice]);
}

/** Lets notices that have been sent, or could not be, go out once more; one that was sent is updated in place. */
async function resend(
  notices: readonly Stored<Notice>[],
  { repositories, now }: NoticeDerivation,
): Promise<void> {
  for (const { id, version, state } of notices) {
    // Also one whose row does not tell yet that it was sent: its new version does that. In doubt it stays in doubt.
    const again = state === "sending" ? {} : ({ state: "due", attempts: 0, reason: "" } as const);
    try {
      await repositories.notices.update(id, version, { ...again, notBefore: now() });
    } catch (error) {
      // Another instance has taken it meanwhile, and renders it as things are then.
      if (!(error instanceof ConflictError || error instanceof DuplicateError)) throw error;
    }
  }
}
