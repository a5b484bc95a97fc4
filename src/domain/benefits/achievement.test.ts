import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { achievement, shownShare } from "./achievement.ts";

describe("achievement", () => {
  it("is 60 per cent at 31 minutes on the way from 40 to 25, and -33 per cent at 45", () => {
    expect(achievement({ start: 40, target: 25, measured: 31 })).toEqual({ state: "measured", share: 0.6 });
    const worse = achievement({ start: 40, target: 25, measured: 45 });
    expect(worse.state === "measured" ? worse.share : undefined).toBeCloseTo(-1 / 3, 10);
  });
  it("cannot be computed when target is start, or either is not stated", () => {
    expect(achievement({ start: 5, target: 5, measured: 5 })).toEqual({ state: "notComputable" });
    expect(achievement({ start: undefined, target: 5, measured: 5 })).toEqual({ state: "notComputable" });
    expect(achievement({ start: 5, target: undefined, measured: 5 })).toEqual({ state: "notComputable" });
  });
  it("tells not measured from a measured nought, which is a value", () => {
    expect(achievement({ start: 12, target: 0, measured: undefined })).toEqual({ state: "notMeasured" });
    expect(achievement({ start: 12, target: 0, measured: 0 })).toEqual({ state: "measured", share: 1 });
    expect(achievement({ start: 0, target: 12, measured: 0 })).toEqual({ state: "measured", share: 0 });
  });
  it("clamps what is drawn and not the data", () => {
    expect([shownShare(-1 / 3), shownShare(0.6), shownShare(1.4)]).toEqual([0, 0.6, 1]);
    expect(achievement({ start: 0, target: 10, measured: 14 })).toEqual({ state: "measured", share: 1.4 });
  });
  it("is the same whether the figure is to rise or to fall", () => {
    const figure = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(figure, figure, figure, (start, target, measured) => {
        fc.pre(start !== target);
        const shares = [1, -1].map((sign) => {
          const found = achievement({
            start: sign * start,
            target: sign * target,
            measured: sign * measured,
          });
          return found.state === "measured" ? found.share : undefined;
        });
        expect(shares[0]).toBeCloseTo((measured - start) / (target - start), 10);
        expect(shares[1]).toBeCloseTo(shares[0] ?? Number.NaN, 10);
      }),
    );
  });
});
