/** How far from start towards target: 0 is no change, 1 the target, below 0 worse than before. */
export type Achievement =
  | { readonly state: "measured"; readonly share: number }
  | { readonly state: "notMeasured" | "notComputable" };

export interface Indicator {
  readonly start: number | undefined;
  readonly target: number | undefined;
  /** Undefined is not measured; a measured 0 is a value. */
  readonly measured: number | undefined;
}

/**
 * (measured − start) / (target − start), the rule of Prosjektportalen 365, which holds whether the figure is to rise or to fall.
 * Not computable without start or target, or when they are the same.
 */
export function achievement({ start, target, measured }: Indicator): Achievement {
  if (measured === undefined) return { state: "notMeasured" };
  if (start === undefined || target === undefined || start === target) return { state: "notComputable" };
  return { state: "measured", share: (measured - start) / (target - start) };
}

/** The share as drawn on a bar, 0 to 1; the data are never clamped. */
export const shownShare = (share: number): number => Math.min(1, Math.max(0, share));
