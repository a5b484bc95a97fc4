import { linkEvents } from "#domain/digest/governance-events.ts";
import type { NeedLink } from "#domain/initiatives/need-link.ts";
import { participantsOf } from "#domain/initiatives/need-links.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { caseIn } from "./case-in-mirror.ts";
import type { Derivation } from "./derivation.ts";

/** Tells what has been said of two needs, and gives the one that another went into its units and the split agreed on [D-09]. */
export async function followLinks(links: readonly Stored<NeedLink>[], about: Derivation): Promise<void> {
  for (const link of links) {
    if (link.createdAt < about.startedAt) continue;
    if (link.kind === "merge") await merge(link, about);
    else await about.repositories.events.addAll(linkEvents(link));
  }
}

/** The lead is written before the events, which say that it is done: what somebody changes in it later stays. */
async function merge(link: Stored<NeedLink>, about: Derivation): Promise<void> {
  const { repositories, mirror, today } = about;
  const [lead, other] = [mirror.rows.get(link.initiativeId), mirror.rows.get(link.otherId)];
  const [told, ...more] = linkEvents(link);
  if (!lead || !other || !told) return;
  if (caseIn(mirror, other, today).derived.arrivedBy !== `needLinks.${String(link.id)}`) return;
  if (await repositories.events.byKey(told.key)) return;
  const units = participantsOf(lead, [...mirror.rows.values()], [...mirror.needLinks.all()]);
  const otherUnitIds = [...new Set([...lead.otherUnitIds, ...units])].filter((id) => id !== lead.unitId);
  const costSplit = link.costSplit.length > 0 ? link.costSplit : lead.costSplit;
  const fresh = await repositories.initiatives.byId(lead.id);
  await repositories.initiatives.update(fresh.id, fresh.version, { otherUnitIds, costSplit });
  await repositories.events.addAll([told, ...more]);
}
