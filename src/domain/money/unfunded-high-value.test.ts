import { describe, expect, it } from "vitest";
import { unit } from "../../../tests/support/records.ts";
import { instant } from "#domain/shared/calendar.ts";
import { unfundedHighValue, type FundingRow } from "./unfunded-high-value.ts";

const row = (id: number, said: Partial<FundingRow> = {}): FundingRow => ({
  id,
  title: `Initiativ ${String(id)}`,
  unitId: 1,
  score: 80,
  budget: 100_000,
  funding: "notFunded",
  status: "valued",
  ...said,
});
const stored = (id: number, said: Parameters<typeof unit>[0]) => {
  const at = instant("2026-11-22T08:00:00Z");
  if (!at) throw new Error("no instant");
  return { ...unit(said), id, version: "1", createdAt: at, modifiedAt: at, createdBy: 1, modifiedBy: 1 };
};

describe("unfundedHighValue", () => {
  it("lists what is of high value and paid by nobody, by unit, best first [D-06, A-165]", () => {
    const rows = [
      row(1, { score: 70 }),
      row(2, { score: 90 }),
      row(3, { score: 59 }),
      row(4, { score: undefined }),
      row(5, { funding: "ownBudget" }),
      row(6, { status: "closed" }),
      row(7, { funding: undefined, unitId: 2, budget: 900_000 }),
    ];
    const found = unfundedHighValue(rows, [stored(1, {}), stored(2, {})], 60);
    expect(found.map(({ unitId, initiatives }) => [unitId, initiatives.map(({ id }) => id)])).toEqual([
      [2, [7]],
      [1, [2, 1]],
    ]);
  });
  it("shows what is needed beside what the unit can pay and its result, so that ability to pay is seen [A-166]", () => {
    const [found] = unfundedHighValue(
      [row(1, { budget: 300_000 }), row(2, { budget: 300_000 }), row(3, { budget: undefined })],
      [stored(1, { means: 400_000, result: -2_000_000 })],
      60,
    );
    expect(found).toMatchObject({
      means: 400_000,
      result: -2_000_000,
      needed: 600_000,
      withoutBudget: 1,
      neededByMeans: 1.5,
      cannotPay: true,
    });
  });
  it("knows who cannot pay by means or by deficit, and says unknown rather than no", () => {
    const pay = (said: Parameters<typeof unit>[0]) =>
      unfundedHighValue([row(1)], [stored(1, said)], 60).map(({ cannotPay }) => cannotPay);
    expect(pay({ means: 100_000 })).toEqual([false]);
    expect(pay({ means: 99_999 })).toEqual([true]);
    expect(pay({ means: 999_999, result: -1 })).toEqual([true]);
    expect(pay({})).toEqual([undefined]);
  });
  it("keeps initiatives without a unit in a bucket of their own", () => {
    const found = unfundedHighValue([row(1, { unitId: undefined })], [], 60);
    expect(found.map(({ unitId, needed }) => [unitId, needed])).toEqual([[undefined, 100_000]]);
  });
});
