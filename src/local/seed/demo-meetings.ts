import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { AgendaItem, AgendaItemType, Meeting } from "#domain/meetings/meeting.ts";
import { instant, type Instant } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";

const day = 24 * 3_600_000;
const toInstant = (milliseconds: number): Instant => {
  const made = instant(new Date(milliseconds).toISOString());
  if (made === undefined) throw new Error("The clock shows no year between 0 and 9999.");
  return made;
};

/** The Tuesday that is at least `days` away, at noon UTC: 13 or 14 in Sweden. */
function tuesday(now: number, days: number): number {
  const from = new Date(now + days * day);
  const ahead = (2 - from.getUTCDay() + 7) % 7;
  return Date.UTC(from.getUTCFullYear(), from.getUTCMonth(), from.getUTCDate() + ahead, 12);
}

/** PULS every second week: one meeting held, the next one in a few days, and one after it. */
export function demoMeetings(bodyId: number, now: Instant): readonly Meeting[] {
  const next = tuesday(Date.parse(now), 4);
  return [-14, 0, 14].map((days) => {
    const startsAt = next + days * day;
    return {
      key: `puls-${toInstant(startsAt).slice(0, 10)}`,
      bodyId,
      title: "PULS-möte",
      startsAt: toInstant(startsAt),
      endsAt: toInstant(startsAt + 90 * 60_000),
      place: "Sammanträdesrum Linné och Teams",
      joinUrl: "",
      agendaState: days < 0 ? "posted" : "draft",
    };
  });
}

const plan: readonly (readonly [type: AgendaItemType, minutes: number, note: string])[] = [
  ["statusUpdate", 10, "Lägesrapport efter förra mötet."],
  ["allocateResources", 15, "Beslutsunderlaget behöver tid från IT och upphandling."],
  ["planExecution", 15, "Beslutat initiativ som ska planeras."],
  ["participation", 10, "Vilka funktioner som deltar är inte klart."],
];

/** A handful of initiatives on the meeting held and on the next one. */
export function demoAgenda(
  meetings: readonly Stored<Meeting>[],
  initiatives: readonly Stored<Initiative>[],
): readonly AgendaItem[] {
  const of = (status: Initiative["status"]) => initiatives.filter((each) => each.status === status);
  const chosen = [of("executing"), of("forDecision"), of("planning"), of("decided")];
  return meetings.slice(0, 2).flatMap((meeting, at) =>
    plan.flatMap(([itemType, minutes, note], position) => {
      const initiative = chosen[position]?.[at];
      return initiative
        ? [
            {
              key: `agenda:${meeting.id}:${initiative.id}`,
              meetingId: meeting.id,
              initiativeId: initiative.id,
              itemType,
              position: (position + 1) * 10,
              minutes,
              note,
              isWithdrawn: false,
            },
          ]
        : [];
    }),
  );
}
