import type { ModelBook } from "#domain/governance/model-in-force.ts";
import type { ModelVersion } from "#domain/governance/model-version.ts";
import type { Instant } from "#domain/shared/calendar.ts";
import { swedishDay } from "#domain/shared/swedish-day.ts";
import type { Valuation } from "#domain/valuation/valuation.ts";

/** Who decided on the model that a valuation was made with: the version that governed then, else any that has the model. */
export function decidedModel(
  book: ModelBook,
  { model, modelVersion }: Pick<Valuation, "model" | "modelVersion">,
  at: Instant,
): ModelVersion | undefined {
  const has = ({ definition }: ModelVersion): boolean =>
    definition.valuationModels.some(({ key, version }) => key === model && version === modelVersion);
  const then = book.versionOn(swedishDay(at));
  return then && has(then) ? then : book.versions.find(has);
}
