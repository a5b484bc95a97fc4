import type { Calculation, MoneyLine, Taking } from "./calculation.ts";
import { countedAmount, countedLines, worthOf } from "./counted-lines.ts";

/** Hours that effects free, and what becomes of them; those whose hours are stated, and nothing of the others. */
export interface FreedHours {
  /** The sum of the three after it. */
  readonly freed: number;
  readonly inBudget: number;
  readonly otherTasks: number;
  readonly notTaken: number;
}

/**
 * What is freed, what is really taken home of it, and what is bad, in kronor over the counted years. `freed` is the sum of the three
 * after it; only `inBudget` is saved.
 */
export interface FreedAndTaken {
  /** What the positive effects are worth, whether or not anybody takes them home. */
  readonly freed: number;
  /** Room freed in the frame, or the frame adjusted: it shows in a budget. */
  readonly inBudget: number;
  /** Time given other tasks: worth as much, and in no budget. */
  readonly otherTasks: number;
  /** Freed, and nobody takes it home: never counted as saved. */
  readonly notTaken: number;
  /** Effects below nought, 0 or less. */
  readonly negative: number;
  /** `inBudget + negative`. */
  readonly saved: number;
  readonly hours: FreedHours;
}

const noHours: FreedHours = { freed: 0, inBudget: 0, otherTasks: 0, notTaken: 0 };

export const nothingFreed: FreedAndTaken = {
  freed: 0,
  inBudget: 0,
  otherTasks: 0,
  notTaken: 0,
  negative: 0,
  saved: 0,
  hours: noHours,
};

const places: Readonly<Record<Taking, "inBudget" | "otherTasks" | "notTaken">> = {
  frameRoom: "inBudget",
  frameAdjustment: "inBudget",
  otherTasks: "otherTasks",
  notTaken: "notTaken",
};

/** The effects of lines, by what becomes of them; costs are left out. */
export const freedIn = (lines: readonly MoneyLine[]): FreedAndTaken => sumOfFreed(lines.map(ofLine));

export const freedAndTaken = (calculation: Calculation): FreedAndTaken => freedIn(countedLines(calculation));

export interface FreedOfUnit extends FreedAndTaken {
  /** Undefined: the lines do not say which unit. */
  readonly unitId: number | undefined;
}

/** What is freed in each unit and what it takes home: the most freed first, the unknown unit last. The units add up to the whole. */
export function freedByUnit(calculations: readonly Calculation[]): readonly FreedOfUnit[] {
  const units = new Map<number | undefined, FreedAndTaken>();
  for (const line of calculations.flatMap(countedLines))
    if (line.kind === "effect")
      units.set(line.unitId, add(units.get(line.unitId) ?? nothingFreed, ofLine(line)));
  return [...units]
    .map(([unitId, freed]) => ({ unitId, ...freed }))
    .toSorted(
      (a, b) =>
        Number(a.unitId === undefined) - Number(b.unitId === undefined) ||
        b.freed - a.freed ||
        (a.unitId ?? 0) - (b.unitId ?? 0),
    );
}

/** Several together. */
export const sumOfFreed = (all: readonly FreedAndTaken[]): FreedAndTaken => all.reduce(add, nothingFreed);

/** A bad economic effect by name, with all its years together. */
export interface NegativeEffect {
  readonly what: string;
  readonly unitId: number | undefined;
  /** Kronor, below 0. */
  readonly amount: number;
}

/** The economic effects that are subtracted, the worst first. */
export function negativeEffects(calculation: Calculation): readonly NegativeEffect[] {
  const found = new Map<string, NegativeEffect>();
  for (const line of countedLines(calculation)) {
    const amount = line.kind === "effect" ? countedAmount(line) : 0;
    if (amount >= 0) continue;
    const { what, unitId } = line;
    const key = JSON.stringify([what, unitId ?? null]);
    found.set(key, { what, unitId, amount: (found.get(key)?.amount ?? 0) + amount });
  }
  return [...found.values()].toSorted((a, b) => a.amount - b.amount);
}

function ofLine(line: MoneyLine): FreedAndTaken {
  if (line.kind === "cost") return nothingFreed;
  const counted = countedAmount(line);
  if (counted < 0) return { ...nothingFreed, negative: counted, saved: counted };
  const taken = line.taking === "notTaken" ? 0 : counted;
  const freed = worth(line, counted);
  const place = places[line.taking];
  return {
    ...nothingFreed,
    freed,
    ...(place === "notTaken" ? {} : { [place]: taken }),
    notTaken: freed - taken,
    saved: place === "inBudget" ? taken : 0,
    hours: hoursOf(line, taken, freed),
  };
}

const worth = ({ freed, colour }: MoneyLine, counted: number): number =>
  freed === undefined || colour === "red" ? counted : worthOf(freed);

/** Hours are taken home in the share that their worth is; those that are worth nothing in kronor, wholly or not at all. */
function hoursOf({ freed, taking }: MoneyLine, taken: number, worthOfAll: number): FreedHours {
  const hours = freed && Number.isFinite(freed.hours) ? Math.max(0, freed.hours) : 0;
  const whole = taking === "notTaken" ? 0 : 1;
  const share = worthOfAll > 0 ? taken / worthOfAll : whole;
  const place = places[taking];
  return {
    ...noHours,
    freed: hours,
    ...(place === "notTaken" ? {} : { [place]: hours * share }),
    notTaken: hours * (1 - share),
  };
}

const add = (a: FreedAndTaken, b: FreedAndTaken): FreedAndTaken => ({
  freed: a.freed + b.freed,
  inBudget: a.inBudget + b.inBudget,
  otherTasks: a.otherTasks + b.otherTasks,
  notTaken: a.notTaken + b.notTaken,
  negative: a.negative + b.negative,
  saved: a.saved + b.saved,
  hours: {
    freed: a.hours.freed + b.hours.freed,
    inBudget: a.hours.inBudget + b.hours.inBudget,
    otherTasks: a.hours.otherTasks + b.hours.otherTasks,
    notTaken: a.hours.notTaken + b.hours.notTaken,
  },
});
