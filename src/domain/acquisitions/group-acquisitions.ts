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
 * Parts acquisitions into groups, each in one group at most. Who is bound to one member by what somebody said or by a common
 * system is bound to all. Likeness in words reaches one step, from one member: else one would lead to the next, and strangers would be
 * added up against the limits of the law. The order of what is given does not matter. One that is bound to nobody stands in no group.
 */
export function groupAcquisitions<Need extends AcquisitionNeed>(
  acquisitions: readonly Need[],
  bonds: readonly Bond[],
): readonly AcquisitionGroup<Need>[] {
  const ids = acquisitions.map(({ id }) => id);
  const rootOf = withLikes(ids, rootsOf(ids, bonds.filter(isOfFact)), bonds);
  const members = new Map<number, Need[]>();
  for (const each of acquisitions.toSorted((a, b) => a.id - b.id)) append(members, rootOf(each.id), each);
  const within = new Map<number, Bond[]>();
  for (const bond of bonds.toSorted((a, b) => a.oneId - b.oneId || a.otherId - b.otherId))
    if (rootOf(bond.oneId) === rootOf(bond.otherId)) append(within, rootOf(bond.oneId), bond);
  return [...members]
    .filter(([, { length }]) => length > 1)
    .map(([root, each]) => ({ state: stateOf(each), members: each, bonds: within.get(root) ?? [] }));
}

function append<Each>(lists: Map<number, Each[]>, key: number, each: Each): void {
  const list = lists.get(key);
  if (list) list.push(each);
  else lists.set(key, [each]);
}

/** Whether two are bound by more than their words. */
const isOfFact = ({ reasons }: Bond): boolean => reasons.some(({ kind }) => kind !== "alike");

const likenessOf = ({ reasons }: Bond): number =>
  Math.max(0, ...reasons.map((reason) => (reason.kind === "alike" ? reason.likeness : 0)));

/** The lowest number that each is bound to. */
function rootsOf(ids: readonly number[], bonds: readonly Bond[]): (id: number) => number {
  const above = new Map(ids.map((id) => [id, id]));
  const rootOf = (id: number): number => {
    let at = id;
    for (let next = above.get(at); next !== undefined && next !== at; next = above.get(at)) at = next;
    for (let step = id; step !== at;) {
      const next = above.get(step) ?? at;
      above.set(step, at);
      step = next;
    }
    return at;
  };
  for (const { oneId, otherId } of bonds) {
    if (!above.has(oneId) || !above.has(otherId)) continue;
    const [one, other] = [rootOf(oneId), rootOf(otherId)];
    above.set(Math.max(one, other), Math.min(one, other));
  }
  return rootOf;
}

/** The groups by facts with those that are bound to nobody drawn in by their words, the most alike first, each to one member of a group. */
function withLikes(
  ids: readonly number[],
  rootOf: (id: number) => number,
  bonds: readonly Bond[],
): (id: number) => number {
  const sizes = new Map<number, number>();
  for (const id of ids) sizes.set(rootOf(id), (sizes.get(rootOf(id)) ?? 0) + 1);
  const drawn = new Map<number, number>();
  /** By group: the members that words may reach from; all of them until they have reached from one. */
  const hubs = new Map<number, readonly number[]>();
  const groupOf = (id: number): number => drawn.get(id) ?? rootOf(id);
  const isAlone = (id: number): boolean => sizes.get(groupOf(id)) === 1;
  const draw = (id: number, hub: number): void => {
    const group = groupOf(hub);
    const reached = hubs.get(group);
    if (reached && !reached.includes(hub)) return;
    hubs.set(group, isAlone(hub) ? [hub, id] : [hub]);
    drawn.set(id, group);
    sizes.set(group, (sizes.get(group) ?? 1) + 1);
  };
  const alike = bonds
    .filter((bond) => !isOfFact(bond) && sizes.has(rootOf(bond.oneId)) && sizes.has(rootOf(bond.otherId)))
    .toSorted((a, b) => likenessOf(b) - likenessOf(a) || a.oneId - b.oneId || a.otherId - b.otherId);
  for (const { oneId, otherId } of alike)
    if (isAlone(otherId)) draw(otherId, oneId);
    else if (isAlone(oneId)) draw(oneId, otherId);
  return groupOf;
}

function stateOf(members: readonly AcquisitionNeed[]): GroupState {
  const going = members.filter(({ mergedIntoId }) => mergedIntoId === undefined);
  if (going.length < 2) return "joined";
  return going.every(({ stage }) => stage === "decided") ? "decidedApart" : "canJoin";
}
