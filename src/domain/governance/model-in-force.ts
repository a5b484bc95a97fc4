import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { ValuationModel } from "#domain/valuation/valuation-model.ts";
import { contradictions } from "./contradictions.ts";
import type { GoverningModel } from "./governing-model.ts";
import type { ModelVersion } from "./model-version.ts";
import { vaxjo } from "./presets/vaxjo.ts";

/** What governs when nothing has been decided: Växjö's way, which asks for no central funds and no deciding council. */
export const defaultModel: GoverningModel = vaxjo;

/** A version as kept, or one that is not kept yet and so has no number. */
export type Published = ModelVersion & { readonly id?: number };

/**
 * Every published version that can be governed by, oldest first; a version that contradicts itself is passed over.
 * Of those that take over on the same day the one published last governs.
 */
export class ModelBook {
  readonly versions: readonly Published[];

  constructor(published: readonly Published[]) {
    this.versions = published
      .filter(({ definition }) => contradictions(definition).length === 0)
      .toSorted(
        (a, b) =>
          a.takesOverOn.localeCompare(b.takesOverOn) ||
          (a.id ?? 0) - (b.id ?? 0) ||
          a.definition.version - b.definition.version ||
          a.key.localeCompare(b.key),
      );
  }

  /** The version that governs on a day: the last that has taken over; undefined before the first. */
  versionOn(day: CalendarDate): Published | undefined {
    return this.versions.findLast(({ takesOverOn }) => takesOverOn <= day);
  }

  on(day: CalendarDate): GoverningModel {
    return this.versionOn(day)?.definition ?? defaultModel;
  }

  /** A model for values as it was when somebody valued with it; every version is kept [D-25]. */
  valuationModel(key: string, version: number): ValuationModel | undefined {
    const is = (model: ValuationModel): boolean => model.key === key && model.version === version;
    return (
      this.versions.flatMap(({ definition }) => definition.valuationModels).find(is) ??
      defaultModel.valuationModels.find(is)
    );
  }
}
