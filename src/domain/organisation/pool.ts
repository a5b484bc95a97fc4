/** People of one function whose time is asked for, with the owner who gives it (resurspool). */
export interface Pool {
  readonly key: string;
  readonly name: string;
  readonly ownerId: number | undefined;
  /** Hours a month that can be given to initiatives; undefined is unknown. */
  readonly hoursPerMonth: number | undefined;
  /** What the pool helps with. */
  readonly purpose: string;
}
