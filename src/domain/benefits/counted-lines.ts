import type { Calculation, FreedTime, MoneyLine } from "./calculation.ts";
import { threePoint } from "./three-point.ts";

/** Kronor that freed time is worth a year if all of it were taken home; never below 0. */
export const worthOf = ({ hours, hourlyCost }: FreedTime): number => {
  const worth = hours * hourlyCost;
  return Number.isFinite(worth) ? Math.max(0, worth) : 0;
};

/**
 * What a line counts with, in kronor: its three-point value when it has three estimates, else its amount.
 * A red effect is not in money and counts as 0; so does an amount that is no number. Freed time counts with what is taken home of it:
 * nothing when nobody takes it home, and never more than it is worth.
 */
export function countedAmount(line: MoneyLine): number {
  if (line.kind === "effect" && line.colour === "red") return 0;
  const amount = line.estimate ? threePoint(line.estimate) : line.amount;
  if (!Number.isFinite(amount)) return 0;
  if (line.kind === "cost" || !line.freed || amount < 0) return amount;
  return line.taking === "notTaken" ? 0 : Math.min(amount, worthOf(line.freed));
}

const isWithin = ({ year }: MoneyLine, horizon: number): boolean =>
  Number.isInteger(year) && year >= 0 && year <= horizon;

/** Lines of the years that the calculation counts: year 0 to its horizon. Every total in the product is made of these. */
export const countedLines = ({ lines, horizon }: Calculation): readonly MoneyLine[] =>
  lines.filter((line) => isWithin(line, horizon));

/** Lines outside the counted years, to be shown as left out. */
export const leftOutLines = ({ lines, horizon }: Calculation): readonly MoneyLine[] =>
  lines.filter((line) => !isWithin(line, horizon));
