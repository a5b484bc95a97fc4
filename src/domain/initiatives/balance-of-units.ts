import type { Event } from "#domain/digest/event.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { BasisItem } from "./basis-item.ts";
import {
  balanceParts,
  changeBalance,
  sumOfBalances,
  type BalancePart,
  type ChangeBalance,
} from "./change-balance.ts";
import type { Initiative } from "./initiative.ts";
import { startOfUse } from "./start-of-use.ts";

export interface UnitBalance extends ChangeBalance {
  /** The unit that leads the initiatives; undefined where none is stated. */
  readonly unitId: number | undefined;
  /** Initiatives with activities of either nature. */
  readonly initiatives: number;
}

/** Technology against change over the whole municipality; the units add up to the whole, and so do the parts. */
export interface BalanceOfUnits {
  /** Most hours first, the unknown unit last; units without activities are left out. */
  readonly units: readonly UnitBalance[];
  readonly whole: UnitBalance;
  readonly parts: readonly BalancePart[];
}

type Row = Pick<Stored<Initiative>, "id" | "unitId" | "status" | "endsOn">;
type Item = Pick<BasisItem, "initiativeId" | "kind" | "isRemoved" | "hours" | "doneOn" | "dueOn">;
type Told = Pick<Event, "initiativeId" | "kind" | "to" | "at">;

/** @param events where closings are told */
export function balanceOfUnits(
  rows: readonly Row[],
  items: readonly Item[],
  events: readonly Told[],
): BalanceOfUnits {
  const itemsOf = grouped(items, ({ initiativeId }) => initiativeId);
  const eventsOf = grouped(events, ({ initiativeId }) => initiativeId);
  const read = rows.flatMap((row) => {
    const its = itemsOf.get(row.id) ?? [];
    const balance = changeBalance(its);
    if (balance.activities === 0) return [];
    return [
      { unitId: row.unitId, balance, parts: balanceParts(its, startOfUse(row, eventsOf.get(row.id) ?? [])) },
    ];
  });
  const units = [...grouped(read, ({ unitId }) => unitId)].map(([unitId, group]) => ({
    unitId,
    initiatives: group.length,
    ...sumOfBalances(group.map(({ balance }) => balance)),
  }));
  return {
    units: units.toSorted(
      (a, b) =>
        Number(a.unitId === undefined) - Number(b.unitId === undefined) ||
        b.technology + b.change - (a.technology + a.change) ||
        (a.unitId ?? 0) - (b.unitId ?? 0),
    ),
    whole: { unitId: undefined, initiatives: read.length, ...sumOfBalances(units) },
    parts: sumOfParts(read.map(({ parts }) => parts)),
  };
}

const sumOfParts = (all: readonly (readonly BalancePart[])[]): readonly BalancePart[] =>
  balanceParts([], { isClosed: false, day: undefined, source: "unknown" }).map(({ phase, progress }) => ({
    phase,
    progress,
    ...sumOfBalances(all.flat().filter((part) => part.phase === phase && part.progress === progress)),
  }));

function grouped<Each, Key>(
  rows: readonly Each[],
  keyOf: (row: Each) => Key,
): ReadonlyMap<Key, readonly Each[]> {
  const groups = new Map<Key, Each[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
