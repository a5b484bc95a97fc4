import type { ValuationModel } from "./valuation-model.ts";
import { vaxjoMatrix } from "./vaxjo-matrix.ts";

/** Every version that a valuation may refer to; a version in use is never changed, a new one is added. */
export const valuationModels: readonly ValuationModel[] = [vaxjoMatrix];

/** The model that new valuations are made with. */
export const currentModel: ValuationModel = vaxjoMatrix;

export const findModel = (key: string, version: number): ValuationModel | undefined =>
  valuationModels.find((model) => model.key === key && model.version === version);
