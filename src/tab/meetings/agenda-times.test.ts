import { instant } from "#domain/shared/calendar.ts";
import { describe, expect, it } from "vitest";
import { agendaTimes, minutesOver } from "./agenda-times.ts";

const startsAt = instant("2026-11-24T08:00:00Z");
const endsAt = instant("2026-11-24T09:00:00Z");
if (startsAt === undefined || endsAt === undefined) throw new Error("The moments of this test are wrong");

describe("the times of an agenda", () => {
  it("adds each item's minutes to those before it", () => {
    const times = agendaTimes(startsAt, [15, 10, -5, 20]).map((slot) => slot.startsAt.toISOString());
    expect(times).toEqual([
      "2026-11-24T08:00:00.000Z",
      "2026-11-24T08:15:00.000Z",
      "2026-11-24T08:25:00.000Z",
      "2026-11-24T08:25:00.000Z",
    ]);
  });

  it("tells how far the items go beyond the meeting", () => {
    expect(minutesOver({ startsAt, endsAt }, [45, 30])).toBe(15);
    expect(minutesOver({ startsAt, endsAt }, [15])).toBe(-45);
  });
});
