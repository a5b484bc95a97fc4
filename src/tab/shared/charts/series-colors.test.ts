import { expect, it } from "vitest";
import { seriesColors } from "./series-colors.ts";

/** Relative luminance (WCAG 2.1). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(color.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.039_28 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

it.each(Object.entries(seriesColors))("has a %s that is seen on white and on black", (_name, color) => {
  expect(1.05 / (luminance(color) + 0.05)).toBeGreaterThanOrEqual(3);
  expect((luminance(color) + 0.05) / 0.05).toBeGreaterThanOrEqual(3);
});

it("has no colour twice", () => {
  const colors = Object.values(seriesColors);
  expect(new Set(colors).size).toBe(colors.length);
});
