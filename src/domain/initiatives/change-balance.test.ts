import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { at } from "../../../tests/support/council-site.ts";
import { basisItem, dayOf } from "../../../tests/support/records.ts";
import { parsePartialDate } from "#domain/shared/partial-date.ts";
import { balanceOfUnits } from "./balance-of-units.ts";
import { basisKinds } from "./basis-item.ts";
import { balanceParts, changeBalance, missingChange, sumOfBalances } from "./change-balance.ts";
import { startOfUse } from "./start-of-use.ts";

describe("the balance between technology and change", () => {
  it("is hours of the one against hours of the other, and says how many activities have hours [A-192, D-19]", () => {
    const items = [
      basisItem({ kind: "technology", hours: 30 }),
      basisItem({ kind: "check", hours: 10 }),
      basisItem({ kind: "training", hours: 100 }),
      basisItem({ kind: "communication", hours: 60 }),
      basisItem({ kind: "changeActivity" }),
      basisItem({ kind: "marketing", hours: 500, isRemoved: true }),
      basisItem({ kind: "stakeholder", hours: 999 }),
    ];
    expect(changeBalance(items)).toEqual({
      technology: 40,
      change: 160,
      changeShare: 0.8,
      activities: 5,
      withHours: 4,
    });
  });

  it("is unknown without hours, and tells how many hours of change are missing to a share [A-192, D-19, X-014]", () => {
    expect(changeBalance([basisItem({ kind: "training" })]).changeShare).toBeUndefined();
    expect(missingChange(changeBalance([basisItem({ kind: "training" })]), 0.8)).toBeUndefined();
    const half = changeBalance([
      basisItem({ kind: "technology", hours: 50 }),
      basisItem({ kind: "training", hours: 50 }),
    ]);
    expect(missingChange(half, 0.8)).toBeCloseTo(150, 9);
    expect(missingChange(half, 0.5)).toBe(0);
    expect(missingChange({ ...half, technology: 20, change: 80 }, 0.8)).toBe(0);
    expect(missingChange(half, 1)).toBeUndefined();
  });
});

describe("before and after go-live", () => {
  const closed = { kind: "statusChanged", to: "closed", at: at("2026-03-01T23:30:00Z") } as const;
  it("is known of the day that it was closed, else of its planned end, else not at all [A-192, D-19]", () => {
    const endsOn = parsePartialDate("2026-06");
    expect([
      startOfUse({ status: "closed", endsOn }, [closed]),
      startOfUse({ status: "executing", endsOn }, []),
      startOfUse({ status: "closed", endsOn: undefined }, []),
    ]).toEqual([
      { isClosed: true, day: "2026-03-02", source: "closed" },
      { isClosed: false, day: "2026-06-30", source: "planned" },
      { isClosed: true, day: undefined, source: "unknown" },
    ]);
  });

  it("parts planned and done: what is done while it goes on is before, what has no day is unknown [A-192, D-19]", () => {
    const training = (hours: number, dueOn?: string, doneOn?: string) =>
      basisItem({
        kind: "training",
        hours,
        dueOn: dueOn === undefined ? undefined : dayOf(dueOn),
        doneOn: doneOn === undefined ? undefined : dayOf(doneOn),
      });
    const items = [
      training(1, "2026-05-01"),
      training(2, "2026-09-01"),
      training(4),
      training(8, undefined, "2026-08-01"),
    ];
    const change = (start: Parameters<typeof balanceParts>[1]) =>
      balanceParts(items, start).map((part) => [part.phase, part.progress, part.change]);
    const start = { day: dayOf("2026-06-30"), source: "planned" } as const;
    expect(change({ ...start, isClosed: false })).toEqual([
      ["before", "planned", 1],
      ["before", "done", 8],
      ["after", "planned", 2],
      ["after", "done", 0],
      ["unknown", "planned", 4],
      ["unknown", "done", 0],
    ]);
    expect(change({ ...start, isClosed: true })).toContainEqual(["after", "done", 8]);
  });
});

const anyDay = fc.option(
  fc.integer({ min: 1, max: 28 }).map((day) => dayOf(`2026-06-${String(day).padStart(2, "0")}`)),
  { nil: undefined },
);
const anyItem = fc
  .record({
    initiativeId: fc.integer({ min: 1, max: 5 }),
    kind: fc.constantFrom(...basisKinds),
    hours: fc.option(fc.integer({ min: 0, max: 400 }), { nil: undefined }),
    isRemoved: fc.boolean(),
    dueOn: anyDay,
    doneOn: anyDay,
  })
  .map((said) => basisItem(said));
const rows = [1, 2, 3, 4, 5].map((id) => ({
  id,
  unitId: id === 5 ? undefined : 1 + (id % 2),
  status: id % 2 === 0 ? ("closed" as const) : ("executing" as const),
  endsOn: id < 3 ? parsePartialDate("2026-06-15") : undefined,
}));

describe("whatever the activities are", () => {
  it("the two shares make one, and the parts and the units add up to the whole [A-192, D-19]", () => {
    fc.assert(
      fc.property(fc.array(anyItem), (items) => {
        const whole = changeBalance(items);
        const { technology, change, changeShare } = whole;
        const all = technology + change;
        expect(changeShare === undefined).toBe(all === 0);
        expect(all === 0 ? 1 : (changeShare ?? 0) + technology / all).toBeCloseTo(1, 12);
        const found = balanceOfUnits(rows, items, []);
        expect(sumOfBalances(found.units)).toEqual(whole);
        expect(sumOfBalances(found.parts)).toEqual(whole);
        expect(found.whole).toMatchObject(whole);
        expect(whole.withHours).toBeLessThanOrEqual(whole.activities);
      }),
    );
  });
});
