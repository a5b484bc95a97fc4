export interface HourlyCostBasis {
  /** Effective working hours a month. */
  readonly hoursPerMonth: number;
  /** Employer's contributions and overhead as a share of the salary: 0.54. */
  readonly onCost: number;
}

/**
 * What an hour of work costs the employer: salary / hours × (1 + on-cost) (Inera's nyttokalkyl).
 * @param monthlySalary kronor
 * @returns kronor an hour, not rounded; undefined when no hours are worked
 */
export const hourlyCost = (
  monthlySalary: number,
  { hoursPerMonth, onCost }: HourlyCostBasis,
): number | undefined => (hoursPerMonth > 0 ? (monthlySalary / hoursPerMonth) * (1 + onCost) : undefined);
