import type { Instant } from "#domain/shared/calendar.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { PortfolioRow } from "./initiative.ts";
import type { NeedLink } from "./need-link.ts";
import { linkBetween } from "./need-links.ts";

/** Two initiatives whose texts are alike. */
export interface AlikePair {
  readonly oneId: number;
  readonly otherId: number;
  /** 0 to 1. */
  readonly likeness: number;
}

/** Two units that seem to do the same, and nobody has said what is to become of it. */
export interface ParallelProject<Initiative> {
  readonly older: Initiative;
  readonly newer: Initiative;
  readonly likeness: number;
  /** Since when both have existed. */
  readonly since: Instant;
}

type Row = Pick<Stored<PortfolioRow>, "id" | "unitId" | "status" | "createdAt" | "isConfidential">;

/**
 * Pairs of initiatives in different units that are alike and that nobody has called same, merged, waiting or different; those that
 * have waited longest for an answer first [D-09, A-079]. What is closed, rejected or confidential is left out.
 */
export function parallelProjects<One extends Row>(
  portfolio: readonly One[],
  alike: readonly AlikePair[],
  links: readonly Stored<NeedLink>[],
): readonly ParallelProject<One>[] {
  const byId = new Map(
    portfolio
      .filter(({ status, isConfidential }) => status !== "closed" && status !== "rejected" && !isConfidential)
      .map((row) => [row.id, row]),
  );
  const seen = new Set<string>();
  return alike
    .flatMap(({ oneId, otherId, likeness }): ParallelProject<One>[] => {
      const pair = [oneId, otherId].toSorted((a, b) => a - b).join(":");
      const [one, other] = [byId.get(oneId), byId.get(otherId)];
      if (!one || !other || oneId === otherId || seen.has(pair)) return [];
      seen.add(pair);
      if (one.unitId === undefined || other.unitId === undefined || one.unitId === other.unitId) return [];
      if (linkBetween(links, oneId, otherId)) return [];
      const isFirst =
        one.createdAt < other.createdAt || (one.createdAt === other.createdAt && oneId < otherId);
      const [older, newer] = isFirst ? [one, other] : [other, one];
      return [{ older, newer, likeness, since: newer.createdAt }];
    })
    .toSorted(
      (a, b) =>
        a.since.localeCompare(b.since) ||
        b.likeness - a.likeness ||
        a.older.id - b.older.id ||
        a.newer.id - b.newer.id,
    );
}
