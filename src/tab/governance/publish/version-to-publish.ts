import type { GoverningModel } from "#domain/governance/governing-model.ts";
import type { ModelVersion } from "#domain/governance/model-version.ts";
import { isSame } from "#domain/governance/publication-problems.ts";
import type { ValuationModel } from "#domain/valuation/valuation-model.ts";

/**
 * The definition as it is published: numbered after the versions of the same model, and each valuation model that differs from what
 * was published or built in under its number gets the next, so that old valuations keep theirs [D-25].
 */
export function versionToPublish(
  definition: GoverningModel,
  published: readonly ModelVersion[],
  builtIn: readonly ValuationModel[],
): GoverningModel {
  const earlier = published.filter((version) => version.definition.key === definition.key);
  const numbers = earlier.map((version) => version.definition.version);
  const kept = [...published.flatMap((version) => version.definition.valuationModels), ...builtIn];
  return {
    ...definition,
    version: Math.max(definition.version - 1, 0, ...numbers) + 1,
    valuationModels: definition.valuationModels.map((model) => numbered(model, kept)),
  };
}

function numbered(model: ValuationModel, kept: readonly ValuationModel[]): ValuationModel {
  const sameKey = kept.filter(({ key }) => key === model.key);
  if (sameKey.some((each) => isSame(each, model))) return model;
  if (sameKey.every(({ version }) => version !== model.version)) return model;
  return { ...model, version: Math.max(...sameKey.map(({ version }) => version)) + 1 };
}
