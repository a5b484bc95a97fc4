import type { Text } from "#domain/shared/language.ts";

export interface Level {
  readonly value: number;
  readonly name: Text;
  /** What has to be true for this level: shown beside every score. */
  readonly meaning: Text;
}

export interface Criterion {
  readonly key: string;
  readonly name: Text;
  /** Why it is asked, and how to judge. */
  readonly guidance: Text;
  readonly levels: readonly Level[];
  /** A high level is a burden: it counts against the initiative. */
  readonly isInverse: boolean;
}

/** A way to value, as data: criteria with the meaning of each level, and where it was decided. */
export interface ValuationModel {
  readonly key: string;
  readonly version: number;
  readonly name: Text;
  /** When a valuation is to be made. */
  readonly when: Text;
  readonly source: string;
  readonly criteria: readonly Criterion[];
}
