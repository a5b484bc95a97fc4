/** Whether what stands above leaves room for it. */
export type Room = "fits" | "doesNotFit" | "unknown";

export interface WithRoom<Row> {
  readonly row: Row;
  /** Hours of shared resources; undefined is unknown, and takes no room until it is known. */
  readonly hours: number | undefined;
  /** Hours taken by this row and those above it that have room. */
  readonly taken: number;
  readonly room: Room;
  /** Below the line, yet small enough for the hours left: the order is kept, and somebody may choose to let it pass. */
  readonly couldPass: boolean;
}

export interface CapacityLine<Row> {
  readonly rows: readonly WithRoom<Row>[];
  /** How many rows stand above the line; all of them when there is room for everything. */
  readonly above: number;
  readonly taken: number;
  readonly left: number;
  /** Rows above the line whose hours nobody has stated. */
  readonly unknown: number;
}

/**
 * Where the capacity ends in a ranked list: the line is drawn before the first row that does not fit, and nothing below takes
 * its place of its own accord [A-062, D-04].
 * @param capacity hours of shared resources in the period
 */
export function capacityLine<Row>(
  ranked: readonly Row[],
  hoursOf: (row: Row) => number | undefined,
  capacity: number,
): CapacityLine<Row> {
  let taken = 0;
  let isFull = false;
  let above = 0;
  const rows = ranked.map((row): WithRoom<Row> => {
    const hours = hoursOf(row);
    if (!isFull && hours !== undefined && taken + hours > capacity) isFull = true;
    if (isFull)
      return {
        row,
        hours,
        taken,
        room: "doesNotFit",
        couldPass: hours !== undefined && taken + hours <= capacity,
      };
    above += 1;
    taken += hours ?? 0;
    return { row, hours, taken, room: hours === undefined ? "unknown" : "fits", couldPass: false };
  });
  return {
    rows,
    above,
    taken,
    left: capacity - taken,
    unknown: rows.filter(({ room }) => room === "unknown").length,
  };
}
