/**
 * Colours of series in charts: each differs from the others and has at least 3:1 against white and against black (WCAG 1.4.11), so
 * that they hold in every theme. The palette's own colours become one and the same in the contrast theme.
 */
export const seriesColors = {
  teal: "#0b8388",
  green: "#4e7d1e",
  grey: "#767c82",
  orange: "#c06800",
  red: "#c4314b",
  violet: "#7a5fc4",
} as const;
