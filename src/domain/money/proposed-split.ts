import type { MoneyLine } from "#domain/benefits/calculation.ts";
import { countedAmount } from "#domain/benefits/counted-lines.ts";
import type { CostShare } from "./cost-split.ts";

/** Shares are given in hundredths of a per cent, so that they add up exactly. */
const whole = 10_000;

/**
 * Who pays what in proportion to who gains: each unit's part of the economic effects.
 * A negative effect counts as 0 and an effect without a unit is left out; without any effect everything falls on the lead.
 * Shares have two decimals and sum to exactly 100, the last hundredths by largest remainder.
 * @param participantIds units that take part, so that those without effect stand with 0 and others pay nothing; left out, every unit with an effect takes part
 * @returns the lead first, then the others by unit number
 */
export function proposedSplit(
  lines: readonly MoneyLine[],
  leadUnitId: number,
  participantIds?: readonly number[],
): readonly CostShare[] {
  const gains = gainsOf(lines);
  const others = new Set(participantIds ?? [...gains.keys()]);
  others.delete(leadUnitId);
  const units = [leadUnitId, ...[...others].toSorted((a, b) => a - b)];
  const weights = units.map((unitId) => gains.get(unitId) ?? 0);
  const total = weights.reduce((sum, each) => sum + each, 0);
  const parts =
    total > 0
      ? apportion(weights.map((weight) => weight / total))
      : units.map((_, i) => (i === 0 ? whole : 0));
  return units.map((unitId, index) => ({ unitId, percent: (parts[index] ?? 0) / 100 }));
}

function gainsOf(lines: readonly MoneyLine[]): ReadonlyMap<number, number> {
  const gains = new Map<number, number>();
  for (const line of lines) {
    const amount = line.kind === "effect" ? Math.max(0, countedAmount(line)) : 0;
    if (line.unitId !== undefined && amount > 0)
      gains.set(line.unitId, (gains.get(line.unitId) ?? 0) + amount);
  }
  return gains;
}

/** Largest remainder (Hamilton): whole parts first, what is left one by one to the largest fractions. */
function apportion(shares: readonly number[]): readonly number[] {
  const exact = shares.map((share) => share * whole);
  const floors = exact.map(Math.floor);
  const left = whole - floors.reduce((sum, each) => sum + each, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, left);
  const rounded = new Set(byRemainder.map(({ index }) => index));
  return floors.map((floor, index) => floor + (rounded.has(index) ? 1 : 0));
}
