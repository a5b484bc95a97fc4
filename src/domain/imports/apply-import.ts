import type { Initiative } from "#domain/initiatives/initiative.ts";
import type { Unit } from "#domain/organisation/unit.ts";
import type { Repository } from "#domain/shared/repository.ts";
import type { ImportPlan } from "./plan-import.ts";

export interface ImportTarget {
  readonly units: Repository<Unit>;
  readonly initiatives: Repository<Initiative>;
}

export interface ImportResult {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly newUnits: number;
}

/**
 * Carries a plan out: new units, new initiatives, then each change. Running it again after a fault adds nothing twice.
 * @param progress called with how many rows of how many are done
 * @throws ConflictError when a row has been changed by somebody since the plan was made; what was done before stands
 */
export async function applyImport(
  plan: ImportPlan,
  { units, initiatives }: ImportTarget,
  progress: (done: number, of: number) => void = () => undefined,
): Promise<ImportResult> {
  const of = plan.additions.length + plan.updates.length;
  progress(0, of);
  if (plan.newUnits.length > 0) await units.addAll(plan.newUnits);
  const unitIds = new Map((await units.find()).map(({ key, id }) => [key, id]));
  const unitId = (key: string | undefined): number | undefined =>
    key === undefined ? undefined : unitIds.get(key);
  const added = await initiatives.addAll(
    plan.additions.map(({ initiative, unitKey }) => ({ ...initiative, unitId: unitId(unitKey) })),
    (done) => {
      progress(done, of);
    },
  );
  let updated = 0;
  for (const { current, changes, unitKey } of plan.updates) {
    const unit = unitKey === undefined ? {} : { unitId: unitId(unitKey) };
    await initiatives.update(current.id, current.version, { ...changes, ...unit });
    updated += 1;
    progress(plan.additions.length + updated, of);
  }
  return { added, updated, unchanged: plan.unchanged, newUnits: plan.newUnits.length };
}
