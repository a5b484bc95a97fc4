import type { Calculation } from "#domain/benefits/calculation.ts";
import type { Decision } from "#domain/decisions/decision.ts";
import type { BasisItem } from "#domain/initiatives/basis-item.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { NeedLink } from "#domain/initiatives/need-link.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { Retirement } from "#domain/systems/retirement.ts";
import type { Valuation } from "#domain/valuation/valuation.ts";
import type { Duty } from "./duty.ts";
import type { SignOff } from "./sign-off.ts";

/** Everything that has been written about one initiative and that rules read, in any order. */
export interface CaseRows {
  readonly initiative: Stored<Initiative>;
  readonly valuations: readonly Stored<Valuation>[];
  readonly decisions: readonly Stored<Decision>[];
  readonly calculations: readonly Stored<Calculation>[];
  readonly signOffs: readonly Stored<SignOff>[];
  readonly duties: readonly Stored<Duty>[];
  /** Those that name the initiative, at either end. */
  readonly needLinks: readonly Stored<NeedLink>[];
  readonly basisItems: readonly Stored<BasisItem>[];
  readonly retirements: readonly Stored<Retirement>[];
}

export const noRows: Omit<CaseRows, "initiative"> = {
  valuations: [],
  decisions: [],
  calculations: [],
  signOffs: [],
  duties: [],
  needLinks: [],
  basisItems: [],
  retirements: [],
};

/** The row that holds when a new row takes over from an older one. */
export const newest = <Row extends { readonly createdAt: string; readonly id: number }>(
  rows: readonly Row[],
): Row | undefined => rows.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id)[0];
