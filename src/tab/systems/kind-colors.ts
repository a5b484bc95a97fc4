import type { SystemKind } from "#domain/systems/system.ts";
import { seriesColors } from "#tab/shared/charts/series-colors.ts";

/** One colour for each kind, never without its name. */
export const kindColors: Readonly<Record<SystemKind, string>> = {
  object: seriesColors.grey,
  system: seriesColors.teal,
  software: seriesColors.orange,
  equipment: seriesColors.green,
};
