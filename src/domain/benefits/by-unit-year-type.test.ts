import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculation, moneyLine } from "../../../tests/support/records.ts";
import { byUnitYearType, totalOf } from "./by-unit-year-type.ts";
import { takings } from "./calculation.ts";
import { landsElsewhere } from "./lands-elsewhere.ts";

const line = fc.record({
  kind: fc.constantFrom("cost" as const, "effect" as const),
  unitId: fc.constantFrom(undefined, 1, 2, 3),
  year: fc.integer({ min: 0, max: 3 }),
  costType: fc.constantFrom("staff", "licences", ""),
  amount: fc.integer({ min: -100_000, max: 1_000_000 }),
  taking: fc.constantFrom(...takings),
});

describe("byUnitYearType", () => {
  it("splits the effect into room freed in the frame and adjusted frame, by unit, year and cost type [A-145, A-172]", () => {
    const cells = byUnitYearType([
      moneyLine({ unitId: 2, costType: "staff", amount: 70_000, taking: "frameRoom" }),
      moneyLine({ unitId: 2, costType: "staff", amount: 30_000, taking: "frameAdjustment" }),
      moneyLine({ unitId: 2, costType: "staff", amount: 5000, taking: "notTaken" }),
      moneyLine({ unitId: 1, costType: "licences", kind: "cost", amount: 12_000 }),
    ]);
    expect(cells).toEqual([
      {
        unitId: 1,
        year: 1,
        costType: "licences",
        cost: 12_000,
        effect: 0,
        frameRoom: 0,
        frameAdjustment: 0,
        otherTasks: 0,
        notTaken: 0,
      },
      {
        unitId: 2,
        year: 1,
        costType: "staff",
        cost: 0,
        effect: 105_000,
        frameRoom: 70_000,
        frameAdjustment: 30_000,
        otherTasks: 0,
        notTaken: 5000,
      },
    ]);
  });
  it("keeps lines that do not say which unit in a cell of their own, last", () => {
    const cells = byUnitYearType([moneyLine({ unitId: undefined }), moneyLine({ unitId: 4 })]);
    expect(cells.map(({ unitId }) => unitId)).toEqual([4, undefined]);
  });
  it("has rows that sum to the total, and parts that sum to the effect, for any lines [A-145]", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (rows) => {
        const lines = rows.map(moneyLine);
        const total = totalOf(lines);
        const cells = byUnitYearType(lines);
        for (const key of ["cost", "effect", ...takings] as const)
          expect(cells.reduce((sum, cell) => sum + cell[key], 0)).toBeCloseTo(total[key], 6);
        for (const cell of [...cells, total])
          expect(takings.reduce((sum, taking) => sum + cell[taking], 0)).toBeCloseTo(cell.effect, 6);
      }),
    );
  });
});

describe("landsElsewhere", () => {
  it("tells how much of the effect other units get, and how much nobody has been named for [A-143]", () => {
    const lines = [
      moneyLine({ unitId: 1, amount: 10_000 }),
      moneyLine({ unitId: 2, amount: 40_000 }),
      moneyLine({ unitId: 3, amount: 60_000 }),
      moneyLine({ unitId: 3, amount: 99_000, kind: "cost" }),
      moneyLine({ unitId: undefined, amount: 5000 }),
    ];
    expect(landsElsewhere(calculation({ lines }), 1)).toEqual({
      own: 10_000,
      elsewhere: 100_000,
      unknown: 5000,
      byUnit: [
        { unitId: 3, amount: 60_000 },
        { unitId: 2, amount: 40_000 },
      ],
    });
  });
  it("leaves nothing of the effect out", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (rows) => {
        const lines = rows.map(moneyLine);
        const { own, elsewhere, unknown } = landsElsewhere(calculation({ lines }), 1);
        expect(own + elsewhere + unknown).toBeCloseTo(totalOf(lines).effect, 6);
      }),
    );
  });
});
