import type { Stored } from "#domain/shared/stored.ts";
import type { System } from "#domain/systems/system.ts";

type Shown = Pick<Stored<System>, "id" | "kind" | "unitId" | "state">;

/**
 * What a unit's plan estimates beside its initiatives: its managed objects that are not retired, whatever its initiatives develop,
 * and what stood in the plan that holds.
 * @param needed what the initiatives develop and what has been estimated before
 */
export const plannedObjects = <Row extends Shown>(
  systems: readonly Row[],
  unitId: number,
  needed: ReadonlySet<number>,
): readonly Row[] =>
  systems.filter(
    (system) =>
      needed.has(system.id) ||
      (system.kind === "object" && system.unitId === unitId && system.state !== "retired"),
  );
