import fc from "fast-check";
import { expect, it } from "vitest";
import { initiativeStatuses } from "./initiative-status.ts";
import { perCent, portfolioTotals } from "./portfolio-totals.ts";

const row = fc.record({
  status: fc.constantFrom(...initiativeStatuses),
  unitId: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
  budget: fc.option(fc.integer({ min: 0, max: 1e9 }), { nil: undefined }),
});

it("adds up: every initiative is in exactly one status, one unit and one budget bucket [A-201 in part, X-002 in part]", () => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const { total, byStatus, byUnit, budget } = portfolioTotals(rows);
      const sum = (counts: readonly { count: number }[]) => counts.reduce((all, { count }) => all + count, 0);
      expect([sum(byStatus), sum(byUnit), budget.known + budget.unknown]).toEqual([total, total, total]);
    }),
  );
});

it("keeps 0 kronor apart from an unknown budget", () => {
  expect(
    portfolioTotals([
      { status: "idea", unitId: 1, budget: 0 },
      { status: "idea", unitId: 1, budget: undefined },
    ]).budget,
  ).toEqual({
    sum: 0,
    known: 1,
    unknown: 1,
  });
});

it("gives the shares that the report prints only for a total of 452 or 453, not for 450 [X-003]", () => {
  const printed = Array.from({ length: 11 }, (_, index) => 447 + index).filter(
    (total) => perCent(53, total) === 11.7 && perCent(37, total) === 8.2,
  );
  expect(printed).toEqual([452, 453]);
  expect([perCent(53, 450), perCent(37, 450)]).toEqual([11.8, 8.2]);
});

it("shares nothing when there is nothing", () => {
  expect(perCent(0, 0)).toBe(0);
});
