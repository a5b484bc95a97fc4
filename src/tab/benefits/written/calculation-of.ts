import { threePoint } from "#domain/benefits/three-point.ts";
import type {
  Calculation,
  ChainLink,
  FreedTime,
  MoneyLine,
  ThreePoint,
} from "#domain/benefits/calculation.ts";
import {
  noLight,
  type WrittenCalculation,
  type WrittenLine,
  type WrittenLink,
} from "./written-calculation.ts";
import { asWritten, writtenNumber } from "./written-number.ts";

type WrittenBy = Pick<Calculation, "initiativeId" | "madeById">;

/** The row that saving adds; what cannot be read as a number counts as NaN, which no total counts. */
export function calculationOf(
  written: WrittenCalculation,
  { initiativeId, madeById }: WrittenBy,
): Calculation {
  return {
    key: written.key,
    initiativeId,
    madeById,
    startYear: numberIn(written.startYear),
    horizon: Math.min(longestHorizon, numberIn(written.horizon)),
    discountRate: numberIn(written.discountRate) / 100,
    convention: written.convention,
    lines: written.lines.filter(isBegun).flatMap(linesOf),
    chain: written.chain.filter(isLinkBegun).map(linkOf),
    confidence: written.confidence,
    assumptions: written.assumptions.trim(),
    responsibleHours: writtenNumber(written.responsibleHours),
  };
}

/** NaN for nothing and for what is no number. */
const numberIn = (text: string): number => writtenNumber(text) ?? Number.NaN;

/** Years in use that a calculation may count. */
export const longestHorizon = 30;

/** Whether anything but the choices with a value from the start has been written. */
export const isBegun = ({ what, amount, estimate, freed }: WrittenLine): boolean =>
  what.trim() !== "" ||
  (freed?.hours ?? "").trim() !== "" ||
  amount.trim() !== "" ||
  (estimate !== undefined && Object.values(estimate).some((text) => text.trim() !== ""));

export const isLinkBegun = ({ activity, effect, benefit, indicator }: WrittenLink): boolean =>
  [activity, effect, benefit, indicator].some((text) => text.trim() !== "");

/** One line for each of its years. */
export function linesOf(line: WrittenLine): readonly MoneyLine[] {
  const { kind, what, unitId, costType, colour, benefitKind, taking } = line;
  const estimate = estimateOf(line);
  const amount = estimate ? threePoint(estimate) : numberIn(line.amount);
  const common = { kind, what: what.trim(), unitId, costType, amount, estimate, colour, benefitKind };
  const home =
    kind === "cost" ? { taking: "notTaken" as const, freed: undefined } : { taking, freed: freedOf(line) };
  return yearsOf(line).map((year) => ({ ...common, ...home, year }));
}

/** The hours that a line says are freed; undefined when they cannot be read. */
export function freedOf({ freed }: Pick<WrittenLine, "freed">): FreedTime | undefined {
  const [hours, hourlyCost] = [writtenNumber(freed?.hours ?? ""), writtenNumber(freed?.hourlyCost ?? "")];
  if (hours === undefined || hourlyCost === undefined) return undefined;
  return Number.isFinite(hours) && Number.isFinite(hourlyCost) ? { hours, hourlyCost } : undefined;
}

/** The years that a line is written for; one that cannot be read stands alone as NaN. */
export function yearsOf({ fromYear, toYear }: WrittenLine): readonly number[] {
  const from = numberIn(fromYear);
  const to = writtenNumber(toYear) ?? from;
  if (!(from >= 0 && to >= from && to <= longestHorizon)) return [from];
  return Array.from({ length: Math.floor(to - from) + 1 }, (_, index) => from + index);
}

function estimateOf({ estimate }: WrittenLine): ThreePoint | undefined {
  if (!estimate) return undefined;
  return {
    optimistic: numberIn(estimate.optimistic),
    likely: numberIn(estimate.likely),
    pessimistic: numberIn(estimate.pessimistic),
  };
}

const linkOf = ({ key: _key, start, target, ...link }: WrittenLink): ChainLink => ({
  ...link,
  start: writtenNumber(start),
  target: writtenNumber(target),
});

/** A calculation as it is edited further; years with the same amount become one line. */
export function writtenFrom(calculation: Calculation, newKey: () => string): WrittenCalculation {
  const { chain, lines, startYear, horizon, discountRate, responsibleHours } = calculation;
  return {
    key: "",
    startYear: String(startYear),
    horizon: String(horizon),
    discountRate: asWritten(discountRate * 100),
    convention: calculation.convention,
    lines: inYears(lines).map(([first, last]) => writtenLine(newKey(), first, last.year)),
    chain: chain.map(({ start, target, ...link }) => ({
      ...link,
      key: newKey(),
      start: asWritten(start),
      target: asWritten(target),
    })),
    light: noLight,
    confidence: calculation.confidence,
    assumptions: calculation.assumptions,
    responsibleHours: asWritten(responsibleHours),
  };
}

function inYears(lines: readonly MoneyLine[]): readonly (readonly [first: MoneyLine, last: MoneyLine])[] {
  const groups: [MoneyLine, MoneyLine][] = [];
  for (const line of lines) {
    const group = groups.find(([, last]) => last.year + 1 === line.year && isSameButYear(last, line));
    if (group) group[1] = line;
    else groups.push([line, line]);
  }
  return groups;
}

const isSameButYear = (a: MoneyLine, b: MoneyLine): boolean =>
  JSON.stringify({ ...a, year: 0 }) === JSON.stringify({ ...b, year: 0 });

function writtenLine(key: string, line: MoneyLine, lastYear: number): WrittenLine {
  const { kind, what, unitId, costType, colour, benefitKind, taking, estimate, freed } = line;
  return {
    key,
    kind,
    what,
    unitId,
    fromYear: String(line.year),
    toYear: String(lastYear),
    costType,
    amount: estimate ? "" : asWritten(line.amount),
    estimate: estimate && {
      optimistic: asWritten(estimate.optimistic),
      likely: asWritten(estimate.likely),
      pessimistic: asWritten(estimate.pessimistic),
    },
    colour,
    benefitKind,
    taking,
    freed: freed && { hours: asWritten(freed.hours), hourlyCost: asWritten(freed.hourlyCost) },
  };
}
