import { instant } from "#domain/shared/calendar.ts";
import { describe, expect, it } from "vitest";
import { formatIn } from "./format.ts";

const plain = (text: string): string => text.replaceAll(/\s/g, " ").replaceAll("−", "-");
const at = (text: string) => instant(text) ?? expect.fail(`${text} is no moment`);

describe("formatIn", () => {
  it("writes kronor and shares as Swedish does", () => {
    const sv = formatIn("sv");
    expect(plain(sv.kronor(1_250_000))).toBe("1 250 000 kr");
    expect(plain(sv.percent(53 / 453))).toBe("11,7 %");
    expect(sv.kronor(undefined)).toBe("–");
  });

  it("shortens large sums, and rounds up into the next unit", () => {
    const { shortKronor } = formatIn("sv");
    expect([600, 250_000, 999_960, 1_300_000, 1_286_600_000].map(shortKronor).map(plain)).toEqual([
      "600 kr",
      "250 tkr",
      "1 mnkr",
      "1,3 mnkr",
      "1,3 mdkr",
    ]);
  });

  it("shows times in Sweden, summer and winter", () => {
    const { time } = formatIn("sv");
    expect(time(at("2026-07-01T12:00:00Z"))).toBe("14:00");
    expect(time(at("2026-12-01T12:00:00Z"))).toBe("13:00");
  });

  it("says how long ago in the language", () => {
    const [value, now] = [at("2026-11-22T05:00:00Z"), at("2026-11-22T08:00:00Z")];
    expect(formatIn("sv").relative(value, now)).toBe("för 3 timmar sedan");
    expect(formatIn("en").relative(value, now)).toBe("3 hours ago");
  });
});
