export interface RecurringCost {
  /** How many: devices, users, parcels. */
  readonly volume: number;
  /** Kronor each time. */
  readonly unitPrice: number;
  /** 12 for a monthly fee. */
  readonly timesPerYear: number;
}

/** What a fee for each unit comes to in a year: volume × price × times. Shows that a cheap unit can be a large initiative. */
export const yearlyCost = ({ volume, unitPrice, timesPerYear }: RecurringCost): number =>
  volume * unitPrice * timesPerYear;
