import type { BasisItem, BasisKind } from "./basis-item.ts";
import { standingItems } from "./basis-state.ts";

/** Work on the technology, and work on how people use it; what is neither is only evidence. */
export const natures = ["technology", "change"] as const;
export type Nature = (typeof natures)[number];

export const natureOf: Readonly<Partial<Record<BasisKind, Nature>>> = {
  technology: "technology",
  check: "technology",
  training: "change",
  communication: "change",
  changeActivity: "change",
  marketing: "change",
};

/** How the work of an initiative is shared between technology and change [A-192, D-19]. */
export interface ChangeBalance {
  /** Hours. */
  readonly technology: number;
  readonly change: number;
  /** Change as a share of both, 0 to 1; undefined while no hours are stated for either. */
  readonly changeShare: number | undefined;
  /** Activities of either nature, and those among them with hours. */
  readonly activities: number;
  readonly withHours: number;
}

type Read = Pick<BasisItem, "kind" | "isRemoved" | "hours">;

/**
 * The balance that Örebro's auditors ask for: a fifth technology, four fifths behaviour. Counted in stated hours; an activity without
 * hours is in `activities` only.
 * Source: PwC, granskning av digitalisering, Örebro kommun 2018, avsnitt 4.4.1.
 */
export function changeBalance(items: readonly Read[]): ChangeBalance {
  const activities = standingItems(items).filter(({ kind }) => natureOf[kind] !== undefined);
  const hoursOf = (nature: Nature): number =>
    activities
      .filter(({ kind }) => natureOf[kind] === nature)
      .reduce((sum, { hours }) => sum + (hours ?? 0), 0);
  const [technology, change] = [hoursOf("technology"), hoursOf("change")];
  const all = technology + change;
  return {
    technology,
    change,
    changeShare: all === 0 ? undefined : change / all,
    activities: activities.length,
    withHours: activities.filter(({ hours }) => hours !== undefined).length,
  };
}
