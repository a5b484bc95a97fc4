import type { CalendarDate, Instant } from "#domain/shared/calendar.ts";
import type { ValuationModel } from "#domain/valuation/valuation-model.ts";
import { contradictions } from "./contradictions.ts";
import type { GoverningModel } from "./governing-model.ts";
import type { ModelVersion } from "./model-version.ts";
import { vaxjo } from "./presets/vaxjo.ts";

/** What governs when nothing has been decided: Växjö's way, which asks for no central funds and no deciding council. */
export const defaultModel: GoverningModel = vaxjo;

/** A version as kept, or one that is not kept yet and so has neither number nor moment of publication. */
export type Published = ModelVersion & { readonly id?: number; readonly createdAt?: Instant };

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

  /**
   * The version that governs on a day: the last that has taken over; undefined before the first.
   * @param moment of an act on that day: what is published afterwards changes nothing of it, even from the same day
   */
  versionOn(day: CalendarDate, moment?: Instant): Published | undefined {
    const isKnown = ({ createdAt }: Published): boolean =>
      moment === undefined || createdAt === undefined || createdAt <= moment;
    return this.versions.findLast((version) => version.takesOverOn <= day && isKnown(version));
  }

  on(day: CalendarDate, moment?: Instant): GoverningModel {
    return this.versionOn(day, moment)?.definition ?? defaultModel;
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
