import type { PriorityClass } from "#domain/initiatives/initiative.ts";
import { seriesColors } from "#tab/shared/charts/series-colors.ts";

/** One colour for each class; never without its name. */
export const classColors: Readonly<Record<PriorityClass | "none", string>> = {
  law: seriesColors.red,
  critical: seriesColors.orange,
  efficiency: seriesColors.teal,
  none: seriesColors.grey,
};
