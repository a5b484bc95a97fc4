import { daysInMonth, type CalendarDate } from "#domain/shared/calendar.ts";
import type { System } from "./system.ts";

type Budgeted = Pick<System, "state" | "decidedBudget" | "usedBudget">;

/** `over`: more is used than decided; `ahead`: used faster than the year goes; `undecided`: used without a decided budget. */
export type BudgetState = "within" | "ahead" | "over" | "undecided";

export interface BudgetUse {
  /** Kronor. */
  readonly decided: number;
  readonly used: number;
  readonly left: number;
  /** Used of decided; undefined where nothing is decided. */
  readonly share: number | undefined;
  readonly state: BudgetState;
}

export interface BudgetFollowUp<Row> {
  /** Those that have a decided budget or have used money, the most used share first. */
  readonly rows: readonly { readonly system: Row; readonly use: BudgetUse }[];
  readonly all: BudgetUse;
  readonly over: number;
}

/** This year's decided budgets and what is used of them, so far into the year. */
export function budgetFollowUp<Row extends Budgeted>(
  systems: readonly Row[],
  today: CalendarDate,
): BudgetFollowUp<Row> {
  const gone = shareOfYear(today);
  const rows = systems
    .filter(
      ({ state, decidedBudget, usedBudget }) =>
        state !== "retired" && (decidedBudget !== undefined || (usedBudget ?? 0) > 0),
    )
    .map((system) => ({ system, use: budgetUse(system.decidedBudget, system.usedBudget, gone) }))
    .toSorted((a, b) => (b.use.share ?? Infinity) - (a.use.share ?? Infinity));
  const sum = (read: (row: Budgeted) => number | undefined): number =>
    rows.reduce((all, { system }) => all + (read(system) ?? 0), 0);
  return {
    rows,
    all: budgetUse(
      sum(({ decidedBudget }) => decidedBudget),
      sum(({ usedBudget }) => usedBudget),
      gone,
    ),
    over: rows.filter(({ use }) => use.state === "over" || use.state === "undecided").length,
  };
}

/** A tenth of the year, before use that is ahead of it is worth a word. */
const tolerance = 0.1;

function budgetUse(
  decidedBudget: number | undefined,
  usedBudget: number | undefined,
  gone: number,
): BudgetUse {
  const decided = decidedBudget ?? 0;
  const used = usedBudget ?? 0;
  const share = decided > 0 ? used / decided : undefined;
  return { decided, used, left: decided - used, share, state: stateOf(share, used, gone) };
}

function stateOf(share: number | undefined, used: number, gone: number): BudgetState {
  if (share === undefined) return used > 0 ? "undecided" : "within";
  if (share > 1) return "over";
  return share > gone + tolerance ? "ahead" : "within";
}

/** How much of the year has gone when the day ends, above 0 and at most 1. */
export function shareOfYear(today: CalendarDate): number {
  const [year = 0, month = 0, day = 0] = today.split("-").map(Number);
  const lengths = Array.from({ length: 12 }, (_, index) => daysInMonth(year, index + 1));
  return (sumOf(lengths.slice(0, month - 1)) + day) / sumOf(lengths);
}

const sumOf = (days: readonly number[]): number => days.reduce((all, each) => all + each, 0);
