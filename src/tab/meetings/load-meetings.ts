import type { Initiative } from "#domain/initiatives/initiative.ts";
import { inOrder, standing } from "#domain/meetings/agenda.ts";
import type { AgendaItem, Meeting } from "#domain/meetings/meeting.ts";
import type { Body } from "#domain/organisation/body.ts";
import type { Instant } from "#domain/shared/calendar.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Stored } from "#domain/shared/stored.ts";

export interface MeetingsInTime {
  /** Soonest first; a meeting under way is the first of them. */
  readonly coming: readonly Stored<Meeting>[];
  /** Latest first. */
  readonly past: readonly Stored<Meeting>[];
  readonly bodies: ReadonlyMap<number, Stored<Body>>;
}

export async function loadMeetings(repositories: Repositories, now: Instant): Promise<MeetingsInTime> {
  const [meetings, bodies] = await Promise.all([
    repositories.meetings.find({ orderBy: { property: "startsAt" } }),
    repositories.bodies.find(),
  ]);
  const coming = meetings.filter(({ endsAt }) => endsAt > now);
  return {
    coming,
    past: meetings.filter(({ endsAt }) => endsAt <= now).toReversed(),
    bodies: new Map(bodies.map((body) => [body.id, body])),
  };
}

export interface MeetingCase {
  readonly meeting: Stored<Meeting>;
  readonly body: Stored<Body> | undefined;
  /** In the order of the agenda. */
  readonly items: readonly Stored<AgendaItem>[];
  /** Taken off the agenda. */
  readonly withdrawn: readonly Stored<AgendaItem>[];
  readonly initiatives: ReadonlyMap<number, Stored<Initiative>>;
  /** Why the agenda that waits to be posted could not be sent, in words for people. */
  readonly notSent: string | undefined;
}

export async function loadMeeting(repositories: Repositories, id: number): Promise<MeetingCase> {
  const [meeting, all] = await Promise.all([repositories.meetings.byId(id), itemsOf(repositories, id)]);
  const items = standing(all);
  const initiativeIds = [...new Set(items.map(({ initiativeId }) => initiativeId))];
  const [[body], initiatives, notSent] = await Promise.all([
    repositories.bodies.byIds([meeting.bodyId]),
    initiativeIds.length === 0 ? [] : repositories.initiatives.byIds(initiativeIds),
    whyNotSent(repositories, meeting),
  ]);
  return {
    meeting,
    body,
    items,
    withdrawn: all.filter(({ isWithdrawn }) => isWithdrawn),
    initiatives: new Map(initiatives.map((each) => [each.id, each])),
    notSent,
  };
}

/** What the delivery log says of an agenda that waits to be posted; undefined while nothing has gone wrong. */
export async function whyNotSent(
  { notices }: Pick<Repositories, "notices">,
  { id, agendaState }: Pick<Stored<Meeting>, "id" | "agendaState">,
): Promise<string | undefined> {
  if (agendaState !== "toPost") return undefined;
  const sent = await notices.find({ where: [{ property: "meetingId", is: "eq", value: id }] });
  return sent.findLast(({ kind, state }) => kind === "agenda" && state === "dead")?.reason;
}

/** A meeting's items in order, with those taken off. */
export const itemsOf = async (
  repositories: Pick<Repositories, "agendaItems">,
  meetingId: number,
): Promise<readonly Stored<AgendaItem>[]> =>
  inOrder(
    await repositories.agendaItems.find({ where: [{ property: "meetingId", is: "eq", value: meetingId }] }),
  );
