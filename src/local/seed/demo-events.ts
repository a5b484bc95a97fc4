import type { Event } from "#domain/digest/event.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import { asSaid } from "#domain/shared/language.ts";
import { instant, type Instant } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Valuation } from "#domain/valuation/valuation.ts";
import { seededRandom } from "./random.ts";

const day = 24 * 3_600_000;

/** What had happened before the demo begins: every need registered, every valuation made, over the last two years. */
export function demoEvents(
  initiatives: readonly Stored<Initiative>[],
  valuations: readonly Stored<Valuation>[],
  now: Instant,
): readonly Event[] {
  const random = seededRandom(1967);
  const at = (daysAgo: number): Instant =>
    instant(new Date(Date.parse(now) - daysAgo * day - random.below(36_000_000)).toISOString()) ?? now;
  const none = { meetingId: undefined, from: "", why: asSaid("") } as const;
  const valued = new Map(valuations.map((each) => [each.initiativeId, each]));
  return initiatives.flatMap((initiative): Event[] => {
    const registered = 60 + random.below(660);
    const about = { initiativeId: initiative.id, personId: initiative.ownerId };
    const events: Event[] = [
      {
        ...none,
        ...about,
        key: `demo:${initiative.key}:registered`,
        kind: "registered",
        at: at(registered),
        to: "idea",
      },
    ];
    if (valued.has(initiative.id))
      events.push({
        ...none,
        ...about,
        key: `demo:${initiative.key}:valued`,
        kind: "valued",
        at: at(2 + random.below(registered - 10)),
        to: String(initiative.score ?? ""),
      });
    return events;
  });
}
