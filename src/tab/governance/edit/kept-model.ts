import type { GoverningModel } from "#domain/governance/governing-model.ts";
import { propertiesOf } from "#tab/shared/read-json.ts";

/** A draft's model as it was last typed on this device. */
export interface KeptModel {
  /** Of the row that it was typed on. */
  readonly version: string;
  readonly definition: GoverningModel;
}

const lists = [
  "bodyRoles",
  "mandates",
  "teams",
  "processes",
  "questions",
  "routing",
  "forms",
  "valuationModels",
  "parameters",
  "duties",
  "goals",
] as const satisfies readonly (keyof GoverningModel)[];

/** Reads what was kept on the device; a model without one of its parts was kept by another version of the form, and is dropped. */
export function readKeptModel(kept: unknown): KeptModel | undefined {
  const parts = propertiesOf(kept);
  const version = parts.get("version");
  const definition = parts.get("definition");
  const model = propertiesOf(definition);
  const isWhole =
    lists.every((name) => Array.isArray(model.get(name))) &&
    ["name", "summary", "ranking", "money"].every((name) => propertiesOf(model.get(name)).size > 0);
  if (typeof version !== "string" || !isWhole) return undefined;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only this form keeps models here, and every part has been seen
  return { version, definition: definition as GoverningModel };
}
