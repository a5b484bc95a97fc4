import { isOneOf, peopleOf, type Organisation } from "#domain/governance/parties.ts";
import type { GoverningModel } from "#domain/governance/governing-model.ts";
import type { Person } from "#domain/organisation/person.ts";
import { hasRole } from "#domain/organisation/rights.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Initiative } from "./initiative.ts";
import type { NeedLink } from "./need-link.ts";

type LinkRow = Stored<NeedLink>;

/** Two needs have one word between them, whichever way it was written; that one enables the other is said beside it. */
function pairOf({ kind, initiativeId, otherId }: NeedLink): string {
  const ids =
    kind === "enables" ? [initiativeId, otherId] : [initiativeId, otherId].toSorted((a, b) => a - b);
  return [kind === "enables" ? kind : "", ...ids].join(":");
}

/** The newest word on each pair: what holds of them, oldest first [D-09]. */
export function linksThatHold(links: readonly LinkRow[]): readonly LinkRow[] {
  const ordered = links.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id - b.id);
  const held = new Map<string, LinkRow>();
  for (const link of ordered) held.set(pairOf(link), link);
  return ordered.filter((link) => held.get(pairOf(link)) === link);
}

/** What is said of two needs, in either direction; undefined while nobody has said anything. */
export const linkBetween = (links: readonly LinkRow[], one: number, other: number): LinkRow | undefined =>
  linksThatHold(links).find(
    ({ kind, initiativeId, otherId }) =>
      kind !== "enables" &&
      ((initiativeId === one && otherId === other) || (initiativeId === other && otherId === one)),
  );

/** The link by which an initiative went into another; undefined while it stands on its own. */
export const mergeOf = (links: readonly LinkRow[], initiativeId: number): LinkRow | undefined =>
  linksThatHold(links).findLast(({ kind, otherId }) => kind === "merge" && otherId === initiativeId);

/** The initiative that another went into, and that goes on in its stead. */
export const mergedInto = (links: readonly LinkRow[], initiativeId: number): number | undefined =>
  mergeOf(links, initiativeId)?.initiativeId;

/**
 * The merges that would close a ring, in which every need has gone into another and none goes on: the oldest hold, and the one that
 * closes the ring does not.
 * @param links all that have been written
 * @returns their numbers
 */
export function mergesInRings(links: readonly LinkRow[]): ReadonlySet<number> {
  const wentInto = new Map<number, number>();
  const leadsTo = (from: number, to: number): boolean => {
    for (let at: number | undefined = from; at !== undefined; at = wentInto.get(at))
      if (at === to) return true;
    return false;
  };
  const closing = new Set<number>();
  for (const { id, kind, initiativeId, otherId } of linksThatHold(links)) {
    if (kind !== "merge") continue;
    if (leadsTo(initiativeId, otherId)) closing.add(id);
    else wentInto.set(otherId, initiativeId);
  }
  return closing;
}

/** The initiatives that went into one, also by way of another that went into it, each once. */
export function goneInto(links: readonly LinkRow[], leadId: number): readonly number[] {
  const merges = linksThatHold(links).filter(({ kind }) => kind === "merge");
  const found = new Set<number>();
  const look = (id: number): void => {
    for (const { initiativeId, otherId } of merges)
      if (initiativeId === id && otherId !== leadId && !found.has(otherId)) {
        found.add(otherId);
        look(otherId);
      }
  };
  look(leadId);
  return [...found];
}

type Units = Pick<Stored<Initiative>, "id" | "unitId" | "otherUnitIds">;

/** The units of a joint initiative, its lead first: its own and those of the initiatives that went into it. */
export function participantsOf(
  lead: Units,
  initiatives: readonly Units[],
  links: readonly LinkRow[],
): readonly number[] {
  const into = new Set(goneInto(links, lead.id));
  const all = [lead, ...initiatives.filter(({ id }) => into.has(id))];
  const units = all.flatMap(({ unitId, otherUnitIds }) => [unitId, ...otherUnitIds]);
  return [...new Set(units.filter((unitId) => unitId !== undefined))];
}

/**
 * Whether somebody may say what an initiative is beside another: the coordinator, its owner and its unit's manager, or their deputies.
 * For a merge it is the initiative that goes into the other that is asked about: nobody else can end it.
 */
export const mayLink = (
  person: Stored<Person>,
  initiative: Pick<Initiative, "unitId" | "ownerId" | "benefitOwnerId">,
  model: Pick<GoverningModel, "bodyRoles">,
  organisation: Organisation,
): boolean =>
  hasRole(person, "coordinator") ||
  (["initiative:owner", "unit:manager"] as const).some((party) =>
    isOneOf(person, peopleOf(party, initiative, model, organisation)),
  );
