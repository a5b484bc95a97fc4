import { colours, type Calculation, type Colour, type MoneyLine, type ThreePoint } from "./calculation.ts";
import { countedAmount, countedLines, leftOutLines } from "./counted-lines.ts";
import { discountFactor, measuresOf, netOf, type Flows, type Measures } from "./net-present-value.ts";

export interface YearResult {
  /** 0 is the investment. */
  readonly year: number;
  readonly calendarYear: number;
  readonly cost: number;
  readonly benefit: number;
  readonly net: number;
  readonly cumulative: number;
  /** What a krona this year is worth at year 0. */
  readonly factor: number;
  readonly presentNet: number;
}

/** Net present value at each of three estimates, and with each line at its three-point value. */
export interface Interval extends ThreePoint {
  readonly adjusted: number;
}

export interface CalculationResult extends Measures {
  readonly series: readonly YearResult[];
  /** Effects in kronor over all years, undiscounted, by colour; red is not in money and stays 0. */
  readonly byColour: Readonly<Record<Colour, number>>;
  /** The same measures when only effects that hit the result are believed (PENG). */
  readonly greenOnly: Measures;
  /** The same measures with only what a budget or named other tasks get, less what is bad. */
  readonly takenOnly: Measures;
  /** Undefined when no line has three estimates. */
  readonly interval: Interval | undefined;
  /** Lines outside the years that are counted. */
  readonly leftOut: readonly MoneyLine[];
}

/** What a calculation comes to, with its own discount rate, horizon and convention. */
export function resultOf(calculation: Calculation): CalculationResult {
  const { discountRate, convention } = calculation;
  const lines = countedLines(calculation);
  const flows = flowsOf(lines, calculation.horizon);
  const green = lines.filter(({ kind, colour }) => kind === "cost" || colour === "green");
  const taken = lines.filter(
    (line) => line.kind === "cost" || line.taking !== "notTaken" || countedAmount(line) < 0,
  );
  return {
    ...measuresOf(flows, discountRate, convention),
    series: seriesOf(flows, calculation),
    byColour: coloursOf(lines),
    greenOnly: measuresOf(flowsOf(green, calculation.horizon), discountRate, convention),
    takenOnly: measuresOf(flowsOf(taken, calculation.horizon), discountRate, convention),
    interval: intervalOf(lines, calculation),
    leftOut: leftOutLines(calculation),
  };
}

/** Costs and benefits by year, each line at what it counts with. */
export function flowsOf(
  lines: readonly MoneyLine[],
  horizon: number,
  amountOf: (line: MoneyLine) => number = countedAmount,
): Flows {
  const years = Array.from({ length: Math.max(0, Math.floor(horizon)) + 1 }, (_, year) => year);
  const total = (kind: MoneyLine["kind"]): readonly number[] =>
    years.map((year) =>
      lines
        .filter((line) => line.kind === kind && line.year === year)
        .reduce((sum, line) => sum + amountOf(line), 0),
    );
  return { costs: total("cost"), benefits: total("effect") };
}

function seriesOf(flows: Flows, { startYear, discountRate, convention }: Calculation): readonly YearResult[] {
  let cumulative = 0;
  return netOf(flows).map((net, year) => {
    cumulative += net;
    const factor = discountFactor(year, discountRate, convention);
    return {
      year,
      calendarYear: startYear + year,
      cost: flows.costs[year] ?? 0,
      benefit: flows.benefits[year] ?? 0,
      net,
      cumulative,
      factor,
      presentNet: net * factor,
    };
  });
}

function coloursOf(lines: readonly MoneyLine[]): Readonly<Record<Colour, number>> {
  const effects = lines.filter(({ kind }) => kind === "effect");
  const totals = colours.map((colour) => [
    colour,
    effects.filter((line) => line.colour === colour).reduce((sum, line) => sum + countedAmount(line), 0),
  ]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one entry for every colour
  return Object.fromEntries(totals) as Record<Colour, number>;
}

function intervalOf(
  lines: readonly MoneyLine[],
  { horizon, discountRate, convention }: Calculation,
): Interval | undefined {
  if (!lines.some(({ estimate }) => estimate)) return undefined;
  const at = (point: keyof ThreePoint): number =>
    measuresOf(
      flowsOf(lines, horizon, (line) =>
        countedAmount(line.estimate ? { ...line, estimate: undefined, amount: line.estimate[point] } : line),
      ),
      discountRate,
      convention,
    ).netPresentValue;
  return {
    optimistic: at("optimistic"),
    likely: at("likely"),
    pessimistic: at("pessimistic"),
    adjusted: measuresOf(flowsOf(lines, horizon), discountRate, convention).netPresentValue,
  };
}
