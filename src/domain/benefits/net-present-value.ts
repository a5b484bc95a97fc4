import type { Calculation } from "./calculation.ts";

/** `end`: the first year in use is discounted once. `start`: it counts in full, as in the KommIT workbook. */
export type Convention = Calculation["convention"];

/** What a krona in a year is worth at year 0: 1 / (1 + r)^t, or ^(t − 1) with `start`. The investment in year 0 counts in full in both. */
export const discountFactor = (year: number, rate: number, convention: Convention): number =>
  1 / (1 + rate) ** (convention === "end" ? year : Math.max(0, year - 1));

/**
 * Σ amount × discount factor.
 * @param amounts kronor by year; the first is year 0
 * @param rate as a share: 0.03
 */
export const presentValue = (amounts: readonly number[], rate: number, convention: Convention): number =>
  amounts.reduce((total, amount, year) => total + amount * discountFactor(year, rate, convention), 0);

export interface Flows {
  /** Kronor by year, as positive numbers; the first is year 0. */
  readonly costs: readonly number[];
  /** Kronor by year, negative effects taken off; the first is year 0. */
  readonly benefits: readonly number[];
}

export interface Measures {
  readonly presentBenefits: number;
  readonly presentCosts: number;
  readonly netPresentValue: number;
  /** Present benefits by present costs (HM Treasury, Green Book); undefined unless there is a cost. */
  readonly benefitCostRatio: number | undefined;
  /** (ΣB − ΣC) / ΣC, undiscounted; undefined unless there is a cost. */
  readonly returnOnInvestment: number | undefined;
  /** Years, undiscounted; undefined when the money never comes back. */
  readonly payback: number | undefined;
}

/** What a stream of costs and benefits amounts to. */
export function measuresOf({ costs, benefits }: Flows, rate: number, convention: Convention): Measures {
  const presentBenefits = presentValue(benefits, rate, convention);
  const presentCosts = presentValue(costs, rate, convention);
  const [sumBenefits, sumCosts] = [sum(benefits), sum(costs)];
  return {
    presentBenefits,
    presentCosts,
    netPresentValue: presentBenefits - presentCosts,
    benefitCostRatio: presentCosts > 0 ? presentBenefits / presentCosts : undefined,
    returnOnInvestment: sumCosts > 0 ? (sumBenefits - sumCosts) / sumCosts : undefined,
    payback: payback(netOf({ costs, benefits })),
  };
}

export const sum = (amounts: readonly number[]): number => amounts.reduce((total, each) => total + each, 0);

/** Benefits less costs, year by year. */
export const netOf = ({ costs, benefits }: Flows): readonly number[] =>
  Array.from(
    { length: Math.max(costs.length, benefits.length) },
    (_, year) => (benefits[year] ?? 0) - (costs[year] ?? 0),
  );

/**
 * Years until what has come in has made up for what has gone out, linear within the year and undiscounted.
 * Year 0 is a moment; year t lies between t − 1 and t.
 * @param net kronor by year; the first is year 0
 * @returns 0 when nothing ever has to be made up for; undefined when it never is, or nothing is entered
 */
export function payback(net: readonly number[]): number | undefined {
  if (net.every((amount) => amount === 0)) return undefined;
  let total = 0;
  let isBelow = false;
  for (const [year, amount] of net.entries()) {
    if (isBelow && total + amount >= 0) return year - 1 + -total / amount;
    total += amount;
    isBelow ||= total < 0;
  }
  return isBelow ? undefined : 0;
}
