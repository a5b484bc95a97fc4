export interface WsjfAnswers {
  /** Modified Fibonacci, 1 to 20, where the smallest item in the comparison is 1. */
  readonly businessValue: number;
  readonly timeCriticality: number;
  readonly riskReduction: number;
  readonly jobSize: number;
}

/** Weighted shortest job first: (value + time criticality + risk reduction) / size (SAFe); for comparing small pieces of work within one initiative. */
export const wsjf = ({
  businessValue,
  timeCriticality,
  riskReduction,
  jobSize,
}: WsjfAnswers): number | undefined =>
  jobSize > 0 ? (businessValue + timeCriticality + riskReduction) / jobSize : undefined;
