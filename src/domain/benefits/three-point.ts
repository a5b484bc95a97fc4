import type { ThreePoint } from "./calculation.ts";

/** One figure for three estimates: (optimistic + 3 × likely + pessimistic) / 5 (Prosjektveiviseren); PERT's (a + 4m + b) / 6 is another rule. */
export const threePoint = ({ optimistic, likely, pessimistic }: ThreePoint): number =>
  (optimistic + 3 * likely + pessimistic) / 5;
