export interface Difference<Field extends string, Value> {
  readonly field: Field;
  readonly mine: Value;
  readonly theirs: Value;
}

export interface Merge<Field extends string, Value> {
  /** Both persons' changes, and mine where both changed the same field. */
  readonly merged: Readonly<Record<Field, Value>>;
  /** Fields that both changed, each to something else. */
  readonly differences: readonly Difference<Field, Value>[];
}

/** Joins my changes to the record as I opened it with what somebody else has saved meanwhile. */
export function mergeEdits<Field extends string, Value>(
  fields: readonly Field[],
  versions: Readonly<Record<"opened" | "mine" | "theirs", Readonly<Record<Field, Value>>>>,
): Merge<Field, Value> {
  const { opened, mine, theirs } = versions;
  const merged: Record<Field, Value> = { ...mine };
  const differences: Difference<Field, Value>[] = [];
  for (const field of fields) {
    if (mine[field] === opened[field]) merged[field] = theirs[field];
    else if (theirs[field] !== opened[field] && theirs[field] !== mine[field]) {
      differences.push({ field, mine: mine[field], theirs: theirs[field] });
    }
  }
  return { merged, differences };
}
