import { resultOf } from "#domain/benefits/calculate.ts";
import { defaultModel } from "#domain/governance/model-in-force.ts";
import { calendarDate } from "#domain/shared/calendar.ts";
import { expect, it } from "vitest";
import { calculationOf, writtenFrom } from "./calculation-of.ts";
import { calculationProblems } from "./calculation-problems.ts";
import { firstCalculation, firstLine, withLight, type CalculationGround } from "./first-calculation.ts";
import { readWrittenCalculation, type WrittenCalculation } from "./written-calculation.ts";

const today = calendarDate("2026-11-23");
if (!today) throw new Error("No day.");
const ground: CalculationGround = { model: defaultModel, size: "normal", today, unitId: 1 };
const by = { initiativeId: 1, madeById: 2 };
const line = (kind: "cost" | "effect", key: string, part: object = {}) => ({
  ...firstLine(kind, key, ground, "5"),
  what: key,
  ...part,
});
const written: WrittenCalculation = {
  ...firstCalculation(ground),
  key: "k",
  lines: [
    line("cost", "Inköp", { amount: "600 000" }),
    line("cost", "Drift", { amount: "40 000", fromYear: "1", toYear: "5" }),
    line("effect", "Tid", { amount: "220 000" }),
  ],
};

it("counts a line in each of its years: 600 000, then 220 000 less 40 000 for five years at 3 % gives 224 347", () => {
  const calculation = calculationOf(written, by);
  expect(calculation.lines).toHaveLength(11);
  expect(resultOf(calculation).netPresentValue).toBeCloseTo(224_347.29, 2);
  expect(resultOf(calculation).payback).toBeCloseTo(3.33, 2);
});

it("makes one written line of the same amount year by year, and nothing is lost on the way", () => {
  const calculation = calculationOf(written, by);
  const keys = ["a", "b", "c"];
  const again = writtenFrom(calculation, () => keys.shift() ?? "");
  expect(again.lines.map(({ what, fromYear, toYear }) => [what, fromYear, toYear])).toEqual([
    ["Inköp", "0", "0"],
    ["Drift", "1", "5"],
    ["Tid", "1", "5"],
  ]);
  expect(calculationOf({ ...again, key: "k" }, by)).toEqual(calculation);
});

it("comes back from the device as it was left", () => {
  const kept: unknown = JSON.parse(JSON.stringify(written));
  expect(readWrittenCalculation(kept)).toEqual(written);
  expect(readWrittenCalculation({ lines: [] })).toBeUndefined();
});

it("weighs three estimates as (optimistic + 3 × likely + pessimistic) / 5", () => {
  const estimate = { optimistic: "18000", likely: "19600", pessimistic: "25000" };
  const { lines } = calculationOf({ ...written, lines: [line("cost", "Projekt", { estimate })] }, by);
  expect(lines[0]?.amount).toBe(20_360);
});

it("says what keeps it from being saved, field by field", () => {
  const wrong = {
    ...written,
    discountRate: "hundra",
    lines: [
      line("cost", "Inköp", { amount: "-5" }),
      line("effect", "Tid", { amount: "mycket", toYear: "0" }),
    ],
  };
  expect(calculationProblems(wrong).map(({ field }) => field)).toEqual([
    "discountRate",
    "line-Inköp-amount",
    "line-Tid-amount",
    "line-Tid-fromYear",
  ]);
  expect(calculationProblems(written)).toEqual([]);
  expect(calculationProblems({ ...written, lines: [] }).map(({ field }) => field)).toEqual(["add-cost"]);
});

it("makes the lines of the light version from three numbers, and makes them anew when a number changes [A-077 in part]", () => {
  const words = { cost: "Införande", effect: "Frigjord tid" };
  const first = withLight(written, { volume: "600", minutes: "15", cost: "20000" }, ground, words);
  const light = withLight(first, { volume: "1200", minutes: "15", cost: "" }, ground, words);
  expect(light.lines.map(({ what, amount }) => [what, amount])).toEqual([
    ["Frigjord tid", "67500"],
    ["Inköp", "600 000"],
    ["Drift", "40 000"],
    ["Tid", "220 000"],
  ]);
});
