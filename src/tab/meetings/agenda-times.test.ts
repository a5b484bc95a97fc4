import { instant } from "#domain/shared/calendar.ts";
import { describe, expect, it } from "vitest";
import { beginnings, minutesOver } from "./agenda-times.ts";

const startsAt = instant("2026-11-24T08:00:00Z");
const endsAt = instant("2026-11-24T09:00:00Z");
if (startsAt === undefined || endsAt === undefined) throw new Error("The moments of this test are wrong");

describe("the times of an agenda", () => {
  it("adds each item's minutes to those before it", () => {
    expect(beginnings(startsAt, [{ minutes: 15 }, { minutes: 10 }, { minutes: 20 }])).toEqual([
      "2026-11-24T08:00:00Z",
      "2026-11-24T08:15:00Z",
      "2026-11-24T08:25:00Z",
    ]);
  });

  it("tells how far the items go beyond the meeting", () => {
    expect(minutesOver({ startsAt, endsAt }, [{ minutes: 45 }, { minutes: 30 }])).toBe(15);
    expect(minutesOver({ startsAt, endsAt }, [{ minutes: 15 }])).toBe(-45);
  });
});
