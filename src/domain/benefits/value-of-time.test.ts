import { describe, expect, it } from "vitest";
import { savedHours, valueOfTime } from "./value-of-time.ts";

describe("valueOfTime", () => {
  const exams = { volumePerYear: 1600, minutesSaved: 15, hourlyCost: 450, realisation: 0.5 };
  it("is volume × minutes / 60 × hourly cost × realisation", () => {
    expect(savedHours(exams)).toBe(400);
    expect(valueOfTime(exams)).toBe(90_000);
  });
  it("is nought when nothing is taken home, though the hours are freed all the same", () => {
    expect(valueOfTime({ ...exams, realisation: 0 })).toBe(0);
    expect(savedHours({ ...exams, realisation: 0 })).toBe(400);
  });
  it("takes an interval as two volumes: 200 to 300 participants at 8 exams are 1 600 to 2 400 a year [X-006]", () => {
    const [low, high] = [200, 300].map((participants) =>
      valueOfTime({ ...exams, volumePerYear: participants * 8 }),
    );
    expect([low, high]).toEqual([90_000, 135_000]);
  });
});
