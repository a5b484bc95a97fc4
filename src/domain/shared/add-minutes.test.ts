import fc from "fast-check";
import { expect, it } from "vitest";
import { at } from "../../../tests/support/council-site.ts";
import { addMinutes } from "./add-minutes.ts";

it("moves a moment over hours, days, months and leap days as the clock does", () => {
  const seconds = fc.integer({ min: 946_684_800, max: 4_102_444_800 });
  fc.assert(
    fc.property(seconds, fc.integer({ min: -100_000, max: 100_000 }), (second, minutes) => {
      // oxlint-disable-next-line no-restricted-globals -- the platform's calendar is what ours is measured by
      const text = (of: number) => at(new Date(of * 1000).toISOString());
      expect(addMinutes(text(second), minutes)).toBe(text(second + minutes * 60));
    }),
  );
});
