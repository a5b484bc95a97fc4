import { systemKinds, type System, type SystemKind } from "./system.ts";

type Costed = Pick<System, "unitId" | "kind" | "state" | "yearlyCost">;

/** Kronor a year by kind; `unknown` is how many have no stated cost, and are not in the sums. */
export interface ItCost {
  readonly byKind: Readonly<Record<SystemKind, number>>;
  readonly total: number;
  readonly unknown: number;
}

export interface UnitItCost extends ItCost {
  readonly unitId: number | undefined;
}

/** What each unit's IT costs a year, dearest first, and what all cost: apart from what initiatives cost, and without what is retired. */
export function itCostByUnit(systems: readonly Costed[]): {
  readonly units: readonly UnitItCost[];
  readonly all: ItCost;
} {
  const running = systems.filter(({ state }) => state !== "retired");
  const unitIds = [...new Set(running.map(({ unitId }) => unitId))];
  const units = unitIds.map((unitId) => ({
    unitId,
    ...costOf(running.filter((system) => system.unitId === unitId)),
  }));
  return {
    units: units.toSorted((a, b) => b.total - a.total || (a.unitId ?? Infinity) - (b.unitId ?? Infinity)),
    all: costOf(running),
  };
}

function costOf(systems: readonly Costed[]): ItCost {
  const byKind: Record<SystemKind, number> = { object: 0, system: 0, software: 0, equipment: 0 };
  for (const { kind, yearlyCost } of systems) byKind[kind] += yearlyCost ?? 0;
  return {
    byKind,
    total: systemKinds.reduce((sum, kind) => sum + byKind[kind], 0),
    unknown: systems.filter(({ yearlyCost }) => yearlyCost === undefined).length,
  };
}
