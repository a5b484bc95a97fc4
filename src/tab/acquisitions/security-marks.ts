import type { SecurityState } from "#domain/acquisitions/acquisition-security.ts";
import { seriesColors } from "#tab/shared/charts/series-colors.ts";

/** A colour and a shape for each state, so that neither has to be told from the other by colour alone; never without its words. */
export const securityMarks = {
  notSuitable: { color: seriesColors.violet, path: "M-5-5 5 5M-5 5 5-5", isLine: true },
  overdue: { color: seriesColors.red, path: "M0-6 6 5H-6Z", isLine: false },
  open: { color: seriesColors.orange, path: "M0-6 6 0 0 6-6 0Z", isLine: false },
  notAssessed: { color: seriesColors.grey, path: "M-5-5H5V5H-5Z", isLine: false },
  conditions: { color: seriesColors.teal, path: "M-5 0H5M0-5V5", isLine: true },
  clear: { color: seriesColors.green, path: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z", isLine: false },
} as const satisfies Readonly<Record<SecurityState, unknown>>;
