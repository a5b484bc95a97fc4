export interface RiceAnswers {
  /** How many are reached in a period. */
  readonly reach: number;
  /** 3 massive, 2 high, 1 medium, 0.5 low, 0.25 minimal. */
  readonly impact: number;
  /** As a share: 1, 0.8 or 0.5. */
  readonly confidence: number;
  /** Person-months. */
  readonly effort: number;
}

/** Reach × impact × confidence / effort (Intercom); for comparing small pieces of work within one initiative. */
export const rice = ({ reach, impact, confidence, effort }: RiceAnswers): number | undefined =>
  effort > 0 ? (reach * impact * confidence) / effort : undefined;
