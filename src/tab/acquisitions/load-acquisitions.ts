import type { Calculation } from "#domain/benefits/calculation.ts";
import { countedOnce } from "#domain/benefits/enabled-benefits.ts";
import { newestCalculations } from "#domain/benefits/newest-calculation.ts";
import type { Duty } from "#domain/governance/duty.ts";
import type { SignOff } from "#domain/governance/sign-off.ts";
import type { Repositories } from "#domain/shared/repositories.ts";
import type { Stored } from "#domain/shared/stored.ts";
import type { System } from "#domain/systems/system.ts";
import { loadAcquisitionRows, type AcquisitionRows } from "#tab/shared/acquisitions/load-acquisition-rows.ts";

/** What acquisitions are found by, and what has been calculated, signed and demanded of them. */
export interface AcquisitionPage extends AcquisitionRows {
  /** By initiative, with each effect only where it arises. */
  readonly calculations: ReadonlyMap<number, Calculation>;
  readonly signOffs: ReadonlyMap<number, readonly Stored<SignOff>[]>;
  /** Those that are open. */
  readonly duties: ReadonlyMap<number, readonly Duty[]>;
  readonly systems: readonly Stored<System>[];
}

/** Two requests for the initiatives' columns and links, and one for each of four lists. */
export async function loadAcquisitions(repositories: Repositories): Promise<AcquisitionPage> {
  const { calculations, signOffs, duties, systems } = repositories;
  const [rows, calculated, signed, open, known] = await Promise.all([
    loadAcquisitionRows(repositories),
    calculations.find(),
    signOffs.find(),
    duties.find({ where: [{ property: "state", is: "eq", value: "open" }] }),
    systems.find(),
  ]);
  return {
    ...rows,
    calculations: new Map(
      countedOnce([...newestCalculations(calculated).values()], rows.needLinks).map((row) => [
        row.initiativeId,
        row,
      ]),
    ),
    signOffs: byInitiative(signed),
    duties: byInitiative(open),
    systems: known,
  };
}

function byInitiative<Row extends { readonly initiativeId: number }>(
  rows: readonly Row[],
): ReadonlyMap<number, readonly Row[]> {
  const found = new Map<number, Row[]>();
  for (const row of rows) found.set(row.initiativeId, [...(found.get(row.initiativeId) ?? []), row]);
  return found;
}
