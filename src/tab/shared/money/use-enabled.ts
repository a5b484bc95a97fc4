import type { Calculation } from "#domain/benefits/calculation.ts";
import { enabledBenefits, type EnabledBenefits } from "#domain/benefits/enabled-benefits.ts";
import { newestCalculations } from "#domain/benefits/newest-calculation.ts";
import type { NeedLink } from "#domain/initiatives/need-link.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { useRepositories } from "#tab/shared/repositories.tsx";
import { useLoaded } from "#tab/shared/use-loaded.ts";
import { useCallback } from "react";

export interface Enabled {
  readonly benefits: readonly EnabledBenefits[];
  /** All links by which one initiative makes another possible. */
  readonly links: readonly Stored<NeedLink>[];
  /** Calculations that hold, of what this one makes possible, directly or by way of others. */
  readonly newest: ReadonlyMap<number, Calculation>;
}

const none: Enabled = { benefits: [], links: [], newest: new Map() };

/**
 * The benefits that an initiative makes possible; nothing while they are being read.
 * @param known how many links are known: another number reads them again
 */
export function useEnabled(initiativeId: number, known = 0): Enabled {
  const repositories = useRepositories();
  const loaded = useLoaded(
    // oxlint-disable-next-line react/exhaustive-deps -- another number of links is why they are read again
    useCallback(() => loadEnabled(repositories, initiativeId), [repositories, initiativeId, known]),
  );
  return loaded.state === "ready" ? loaded.value : none;
}

async function loadEnabled(
  { needLinks, calculations }: Repositories,
  initiativeId: number,
): Promise<Enabled> {
  const links = await needLinks.find({ where: [{ property: "kind", is: "eq", value: "enables" }] });
  const reached = new Set<number>();
  const look = (from: number): void => {
    for (const { initiativeId: enabler, otherId } of links)
      if (enabler === from && otherId !== initiativeId && !reached.has(otherId)) {
        reached.add(otherId);
        look(otherId);
      }
  };
  look(initiativeId);
  const rows = await Promise.all(
    [...reached].map((value) =>
      calculations.find({ where: [{ property: "initiativeId", is: "eq", value }] }),
    ),
  );
  const newest = newestCalculations(rows.flat());
  return { benefits: enabledBenefits(initiativeId, links, newest), links, newest };
}
