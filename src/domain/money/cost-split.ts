/** One unit's part of a joint initiative's cost. */
export interface CostShare {
  readonly unitId: number;
  /** Per cent, 0 to 100, at most two decimals; all shares together make 100. */
  readonly percent: number;
}
