import type { Truth } from "#domain/governance/evaluate.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { System } from "#domain/systems/system.ts";
import { gainsTogether, type UnitGain } from "./acquisition-money.ts";
import { worstOf, type SecurityState } from "./acquisition-security.ts";
import type { Acquisition } from "./acquisition.ts";
import { knownSum, type KnownSum } from "./known-sum.ts";
import { reaches, type ProcurementLimit } from "./procurement-limits.ts";

/** Purchases of the same kind, added together, against one limit. */
export interface LimitTogether {
  readonly limit: ProcurementLimit;
  readonly together: Truth;
  /** Numbers of those that reach it by themselves. */
  readonly alone: readonly number[];
}

/** A goal that the effects of several units' acquisitions serve. */
export interface CommonGoal {
  readonly goal: string;
  readonly unitIds: readonly number[];
}

/** Common benefits, security and costs of acquisitions looked at together. */
export interface JointAcquisition {
  readonly unitIds: readonly number[];
  readonly purchaseValue: KnownSum;
  readonly budget: KnownSum;
  readonly investment: KnownSum;
  readonly runningYearly: KnownSum;
  readonly effectYearly: KnownSum;
  readonly netPresentValue: KnownSum;
  readonly limits: readonly LimitTogether[];
  /** By unit, the largest first. */
  readonly gains: readonly UnitGain[];
  /** Kronor a year that land where nobody has stated. */
  readonly ofUnknownUnit: number;
  /** Kronor a year of gains when two or more units gain; 0 while one or none does. */
  readonly inCommon: number;
  /** Units that gain and take no part in any of them. */
  readonly elsewhere: readonly UnitGain[];
  readonly goals: readonly CommonGoal[];
  /** The worst of them; undefined of none. */
  readonly security: SecurityState | undefined;
  readonly openDuties: number;
  readonly overdueDuties: number;
  /** Systems that go away, each once. */
  readonly replacesIds: readonly number[];
  /** What those cost a year today. */
  readonly replacedYearly: KnownSum;
}

export function jointAcquisition(
  members: readonly Acquisition[],
  limits: readonly ProcurementLimit[],
  systems: readonly Pick<Stored<System>, "id" | "yearlyCost">[],
): JointAcquisition {
  const unitIds = [...new Set(members.flatMap((each) => each.unitIds))].toSorted((a, b) => a - b);
  const purchaseValue = knownSum(members.map((each) => each.purchaseValue));
  const gains = gainsTogether(members.flatMap(({ money }) => money?.gains ?? []));
  const gaining = gains.filter(({ yearly }) => yearly > 0);
  const replacesIds = [...new Set(members.flatMap((each) => each.replacesIds))].toSorted((a, b) => a - b);
  const sum = (count: (each: Acquisition) => number): number =>
    members.reduce((total, each) => total + count(each), 0);
  return {
    unitIds,
    purchaseValue,
    budget: knownSum(members.map(({ budget }) => budget)),
    investment: knownSum(members.map(({ money }) => money?.investment)),
    runningYearly: knownSum(members.map(({ money }) => money?.runningYearly)),
    effectYearly: knownSum(members.map(({ money }) => money?.effectYearly)),
    netPresentValue: knownSum(members.map(({ money }) => money?.netPresentValue)),
    limits: limits.map((limit) => ({
      limit,
      together: reaches(purchaseValue, limit),
      alone: members
        .filter((each) => reaches(knownSum([each.purchaseValue]), limit) === "yes")
        .map(({ id }) => id)
        .toSorted((a, b) => a - b),
    })),
    gains,
    ofUnknownUnit: sum(({ money }) => money?.ofUnknownUnit ?? 0),
    inCommon: gaining.length > 1 ? gaining.reduce((total, { yearly }) => total + yearly, 0) : 0,
    elsewhere: gaining.filter(({ unitId }) => !unitIds.includes(unitId)),
    goals: commonGoals(members),
    security: worstOf(members.map(({ security }) => security.state)),
    openDuties: sum(({ security }) => security.openDuties),
    overdueDuties: sum(({ security }) => security.overdueDuties),
    replacesIds,
    replacedYearly: knownSum(
      replacesIds.map((systemId) => systems.find(({ id }) => id === systemId)?.yearlyCost),
    ),
  };
}

/** Goals that two or more units' effects serve; an effect for the public counts as the leading unit's. */
function commonGoals(members: readonly Acquisition[]): readonly CommonGoal[] {
  const unitsOf = new Map<string, Set<number>>();
  for (const { chain, unitIds } of members)
    for (const { goal, isNegative, unitId } of chain) {
      const unit = unitId ?? unitIds[0];
      if (goal !== "" && !isNegative && unit !== undefined)
        unitsOf.set(goal, (unitsOf.get(goal) ?? new Set()).add(unit));
    }
  return [...unitsOf]
    .filter(([, { size }]) => size > 1)
    .map(([goal, units]) => ({ goal, unitIds: [...units].toSorted((a, b) => a - b) }))
    .toSorted((a, b) => (a.goal < b.goal ? -1 : 1));
}
