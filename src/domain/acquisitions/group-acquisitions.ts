import type { Bond } from "./acquisition-bonds.ts";
import type { AcquisitionNeed } from "./acquisition.ts";

export const groupStates = ["canJoin", "joined", "decidedApart"] as const;
/** `canJoin`: two or more go on by themselves and one of them is not decided. `joined`: they have become one. */
export type GroupState = (typeof groupStates)[number];

/** Acquisitions that could be bought together, each bound to the others directly or by way of one of them. */
export interface AcquisitionGroup<Need> {
  readonly state: GroupState;
  /** In the order of their numbers; two at least. */
  readonly members: readonly Need[];
  readonly bonds: readonly Bond[];
}

/**
 * Parts acquisitions into groups: who is bound to one member is bound to all, so that each stands in one group at most.
 * The order of what is given does not matter. One that is bound to nobody stands in no group.
 */
export function groupAcquisitions<Need extends AcquisitionNeed>(
  acquisitions: readonly Need[],
  bonds: readonly Bond[],
): readonly AcquisitionGroup<Need>[] {
  const rootOf = rootsOf(
    acquisitions.map(({ id }) => id),
    bonds,
  );
  const members = new Map<number, Need[]>();
  for (const each of acquisitions.toSorted((a, b) => a.id - b.id)) {
    const root = rootOf(each.id);
    members.set(root, [...(members.get(root) ?? []), each]);
  }
  return [...members]
    .filter(([, { length }]) => length > 1)
    .map(([root, each]) => ({
      state: stateOf(each),
      members: each,
      bonds: bonds
        .filter(({ oneId }) => rootOf(oneId) === root)
        .toSorted((a, b) => a.oneId - b.oneId || a.otherId - b.otherId),
    }));
}

/** The lowest number that each is bound to. */
function rootsOf(ids: readonly number[], bonds: readonly Bond[]): (id: number) => number {
  const above = new Map(ids.map((id) => [id, id]));
  const rootOf = (id: number): number => {
    let at = id;
    for (let next = above.get(at); next !== undefined && next !== at; next = above.get(at)) at = next;
    return at;
  };
  for (const { oneId, otherId } of bonds) {
    if (!above.has(oneId) || !above.has(otherId)) continue;
    const [one, other] = [rootOf(oneId), rootOf(otherId)];
    above.set(Math.max(one, other), Math.min(one, other));
  }
  return rootOf;
}

function stateOf(members: readonly AcquisitionNeed[]): GroupState {
  const going = members.filter(({ mergedIntoId }) => mergedIntoId === undefined);
  if (going.length < 2) return "joined";
  return going.every(({ stage }) => stage === "decided") ? "decidedApart" : "canJoin";
}
