import type { GoverningModel } from "#domain/governance/governing-model.ts";
import { asObject } from "#sharepoint/client/answers.ts";
import type { Column } from "#sharepoint/schema/column.ts";
import { json } from "#sharepoint/schema/json-column.ts";
import { governingModel } from "./governing-model-shape.ts";
import { unreadableModel } from "./unreadable-model.ts";

/** Conditions may stand inside conditions; nobody means more than this, and reading must end. */
const deepest = 60;

/**
 * A whole governing model as JSON, in five columns: the presets have some 70,000 characters, and a municipality's own may have more. One that does not hold is read as a model with nothing in it, which contradicts itself and is
 * therefore never governed by: a row written past the product is seen and breaks nothing.
 */
export const definition = (sv: string, en: string): Column<GoverningModel> => ({
  ...json(sv, en, governingModel, { whenEmpty: unreadableModel(""), parts: 5 }),
  read: (raw) => {
    const value = parse(raw);
    if (isTooDeep(value)) return unreadableModel("");
    const found = governingModel.safeParse(value);
    return found.success ? found.data : unreadableModel((found.error.issues[0]?.path ?? []).join("."));
  },
});

function parse(raw: unknown): unknown {
  try {
    return JSON.parse(String(raw));
  } catch {
    return undefined;
  }
}

function isTooDeep(value: unknown): boolean {
  let layer: readonly unknown[] = [value];
  for (let depth = 0; layer.length > 0; depth += 1) {
    if (depth > deepest) return true;
    layer = layer.flatMap(partsOf);
  }
  return false;
}

const partsOf = (value: unknown): readonly unknown[] => Object.values(asObject(value) ?? {});
