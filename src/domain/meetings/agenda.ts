import type { PortfolioRow } from "#domain/initiatives/initiative.ts";
import type { Mandate } from "#domain/organisation/mandate.ts";
import type { Instant } from "#domain/shared/calendar.ts";
import type { Repository } from "#domain/shared/repository.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { AgendaItem, AgendaItemType, Meeting } from "./meeting.ts";

/** The body's first meeting that has not begun. */
export const nextMeeting = (
  meetings: readonly Stored<Meeting>[],
  bodyId: number | undefined,
  now: Instant,
): Stored<Meeting> | undefined =>
  meetings
    .filter((meeting) => (bodyId === undefined || meeting.bodyId === bodyId) && meeting.startsAt > now)
    .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt) || a.id - b.id)[0];

/** In the order in which they are taken up. */
export const inOrder = <Item extends Pick<Stored<AgendaItem>, "position" | "id">>(
  items: readonly Item[],
): readonly Item[] => items.toSorted((a, b) => a.position - b.position || a.id - b.id);

/** The items that stand on the agenda; those taken off it are left out. */
export const standing = <Item extends Pick<AgendaItem, "isWithdrawn">>(
  items: readonly Item[],
): readonly Item[] => items.filter(({ isWithdrawn }) => !isWithdrawn);

/** What a body does with an item that comes to it: one without the right to decide does not decide it. */
const purposeOf: Readonly<Record<Mandate, AgendaItemType>> = {
  decides: "decision",
  recommends: "decision",
  prepares: "allocateResources",
  supports: "allocateResources",
  isInformed: "statusUpdate",
};

const minutesEach = 15;

export interface AgendaRequest {
  readonly initiative: Pick<Stored<PortfolioRow>, "id">;
  readonly meeting: Pick<Stored<Meeting>, "id">;
  /** What the body may do with the matter of the step where the initiative stands. */
  readonly mandate: Mandate;
  /** The meeting's, with those taken off the agenda. */
  readonly items: readonly Stored<AgendaItem>[];
  readonly note: string;
}

/** The item to add last on the agenda; its key lets an initiative be there once. */
export function newAgendaItem({ initiative, meeting, mandate, items, note }: AgendaRequest): AgendaItem {
  return {
    key: `agenda:${String(meeting.id)}:${String(initiative.id)}`,
    meetingId: meeting.id,
    initiativeId: initiative.id,
    itemType: purposeOf[mandate],
    position: items.reduce((last, { position }) => Math.max(last, position), 0) + 1,
    minutes: minutesEach,
    note,
    isWithdrawn: false,
  };
}

/**
 * Puts an item on a meeting's agenda. An initiative that was taken off it gets its row back; one that stands there is left as it is.
 * @param items the meeting's, with those taken off
 * @throws DuplicateError when somebody has put the initiative there meanwhile; NotAllowedError
 */
export async function placeOnAgenda(
  agendaItems: Repository<AgendaItem>,
  items: readonly Stored<AgendaItem>[],
  item: AgendaItem,
): Promise<Stored<AgendaItem>> {
  const there = items.find(({ initiativeId }) => initiativeId === item.initiativeId);
  if (!there) return agendaItems.add(item);
  if (!there.isWithdrawn) return there;
  const { itemType, position, minutes, note, isWithdrawn } = item;
  return agendaItems.update(there.id, there.version, { itemType, position, minutes, note, isWithdrawn });
}

/** Minutes that the items take together. */
export const totalMinutes = (items: readonly Pick<AgendaItem, "minutes">[]): number =>
  items.reduce((sum, { minutes }) => sum + minutes, 0);

/** Minutes into the meeting when each item begins, in order. */
export function startMinutes(items: readonly Pick<AgendaItem, "minutes">[]): readonly number[] {
  let begins = 0;
  return items.map(({ minutes }) => {
    const at = begins;
    begins += minutes;
    return at;
  });
}

/** The items that do not fit before the meeting's stop. @param length minutes from start to stop */
export function pastTheStop<Item extends Pick<AgendaItem, "minutes">>(
  items: readonly Item[],
  length: number,
): readonly Item[] {
  const starts = startMinutes(items);
  return items.filter((item, index) => (starts[index] ?? 0) + item.minutes > length);
}
