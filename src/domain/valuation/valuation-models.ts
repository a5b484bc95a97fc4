import { lightValuation } from "./light-valuation.ts";
import { lundBenefitComplexity } from "./lund-benefit-complexity.ts";
import { orebroSummary } from "./orebro-summary.ts";
import { tabySuitability } from "./taby-suitability.ts";
import type { ValuationModel } from "./valuation-model.ts";
import { vaxjoMatrix } from "./vaxjo-matrix.ts";

/** The models that the product ships; a version in use is never changed, a new one is added. */
export const builtInModels: readonly ValuationModel[] = [
  vaxjoMatrix,
  tabySuitability,
  lundBenefitComplexity,
  orebroSummary,
  lightValuation,
];

/** The model that new valuations are made with where no governing model says otherwise. */
export const currentModel: ValuationModel = vaxjoMatrix;

/**
 * The model that a valuation refers to.
 * @param more models of the municipality's own governing models, read before those that the product ships
 */
export const findModel = (
  key: string,
  version: number,
  more: readonly ValuationModel[] = [],
): ValuationModel | undefined =>
  [...more, ...builtInModels].find((model) => model.key === key && model.version === version);
