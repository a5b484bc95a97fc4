import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { InitiativeStatus } from "#domain/initiatives/initiative-status.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { System } from "./system.ts";

type Leaving = Pick<Stored<System>, "id" | "state" | "yearlyCost">;
type Replacing = Pick<Stored<Initiative>, "id" | "status" | "isNewSystem" | "replacesIds">;

export interface PhasedOut<Row, By> {
  readonly system: Row;
  /** Rejected initiatives replace nothing. */
  readonly replacedBy: readonly By[];
  /** What was to replace it is closed, and it is still in use. */
  readonly isLeftBehind: boolean;
}

export interface PhaseOut<Row, By> {
  /** What is being phased out, is retired or has an initiative that replaces it. */
  readonly rows: readonly PhasedOut<Row, By>[];
  readonly phasingOut: number;
  readonly retired: number;
  readonly leftBehind: number;
  /** Kronor a year of what is retired. */
  readonly savedYearly: number;
  /** Initiatives that bring a new system, and those among them that replace nothing. */
  readonly newSystems: number;
  readonly replacingNothing: readonly By[];
}

/** Where an initiative has come too far for its system to be only a thought. */
const underWay: readonly InitiativeStatus[] = ["decided", "planning", "executing", "closed"];

/** What leaves when something new comes, and what is replaced by which initiative. */
export function phaseOut<Row extends Leaving, By extends Replacing>(
  systems: readonly Row[],
  initiatives: readonly By[],
): PhaseOut<Row, By> {
  const alive = initiatives.filter(({ status }) => status !== "rejected");
  const rows = systems.flatMap((system): PhasedOut<Row, By>[] => {
    const replacedBy = alive.filter(({ replacesIds }) => replacesIds.includes(system.id));
    if (system.state === "inUse" && replacedBy.length === 0) return [];
    const isDone = replacedBy.length > 0 && replacedBy.every(({ status }) => status === "closed");
    return [{ system, replacedBy, isLeftBehind: isDone && system.state !== "retired" }];
  });
  const inState = (state: System["state"]) => systems.filter((system) => system.state === state);
  const bringing = alive.filter(
    ({ isNewSystem, status }) => isNewSystem === true && underWay.includes(status),
  );
  return {
    rows,
    phasingOut: inState("phasingOut").length,
    retired: inState("retired").length,
    leftBehind: rows.filter(({ isLeftBehind }) => isLeftBehind).length,
    savedYearly: inState("retired").reduce((sum, { yearlyCost }) => sum + (yearlyCost ?? 0), 0),
    newSystems: bringing.length,
    replacingNothing: bringing.filter(({ replacesIds }) => replacesIds.length === 0),
  };
}
