import type { Calculation } from "./calculation.ts";

/**
 * What the responsible role's own time costs a year, shown beside the calculation and not counted in it: hours × hourly cost.
 * @param hourlyCost kronor
 * @returns kronor a year; undefined while the hours are unknown
 */
export const responsibleCost = (
  { responsibleHours }: Pick<Calculation, "responsibleHours">,
  hourlyCost: number,
): number | undefined => (responsibleHours === undefined ? undefined : responsibleHours * hourlyCost);
