import { pairKey, type Bond } from "#domain/acquisitions/acquisition-bonds.ts";
import type { Acquisition } from "#domain/acquisitions/acquisition.ts";

export interface Pair {
  readonly one: Acquisition;
  readonly other: Acquisition;
}

/** The pairs of a group that can still be joined: bound to each other, and each going on by itself; one that has gone into another is that other. */
export function livePairs(bonds: readonly Bond[], byId: ReadonlyMap<number, Acquisition>): readonly Pair[] {
  const living = (id: number): Acquisition | undefined => {
    const found = byId.get(id);
    return found?.mergedIntoId === undefined ? found : byId.get(found.mergedIntoId);
  };
  const pairs = new Map<string, Pair>();
  for (const { oneId, otherId } of bonds) {
    const [one, other] = [living(oneId), living(otherId)];
    if (one && other && one.id !== other.id) pairs.set(pairKey(one.id, other.id), { one, other });
  }
  return [...pairs.values()];
}
