import type { MoneyRules } from "#domain/governance/governing-model.ts";
import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { CostShare } from "#domain/money/cost-split.ts";
import { proposedSplit } from "#domain/money/proposed-split.ts";
import { amount } from "./need-of.ts";
import type { WrittenNeed } from "./need-draft.ts";

/** Shares have two decimals: hundredths of a per cent. */
const whole = 10_000;

/** The same for each, the last hundredths one by one from the first. */
export function equalShares(unitIds: readonly number[]): readonly CostShare[] {
  const part = Math.floor(whole / unitIds.length);
  const left = whole - part * unitIds.length;
  return unitIds.map((unitId, index) => ({ unitId, percent: (part + (index < left ? 1 : 0)) / 100 }));
}

/** Until effects are calculated everything falls on the lead, as the proposal by benefit has it. */
export const firstShares = (leadId: number, unitIds: readonly number[]): readonly CostShare[] =>
  proposedSplit([], leadId, unitIds);

export const asShares = (shares: readonly CostShare[]): WrittenNeed["shares"] =>
  Object.fromEntries(
    shares.map(({ unitId, percent }) => [String(unitId), String(percent).replace(".", ",")]),
  );

/**
 * Who pays what of a joint need: as written, else as proposed.
 * @returns none when the need is one unit's; NaN per cent for what is no number
 */
export function sharesOf(
  { shares }: Pick<WrittenNeed, "shares">,
  leadId: number | undefined,
  otherUnitIds: readonly number[],
): readonly CostShare[] {
  if (leadId === undefined || otherUnitIds.length === 0) return [];
  const unitIds = [leadId, ...otherUnitIds];
  if (Object.keys(shares).length === 0) return firstShares(leadId, unitIds);
  return unitIds.map((unitId) => ({ unitId, percent: amount(shares[String(unitId)] ?? "") ?? 0 }));
}

/** What registering says of it: the proposal counts only where the model needs a split. */
export const costSplitOf = (
  written: Pick<WrittenNeed, "shares">,
  { unitId, otherUnitIds }: Pick<Initiative, "unitId" | "otherUnitIds">,
  { needsSplit }: Pick<MoneyRules, "needsSplit">,
): readonly CostShare[] =>
  needsSplit || Object.keys(written.shares).length > 0 ? sharesOf(written, unitId, otherUnitIds) : [];

export const sumOf = (shares: readonly CostShare[]): number =>
  shares.reduce((sum, { percent }) => sum + Math.round(percent * 100), 0) / 100;
