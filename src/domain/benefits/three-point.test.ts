import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { threePoint } from "./three-point.ts";

const listed = (likely: number, optimistic: number, pessimistic: number): number =>
  threePoint({ optimistic, likely, pessimistic });

describe("threePoint", () => {
  it("gives the workbook's figures", () => {
    expect(listed(19_600, 18_000, 25_000)).toBe(20_360);
    expect(listed(9000, 8000, 11_000)).toBe(9200);
    expect(listed(40_000, 50_000, 25_000)).toBe(39_000);
    expect(listed(10_000, 15_000, 5000)).toBe(10_000);
    expect(listed(5000, 7000, 3000)).toBe(5000);
    expect(listed(4000, 4000, 4000)).toBe(4000);
  });
  it("stays between the lowest and the highest estimate", () => {
    const amount = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(amount, amount, amount, (likely, optimistic, pessimistic) => {
        const value = listed(likely, optimistic, pessimistic);
        expect(value).toBeGreaterThanOrEqual(Math.min(likely, optimistic, pessimistic));
        expect(value).toBeLessThanOrEqual(Math.max(likely, optimistic, pessimistic));
      }),
    );
  });
});
