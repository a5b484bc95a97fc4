import { sum } from "#domain/benefits/net-present-value.ts";
import type { InitiativeStatus } from "#domain/initiatives/initiative-status.ts";
import {
  benefitSizes,
  horizons,
  type BenefitSize,
  type Horizon,
  type PlanEstimate,
  type PlanItem,
  type PlanObject,
} from "./plan.ts";
import { isEstimated } from "./proposed-estimate.ts";
import { begun } from "./proposed-plan.ts";

/** What some estimates come to; kronor a year. Effect and benefit are apart, and so are effects below nought. */
export interface EstimateTotals {
  /** How many there are, estimated or not. */
  readonly count: number;
  /** How many have a figure, a size or words. */
  readonly estimated: number;
  /** How many have an effect in kronor, which is all that the sums are made of. */
  readonly inKronor: number;
  readonly positive: number;
  /** At most nought. */
  readonly negative: number;
  /** The two together. */
  readonly net: number;
  readonly benefits: Readonly<Record<BenefitSize, number>>;
}

export function totalsOf(estimates: readonly (PlanEstimate | undefined)[]): EstimateTotals {
  const known = estimates.filter(isEstimated);
  const effects = known.flatMap(({ effect }) => effect ?? []);
  const [positive, negative] = [
    sum(effects.filter((effect) => effect > 0)),
    sum(effects.filter((effect) => effect < 0)),
  ];
  const [small, medium, large] = benefitSizes.map(
    (size) => known.filter(({ benefit }) => benefit === size).length,
  );
  return {
    count: estimates.length,
    estimated: known.length,
    inKronor: effects.length,
    positive,
    negative,
    net: positive + negative,
    benefits: { small: small ?? 0, medium: medium ?? 0, large: large ?? 0 },
  };
}

/** Whether an initiative is being planned or carried out, and so is not only to come. */
export const isOngoing = (status: InitiativeStatus): boolean => begun.includes(status);

export interface PlanTotals {
  /** Initiatives and objects together. */
  readonly all: EstimateTotals;
  readonly horizons: Readonly<Record<Horizon, EstimateTotals>>;
  readonly ongoing: EstimateTotals;
  readonly coming: EstimateTotals;
  /** The objects' own estimates, beside their initiatives'. */
  readonly objects: EstimateTotals;
}

/**
 * What a plan's estimates come to. An initiative or object that stands there twice is counted once.
 * @param statusOf an initiative that cannot be read counts as coming
 */
export function planTotals(
  items: readonly PlanItem[],
  objects: readonly PlanObject[],
  statusOf: (initiativeId: number) => InitiativeStatus | undefined,
): PlanTotals {
  const each = onceEach(items, ({ initiativeId }) => initiativeId);
  const own = onceEach(objects, ({ systemId }) => systemId).map(({ estimate }) => estimate);
  const of = (some: readonly PlanItem[]): EstimateTotals => totalsOf(some.map(({ estimate }) => estimate));
  const isBegun = ({ initiativeId }: PlanItem): boolean => isOngoing(statusOf(initiativeId) ?? "unstated");
  const [short, long] = horizons.map((horizon) => of(each.filter((item) => item.horizon === horizon)));
  const nothing = totalsOf([]);
  return {
    all: totalsOf([...each.map(({ estimate }) => estimate), ...own]),
    horizons: { short: short ?? nothing, long: long ?? nothing },
    ongoing: of(each.filter(isBegun)),
    coming: of(each.filter((item) => !isBegun(item))),
    objects: totalsOf(own),
  };
}

/** What a managed object gives: by itself and through the plan's initiatives that develop it. */
export interface ObjectTotals {
  /** Undefined for initiatives that belong to no object. */
  readonly systemId: number | undefined;
  readonly own: PlanEstimate | undefined;
  readonly initiatives: EstimateTotals;
  /** Its own estimate and those of its initiatives, each counted once. */
  readonly total: EstimateTotals;
}

/** The plan by object, the largest effect first and those without an object last; the rows add up to the plan. */
export function byObject(
  items: readonly PlanItem[],
  objects: readonly PlanObject[],
  systemOf: (initiativeId: number) => number | undefined,
): readonly ObjectTotals[] {
  const own = new Map(
    onceEach(objects, ({ systemId }) => systemId).map(({ systemId, estimate }) => [systemId, estimate]),
  );
  const each = onceEach(items, ({ initiativeId }) => initiativeId);
  const ids = new Set([...own.keys(), ...each.map(({ initiativeId }) => systemOf(initiativeId))]);
  return [...ids]
    .map((systemId): ObjectTotals => {
      const estimates = each
        .filter(({ initiativeId }) => systemOf(initiativeId) === systemId)
        .map(({ estimate }) => estimate);
      const mine = systemId === undefined ? undefined : own.get(systemId);
      return {
        systemId,
        own: mine,
        initiatives: totalsOf(estimates),
        total: totalsOf(mine === undefined ? estimates : [...estimates, mine]),
      };
    })
    .toSorted(
      (a, b) =>
        Number(a.systemId === undefined) - Number(b.systemId === undefined) ||
        b.total.net - a.total.net ||
        (a.systemId ?? 0) - (b.systemId ?? 0),
    );
}

function onceEach<Row>(rows: readonly Row[], idOf: (row: Row) => number): readonly Row[] {
  const seen = new Set<number>();
  return rows.filter((row) => {
    const isNew = !seen.has(idOf(row));
    seen.add(idOf(row));
    return isNew;
  });
}
