import type { Text } from "#domain/shared/language.ts";

export interface Level {
  readonly value: number;
  readonly name: Text;
  /** What has to be true for this level: shown beside every score. */
  readonly meaning: Text;
}

export const criterionKinds = ["level", "words", "calculation"] as const;
/** Answered by a level, in words, or by the initiative's calculation, of which `shows` says what. */
export type CriterionKind = (typeof criterionKinds)[number];

export const calculationViews = [
  "costPerUnit",
  "netEffectPerYear",
  "effectPerUnit",
  "payback",
  "qualitative",
] as const;
/** What a `calculation` criterion shows of the initiative's calculation. */
export type CalculationView = (typeof calculationViews)[number];

export interface Criterion {
  readonly key: string;
  readonly name: Text;
  /** Why it is asked, and how to judge. */
  readonly guidance: Text;
  readonly kind: CriterionKind;
  readonly shows: CalculationView | undefined;
  /** Empty for other kinds than `level`. */
  readonly levels: readonly Level[];
  /** Its part of the score beside the others': 1 is as much as another with 1; 0 is asked but not counted. */
  readonly weight: number;
  /** Whether handing in demands an answer. */
  readonly isRequired: boolean;
  /** Heading above it and those that follow with the same; undefined without. */
  readonly section: Text | undefined;
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
  /** Two criteria as a picture of four fields, as Lund's benefit and complexity; undefined without. */
  readonly quadrants: Quadrants | undefined;
}

export interface Quadrants {
  /** Keys of criteria. */
  readonly x: string;
  readonly y: string;
  /** Names of the fields: low x and high y first, then high x and high y, low and low, high x and low y. */
  readonly names: readonly [lowHigh: Text, highHigh: Text, lowLow: Text, highLow: Text];
}
