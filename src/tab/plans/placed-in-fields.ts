import type { ModelBook } from "#domain/governance/model-in-force.ts";
import type { PlanItem } from "#domain/plans/plan.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { quadrantOf, type Quadrant } from "#domain/valuation/quadrant.ts";
import type { ValuationModel } from "#domain/valuation/valuation-model.ts";
import type { Valuation } from "#domain/valuation/valuation.ts";

export interface PlacedInitiative {
  readonly initiativeId: number;
  /** In the plan, from 1. */
  readonly place: number;
  readonly at: Quadrant;
}

export interface FieldPicture {
  readonly model: ValuationModel;
  readonly placed: readonly PlacedInitiative[];
}

/** Where the plan's initiatives stand in their valuation models' pictures of four fields; one picture for each model [A-069]. */
export function placedInFields(
  items: readonly PlanItem[],
  valuations: ReadonlyMap<number, Stored<Valuation>>,
  book: ModelBook,
): readonly FieldPicture[] {
  const pictures = new Map<string, { model: ValuationModel; placed: PlacedInitiative[] }>();
  for (const [index, { initiativeId }] of items.entries()) {
    const valuation = valuations.get(initiativeId);
    const model = valuation && book.valuationModel(valuation.model, valuation.modelVersion);
    const at = model && quadrantOf(model, valuation.answers);
    if (!at) continue;
    const key = `${model.key}:${String(model.version)}`;
    const picture = pictures.get(key) ?? { model, placed: [] };
    pictures.set(key, picture);
    picture.placed.push({ initiativeId, place: index + 1, at });
  }
  return [...pictures.values()];
}
