import type { NeedLink } from "#domain/initiatives/need-link.ts";
import { linksThatHold } from "#domain/initiatives/need-links.ts";
import type { AlikePair } from "#domain/initiatives/parallel-projects.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { AcquisitionNeed } from "./acquisition.ts";

/** From which likeness two units' acquisitions are thought of as one purchase: their words are mostly the same. */
export const leastAlike = 0.5;

/** Why two acquisitions could be one purchase. */
export type BondReason =
  | { readonly kind: "said"; readonly link: Stored<NeedLink> }
  | { readonly kind: "replaces"; readonly systemId: number }
  | { readonly kind: "object"; readonly systemId: number }
  | { readonly kind: "alike"; readonly likeness: number };

/** Two acquisitions that could be bought together; the lower number first. */
export interface Bond {
  readonly oneId: number;
  readonly otherId: number;
  /** What somebody said first, then what they replace and belong to, then their words. */
  readonly reasons: readonly BondReason[];
}

type Bound = Pick<AcquisitionNeed, "id" | "unitIds" | "systemId" | "replacesIds">;

export const pairKey = (one: number, other: number): string =>
  `${String(Math.min(one, other))}:${String(Math.max(one, other))}`;

/**
 * Which acquisitions could be bought together, pair by pair [A-044, A-066, D-09]: somebody has called them the same or merged them,
 * they replace the same system, belong to the same managed object, or two units' words for them are mostly the same. Two that somebody
 * has called different are no pair, whatever they look like.
 */
export function acquisitionBonds(
  acquisitions: readonly Bound[],
  links: readonly Stored<NeedLink>[],
  alike: readonly AlikePair[],
): readonly Bond[] {
  const ids = new Set(acquisitions.map(({ id }) => id));
  const held = linksThatHold(links).filter(({ kind }) => kind !== "enables");
  const different = new Set(
    held
      .filter(({ kind }) => kind === "different")
      .map(({ initiativeId, otherId }) => pairKey(initiativeId, otherId)),
  );
  const bonds = new Map<string, Bond>();
  const bind = (one: number, other: number, reason: BondReason): void => {
    const key = pairKey(one, other);
    if (one === other || !ids.has(one) || !ids.has(other) || different.has(key)) return;
    const so = bonds.get(key) ?? { oneId: Math.min(one, other), otherId: Math.max(one, other), reasons: [] };
    bonds.set(key, { ...so, reasons: [...so.reasons, reason] });
  };
  for (const link of held)
    if (link.kind === "same" || link.kind === "merge")
      bind(link.initiativeId, link.otherId, { kind: "said", link });
  for (const [systemId, sharing] of sharers(acquisitions, ({ replacesIds }) => replacesIds))
    eachPair(sharing, different, (one, other) => bind(one, other, { kind: "replaces", systemId }));
  for (const [systemId, sharing] of sharers(acquisitions, (each) => each.systemId ?? []))
    eachPair(sharing, different, (one, other) => bind(one, other, { kind: "object", systemId }));
  const seen = new Set<string>();
  const leads = new Map(acquisitions.map(({ id, unitIds }) => [id, unitIds[0]]));
  for (const { oneId, otherId, likeness } of alike) {
    const key = pairKey(oneId, otherId);
    const [one, other] = [leads.get(oneId), leads.get(otherId)];
    const isOfTwo = one !== undefined && other !== undefined && one !== other;
    if (likeness >= leastAlike && isOfTwo && !seen.has(key))
      bind(oneId, otherId, { kind: "alike", likeness });
    seen.add(key);
  }
  return [...bonds.values()].toSorted((a, b) => a.oneId - b.oneId || a.otherId - b.otherId);
}

/** Numbers of the acquisitions that share a system, system by system. */
function sharers(
  acquisitions: readonly Bound[],
  systems: (each: Bound) => number | readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const bySystem = new Map<number, number[]>();
  for (const each of acquisitions.toSorted((a, b) => a.id - b.id))
    for (const systemId of [systems(each)].flat()) append(bySystem, systemId, each.id);
  return new Map([...bySystem].toSorted(([a], [b]) => a - b));
}

function append(lists: Map<number, number[]>, key: number, id: number): void {
  const list = lists.get(key);
  if (list) list.push(id);
  else lists.set(key, [id]);
}

/** Of more than these, each is bound to one of the others: their pairs would be more than anybody reads, and grow with the square. */
const mostInPairs = 40;

function eachPair(
  ids: readonly number[],
  different: ReadonlySet<string>,
  act: (one: number, other: number) => void,
): void {
  for (const [index, one] of ids.entries()) {
    if (ids.length <= mostInPairs) for (const other of ids.slice(index + 1)) act(one, other);
    else {
      const before = ids.slice(Math.max(0, index - mostInPairs), index);
      const other = before.findLast((each) => !different.has(pairKey(one, each)));
      if (other !== undefined) act(other, one);
    }
  }
}
