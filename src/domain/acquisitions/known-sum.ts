/** A sum of what is known, with how many of how many that is: what is unknown is never counted as nought. */
export interface KnownSum {
  /** Of the known ones; 0 when nothing is known. */
  readonly sum: number;
  readonly known: number;
  readonly of: number;
}

export function knownSum(values: readonly (number | undefined)[]): KnownSum {
  const known = values.filter((value) => value !== undefined);
  return {
    sum: known.reduce((total, value) => total + value, 0),
    known: known.length,
    of: values.length,
  };
}
