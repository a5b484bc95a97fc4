import { seriesColors } from "#tab/shared/charts/series-colors.ts";

/** One colour for each kind of money, wherever it is drawn; never without its name. */
export const moneyColors = {
  cost: seriesColors.orange,
  frameRoom: seriesColors.teal,
  frameAdjustment: seriesColors.green,
  otherTasks: seriesColors.violet,
  notTaken: seriesColors.grey,
  effect: seriesColors.teal,
} as const;
