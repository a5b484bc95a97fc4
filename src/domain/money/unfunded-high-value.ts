import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import type { Stored } from "#domain/shared/stored.ts";

export type FundingRow = Pick<
  Stored<Initiative>,
  "id" | "title" | "unitId" | "score" | "budget" | "funding" | "status"
>;

export interface UnfundedUnit {
  /** Undefined: initiatives without a unit. */
  readonly unitId: number | undefined;
  /** Kronor a year that the unit can spend; undefined is unknown. */
  readonly means: number | undefined;
  /** Kronor above (+) or below (−) its frame; undefined is unknown. */
  readonly result: number | undefined;
  /** Best score first, then the cheaper. */
  readonly initiatives: readonly FundingRow[];
  /** Kronor of the initiatives with a known budget. */
  readonly needed: number;
  readonly withoutBudget: number;
  /** Needed by means: above 1 the unit cannot pay for it all; undefined while means are unknown or nought. */
  readonly neededByMeans: number | undefined;
  /** Whether the unit is unable to pay: what is needed is above its means, or it already spends more than its frame; undefined is unknown. */
  readonly cannotPay: boolean | undefined;
}

const ended: readonly FundingRow["status"][] = ["closed", "rejected"];

/**
 * Initiatives of high value that nobody pays for, by unit and beside what the unit can pay [D-06, A-165, A-166].
 * Funding that is not stated counts as unfunded; an initiative that is not valued is not of high value.
 * @param highScore from which score value is high: the model's parameter `highScore`
 */
export function unfundedHighValue(
  rows: readonly FundingRow[],
  units: readonly Stored<Unit>[],
  highScore: number,
): readonly UnfundedUnit[] {
  const wanted = rows.filter(
    ({ score, funding, status }) =>
      score !== undefined &&
      score >= highScore &&
      (funding ?? "notFunded") === "notFunded" &&
      !ended.includes(status),
  );
  return [...new Set(wanted.map(({ unitId }) => unitId))]
    .map((unitId) =>
      unfundedOf(
        wanted.filter((row) => row.unitId === unitId),
        unitId,
        units.find(({ id }) => id === unitId),
      ),
    )
    .toSorted((a, b) => b.needed - a.needed || (a.unitId ?? Infinity) - (b.unitId ?? Infinity));
}

function unfundedOf(
  rows: readonly FundingRow[],
  unitId: number | undefined,
  unit: Unit | undefined,
): UnfundedUnit {
  const needed = rows.reduce((sum, { budget }) => sum + (budget ?? 0), 0);
  const [means, result] = [unit?.means, unit?.result];
  return {
    unitId,
    means,
    result,
    initiatives: rows.toSorted(
      (a, b) =>
        (b.score ?? 0) - (a.score ?? 0) || (a.budget ?? Infinity) - (b.budget ?? Infinity) || a.id - b.id,
    ),
    needed,
    withoutBudget: rows.filter(({ budget }) => budget === undefined).length,
    neededByMeans: means === undefined || means <= 0 ? undefined : needed / means,
    cannotPay: inability(needed, means, result),
  };
}

function inability(
  needed: number,
  means: number | undefined,
  result: number | undefined,
): boolean | undefined {
  if (result !== undefined && result < 0) return true;
  if (means === undefined) return undefined;
  return needed > means;
}
