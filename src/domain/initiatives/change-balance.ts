import type { BasisItem, BasisKind } from "./basis-item.ts";
import { standingItems } from "./basis-state.ts";
import { phaseOf, phases, type Phase, type StartOfUse } from "./start-of-use.ts";

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

export const progresses = ["planned", "done"] as const;
export type Progress = (typeof progresses)[number];

/** The balance of what is planned and what is done, before and after go-live: the parts add up to the whole. */
export interface BalancePart extends ChangeBalance {
  readonly phase: Phase;
  readonly progress: Progress;
}

/** @returns every part, in the order of phases, also those without activities */
export function balanceParts(
  items: readonly (Read & Pick<BasisItem, "doneOn" | "dueOn">)[],
  start: StartOfUse,
): readonly BalancePart[] {
  return phases.flatMap((phase) =>
    progresses.map((progress) => ({
      phase,
      progress,
      ...changeBalance(
        items.filter(
          (item) =>
            phaseOf(item, start) === phase && (item.doneOn === undefined ? "planned" : "done") === progress,
        ),
      ),
    })),
  );
}

/** Balances together: hours and activities are added, and the share is that of the sums. */
export function sumOfBalances(balances: readonly ChangeBalance[]): ChangeBalance {
  const sum = (read: (each: ChangeBalance) => number): number =>
    balances.reduce((total, each) => total + read(each), 0);
  const technology = sum((each) => each.technology);
  const change = sum((each) => each.change);
  const all = technology + change;
  return {
    technology,
    change,
    changeShare: all === 0 ? undefined : change / all,
    activities: sum(({ activities }) => activities),
    withHours: sum(({ withHours }) => withHours),
  };
}

/** Hours of change that are missing for the share to be what is aimed at; 0 when it is, undefined without hours. */
export function missingChange({ technology, change }: ChangeBalance, aim: number): number | undefined {
  if (technology + change === 0) return undefined;
  if (aim >= 1) return technology === 0 ? 0 : undefined;
  // Rounded, since a share of 0.8 is not quite that in binary.
  return Math.max(0, Math.round(1e6 * ((technology * aim) / (1 - aim) - change)) / 1e6);
}
