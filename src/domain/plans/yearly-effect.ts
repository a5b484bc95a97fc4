import type { Calculation } from "#domain/benefits/calculation.ts";
import { countedAmount, countedLines } from "#domain/benefits/counted-lines.ts";

/**
 * What a calculation gives a year once in use: effects less the costs of running it, as the mean of the years in use that it counts.
 * The investment in year 0 is left out.
 * @returns whole kronor, below nought when it costs more than it gives; undefined when nothing in use is calculated
 */
export function yearlyEffect(calculation: Calculation): number | undefined {
  const inUse = countedLines(calculation).filter(({ year }) => year > 0);
  if (inUse.length === 0) return undefined;
  const net = inUse.reduce(
    (sum, line) => sum + (line.kind === "effect" ? countedAmount(line) : -countedAmount(line)),
    0,
  );
  return Math.round(net / Math.floor(calculation.horizon));
}
