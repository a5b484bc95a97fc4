import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculation, moneyLine } from "../../../tests/support/records.ts";
import { totalOf } from "./by-unit-year-type.ts";
import { resultOf } from "./calculate.ts";
import { colours, takings, type MoneyLine, type Taking } from "./calculation.ts";
import { countedLines } from "./counted-lines.ts";
import { freedAndTaken, freedByUnit, negativeEffects } from "./freed-and-taken.ts";

/** 250 hours a year of 400 kronor: worth 100,000. */
const time = (taking: Taking, amount: number, more: Partial<MoneyLine> = {}) =>
  moneyLine({ taking, amount, colour: "yellow", freed: { hours: 250, hourlyCost: 400 }, ...more });

describe("what is freed and what is taken home", () => {
  it("are apart: a budget gets one part, other tasks another, and what nobody takes home is never saved [A-184, D-19]", () => {
    const lines = [
      time("otherTasks", 50_000),
      time("frameRoom", 100_000),
      time("notTaken", 100_000),
      moneyLine({ kind: "cost", year: 0, amount: 60_000 }),
    ];
    expect(freedAndTaken(calculation({ lines }))).toEqual({
      freed: 300_000,
      inBudget: 100_000,
      otherTasks: 50_000,
      notTaken: 150_000,
      negative: 0,
      saved: 100_000,
      hours: { freed: 750, inBudget: 250, otherTasks: 125, notTaken: 375 },
    });
  });

  it("counts freed time that nobody takes home as nothing in result and totals, and never more than it is worth [A-184, D-19]", () => {
    const freed = calculation({ lines: [time("notTaken", 100_000)] });
    expect(resultOf(freed)).toMatchObject({ netPresentValue: 0, byColour: { yellow: 0 } });
    expect(totalOf(freed.lines)).toMatchObject({ effect: 0, notTaken: 0 });
    expect(totalOf([time("frameRoom", 900_000)])).toMatchObject({ effect: 100_000, frameRoom: 100_000 });
  });

  it("subtracts and names what is bad, over all its years, and takes it off what is saved [A-147, D-19]", () => {
    const worse = (year: number) =>
      moneyLine({ what: "Mer kontroller", year, amount: -20_000, taking: "notTaken", unitId: 3 });
    const lines = [
      time("frameAdjustment", 100_000),
      worse(1),
      worse(2),
      time("otherTasks", -5_000),
      worse(9),
    ];
    const made = calculation({ lines, horizon: 5 });
    expect(freedAndTaken(made)).toMatchObject({ freed: 100_000, negative: -45_000, saved: 55_000 });
    expect(negativeEffects(made)).toEqual([
      { what: "Mer kontroller", unitId: 3, amount: -40_000 },
      { what: "Minskad handläggningstid", unitId: undefined, amount: -5_000 },
    ]);
  });

  it("counts hours that are worth nothing in kronor as given other tasks, or as lost", () => {
    const red = (taking: Taking) => time(taking, 0, { colour: "red" });
    expect(freedAndTaken(calculation({ lines: [red("otherTasks"), red("notTaken")] }))).toMatchObject({
      freed: 0,
      hours: { freed: 500, inBudget: 0, otherTasks: 250, notTaken: 250 },
    });
  });

  it("stands unit by unit, the most freed first and the unknown last", () => {
    const lines = [
      time("otherTasks", 10_000),
      time("frameRoom", 20_000, { unitId: 2 }),
      time("notTaken", 0, { unitId: 1, freed: { hours: 900, hourlyCost: 400 } }),
    ];
    expect(
      freedByUnit([calculation({ lines })]).map(({ unitId, saved, notTaken }) => [unitId, saved, notTaken]),
    ).toEqual([
      [1, 0, 360_000],
      [2, 20_000, 80_000],
      [undefined, 0, 90_000],
    ]);
  });
});

const anyAmount = fc.integer({ min: -1_000_000, max: 1_000_000 });
const anyLine = fc
  .record({
    kind: fc.constantFrom("cost" as const, "effect" as const),
    unitId: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
    year: fc.integer({ min: -1, max: 8 }),
    amount: anyAmount,
    colour: fc.constantFrom(...colours),
    taking: fc.constantFrom(...takings),
    freed: fc.option(
      fc.record({ hours: fc.integer({ min: 0, max: 5_000 }), hourlyCost: fc.integer({ min: 0, max: 900 }) }),
      { nil: undefined },
    ),
  })
  .map(moneyLine);

describe("whatever the lines are", () => {
  it("what is taken home is at most what is freed, and the parts add up to it [A-184, D-19]", () => {
    fc.assert(
      fc.property(fc.array(anyLine), (lines) => {
        const { freed, inBudget, otherTasks, notTaken, negative, saved, hours } = freedAndTaken(
          calculation({ lines }),
        );
        expect(Math.min(inBudget, otherTasks, notTaken, hours.notTaken, -negative)).toBeGreaterThanOrEqual(0);
        expect(inBudget + otherTasks).toBeLessThanOrEqual(freed);
        expect(inBudget + otherTasks + notTaken).toBeCloseTo(freed, 3);
        expect(hours.inBudget + hours.otherTasks).toBeLessThanOrEqual(hours.freed + 1e-6);
        expect(hours.inBudget + hours.otherTasks + hours.notTaken).toBeCloseTo(hours.freed, 6);
        expect(saved).toBeCloseTo(inBudget + negative, 3);
      }),
    );
  });

  it("the units add up to the whole, and the counted effects to what is taken home and what is bad [D-19]", () => {
    fc.assert(
      fc.property(fc.array(anyLine), (lines) => {
        const made = calculation({ lines });
        const whole = freedAndTaken(made);
        const units = freedByUnit([made]);
        for (const part of ["freed", "saved", "notTaken", "negative"] as const)
          expect(units.reduce((sum, unit) => sum + unit[part], 0)).toBeCloseTo(whole[part], 3);
        const withHours = countedLines(made).filter(({ kind, freed }) => kind === "effect" && freed);
        const counted = freedAndTaken({ ...made, lines: withHours });
        expect(totalOf(withHours).effect).toBeCloseTo(
          counted.inBudget + counted.otherTasks + counted.negative,
          3,
        );
      }),
    );
  });
});
