import type { NeedLink } from "#domain/initiatives/need-link.ts";
import { mayLink, mergesInRings } from "#domain/initiatives/need-links.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Mirror } from "./mirror.ts";

/** What is said of an initiative and others, without the merges that would let needs go into each other in a ring. */
export function linksOf(mirror: Mirror, initiativeId: number): readonly Stored<NeedLink>[] {
  const links = mirror.needLinks.of(initiativeId);
  if (!links.some(({ kind }) => kind === "merge")) return links;
  const inRings = mergesInRings([...mirror.needLinks.all()].filter((link) => mayCount(link, mirror)));
  return links.filter(({ id }) => !inRings.has(id));
}

/** A need's owner and its unit's manager are found without any. */
const noBodies = { bodyRoles: [] };

/** A row by somebody who may not merge the need closes nothing, and so keeps nobody else's from counting. */
function mayCount(link: Stored<NeedLink>, { rows, people, units, bodies, accountId }: Mirror): boolean {
  if (link.kind !== "merge" || link.createdBy === accountId) return true;
  const person = people.find(({ id }) => id === link.statedById);
  const other = rows.get(link.otherId);
  if (!person || !other || person.accountId !== link.createdBy) return false;
  return mayLink(person, other, noBodies, { units, people, bodies });
}
