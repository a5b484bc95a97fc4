import type { Parameter } from "#domain/governance/governing-model.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Calculation, MoneyLine } from "./calculation.ts";
import { flowsOf } from "./calculate.ts";
import { countedAmount, countedLines } from "./counted-lines.ts";
import { parameterAt } from "./default-parameters.ts";
import { measuresOf } from "./net-present-value.ts";

/** How much more than planned such work has come to cost, as shares: 0.1 to 2 is 10 to 200 % more. */
export interface OptimismBand {
  readonly low: number;
  readonly high: number;
}

/** The band for investment in equipment and development on a day; undefined when the model has no such parameters. */
export function investmentBand(parameters: readonly Parameter[], on: CalendarDate): OptimismBand | undefined {
  const low = parameterAt(parameters, "optimismCapexLow", on)?.value;
  const high = parameterAt(parameters, "optimismCapexHigh", on)?.value;
  return low === undefined || high === undefined ? undefined : { low, high };
}

export interface OptimismWarning {
  /** Kronor as calculated. */
  readonly investment: number;
  readonly investmentAtLow: number;
  readonly investmentAtHigh: number;
  readonly netPresentValueAtLow: number;
  readonly netPresentValueAtHigh: number;
  /** Overrun of the investment, as a share, at which the net present value is nought; undefined when it is below already or nothing is invested. */
  readonly breakEven: number | undefined;
  /** `never`: it pays also at the high end; `within`: somewhere inside the band it stops paying; `below`: not even at the low end. */
  readonly stopsPaying: "never" | "within" | "below";
}

const isInvestment = ({ kind, year }: MoneyLine): boolean => kind === "cost" && year === 0;

/**
 * What happens if the investment in year 0 overruns as such investments have done (HM Treasury's optimism bias).
 * A warning beside the figures: it never changes them.
 */
export function optimismWarning(calculation: Calculation, band: OptimismBand): OptimismWarning {
  const lines = countedLines(calculation);
  const investment = lines.filter(isInvestment).reduce((total, line) => total + countedAmount(line), 0);
  const { discountRate, convention, horizon } = calculation;
  const { netPresentValue } = measuresOf(flowsOf(lines, horizon), discountRate, convention);
  const at = (overrun: number): number => netPresentValue - investment * overrun;
  return {
    investment,
    investmentAtLow: investment * (1 + band.low),
    investmentAtHigh: investment * (1 + band.high),
    netPresentValueAtLow: at(band.low),
    netPresentValueAtHigh: at(band.high),
    breakEven: investment > 0 && netPresentValue >= 0 ? netPresentValue / investment : undefined,
    stopsPaying: stops(at(band.low), at(band.high)),
  };
}

function stops(atLow: number, atHigh: number): OptimismWarning["stopsPaying"] {
  if (atLow < 0) return "below";
  return atHigh < 0 ? "within" : "never";
}
