import { describe, expect, it } from "vitest";
import { at } from "../../../tests/support/council-site.ts";
import { isCronPattern, newestPlanned, swedishDate, swedishInstant } from "./planned-times.ts";

const mondays = "30 7 * * 1";

/** Every time that asking each quarter of an hour finds, once each. */
function found(pattern: string, from: string, to: string): string[] {
  const times: string[] = [];
  let after = at(from);
  for (let now = Date.parse(from); now <= Date.parse(to); now += 15 * 60_000) {
    const planned = newestPlanned(pattern, after, at(new Date(now).toISOString()));
    if (!planned) continue;
    times.push(planned);
    after = planned;
  }
  return times;
}

describe("planned times", () => {
  it("are Swedish clock times, in winter and in summer", () => {
    expect(newestPlanned(mondays, at("2026-11-20T00:00:00Z"), at("2026-11-23T06:29:59Z"))).toBeUndefined();
    expect(newestPlanned(mondays, at("2026-11-20T00:00:00Z"), at("2026-11-23T06:30:00Z"))).toBe(
      "2026-11-23T06:30:00Z",
    );
    expect(newestPlanned(mondays, at("2026-06-12T00:00:00Z"), at("2026-06-15T12:00:00Z"))).toBe(
      "2026-06-15T05:30:00Z",
    );
  });

  it("that were missed are made up for once, however many they were", () => {
    expect(newestPlanned(mondays, at("2026-11-02T06:30:00Z"), at("2026-11-25T00:00:00Z"))).toBe(
      "2026-11-23T06:30:00Z",
    );
    expect(newestPlanned(mondays, at("2026-11-23T06:30:00Z"), at("2026-11-25T00:00:00Z"))).toBeUndefined();
  });

  it.each([
    ["the night to summer time, when 02:30 does not exist", "2026-03-28T00:00:00Z", "2026-03-31T00:00:00Z"],
    ["the night to winter time, when 02:30 comes twice", "2026-10-24T00:00:00Z", "2026-10-27T00:00:00Z"],
    ["a leap day", "2028-02-28T00:00:00Z", "2028-03-02T00:00:00Z"],
  ])("come once a day over %s", (_night, from, to) => {
    const times = found("30 2 * * *", from, to);
    const days = times.map((time) => swedishDate(at(time)));
    expect(new Set(days).size).toBe(days.length);
    expect(days).toHaveLength(3);
  });

  it("keep to half past seven on the Monday after the clocks have changed", () => {
    expect(found(mondays, "2026-03-28T00:00:00Z", "2026-03-31T00:00:00Z")).toEqual(["2026-03-30T05:30:00Z"]);
    expect(found(mondays, "2026-10-24T00:00:00Z", "2026-10-27T00:00:00Z")).toEqual(["2026-10-26T06:30:00Z"]);
  });

  it("can only be what cron can read", () => {
    expect(isCronPattern(mondays)).toBe(true);
    for (const wrong of ["", "måndag 07:30", "61 7 * * 1", "30 7 31 2 *"])
      expect(isCronPattern(wrong)).toBe(false);
  });
});

describe("days and times in Sweden", () => {
  it("belong to the Swedish day, also late in the evening", () => {
    expect(swedishDate(at("2026-11-22T23:30:00Z"))).toBe("2026-11-23");
    expect(swedishDate(at("2026-06-21T22:30:00Z"))).toBe("2026-06-22");
    expect(swedishDate(at("2026-03-02T12:00:00Z"), -3)).toBe("2026-02-27");
  });

  it("find their moment on each side of a change of clocks", () => {
    expect(swedishInstant("2026-03-28", "08:00")).toBe("2026-03-28T07:00:00Z");
    expect(swedishInstant("2026-03-29", "08:00")).toBe("2026-03-29T06:00:00Z");
    expect(swedishInstant("2026-10-25", "08:00")).toBe("2026-10-25T07:00:00Z");
    expect(swedishInstant("2026-10-25", "00:30")).toBe("2026-10-24T22:30:00Z");
  });
});
