import { vaxjo } from "#domain/governance/presets/vaxjo.ts";
import type { GoverningModel } from "#domain/governance/governing-model.ts";
import type { ModelVersion } from "#domain/governance/model-version.ts";
import { calendarDate } from "#domain/shared/calendar.ts";
import { builtInModels } from "#domain/valuation/valuation-models.ts";
import { expect, it } from "vitest";
import { versionToPublish } from "./version-to-publish.ts";

const day = calendarDate("2026-01-01");
if (!day) throw new Error("No day.");
const published = (definition: GoverningModel): ModelVersion => ({
  key: `${definition.key}:${String(definition.version)}`,
  name: "",
  takesOverOn: day,
  decidedBy: "",
  decidedOn: day,
  paragraph: "",
  publishedById: undefined,
  note: { sv: "", en: "" },
  definition,
});
const withWeight = (weight: number): GoverningModel => ({
  ...vaxjo,
  valuationModels: vaxjo.valuationModels.map((model, index) =>
    index === 0 ? { ...model, criteria: model.criteria.map((each) => ({ ...each, weight })) } : model,
  ),
});

it("numbers a version after those published of the same model [A-231]", () => {
  expect(versionToPublish(vaxjo, [], builtInModels).version).toBe(1);
  const first = published({ ...vaxjo, version: 1 });
  const second = published({ ...vaxjo, version: 2 });
  expect(versionToPublish(vaxjo, [first, second], builtInModels).version).toBe(3);
  expect(versionToPublish({ ...vaxjo, key: "own" }, [first, second], builtInModels).version).toBe(1);
});

it("gives a valuation model that was changed its next version, and leaves the others theirs [D-25]", () => {
  const [before, ...others] = vaxjo.valuationModels;
  const changed = versionToPublish(withWeight(7), [], builtInModels);
  expect(changed.valuationModels[0]?.version).toBe((before?.version ?? 0) + 1);
  expect(changed.valuationModels.slice(1)).toEqual(others);
  const again = versionToPublish(changed, [published(changed)], builtInModels);
  expect(again.valuationModels[0]).toEqual(changed.valuationModels[0]);
  const third = versionToPublish(withWeight(3), [published(changed)], builtInModels);
  expect(third.valuationModels[0]?.version).toBe((before?.version ?? 0) + 2);
});
