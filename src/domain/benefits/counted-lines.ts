import type { Calculation, MoneyLine } from "./calculation.ts";
import { threePoint } from "./three-point.ts";

/**
 * What a line counts with, in kronor: its three-point value when it has three estimates, else its amount.
 * A red effect is not in money and counts as 0; so does an amount that is no number.
 */
export function countedAmount(line: MoneyLine): number {
  if (line.kind === "effect" && line.colour === "red") return 0;
  const amount = line.estimate ? threePoint(line.estimate) : line.amount;
  return Number.isFinite(amount) ? amount : 0;
}

const isWithin = ({ year }: MoneyLine, horizon: number): boolean =>
  Number.isInteger(year) && year >= 0 && year <= horizon;

/** Lines of the years that the calculation counts: year 0 to its horizon. Every total in the product is made of these. */
export const countedLines = ({ lines, horizon }: Calculation): readonly MoneyLine[] =>
  lines.filter((line) => isWithin(line, horizon));

/** Lines outside the counted years, to be shown as left out. */
export const leftOutLines = ({ lines, horizon }: Calculation): readonly MoneyLine[] =>
  lines.filter((line) => !isWithin(line, horizon));
