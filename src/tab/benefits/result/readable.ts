import type { Calculation } from "#domain/benefits/calculation.ts";

/** Whether rate and years can be counted with; amounts that cannot be read count as nought. */
export const readable = ({ startYear, horizon, discountRate }: Calculation): boolean =>
  Number.isFinite(startYear) && Number.isInteger(horizon) && horizon > 0 && discountRate >= 0;
