/** The answer to one criterion: the level chosen, and why. A criterion that is not answered is absent, never level 1. */
export interface Answer {
  /** Undefined for a criterion that is answered in words or by the calculation. */
  readonly level: number | undefined;
  readonly reason: string;
}

/** Answers by criterion key. */
export type Answers = Readonly<Record<string, Answer>>;

/** One person's valuation of one initiative under one version of a model; a revision is a new row. */
export interface Valuation {
  readonly key: string;
  readonly initiativeId: number;
  readonly valuedById: number | undefined;
  /** Key and version of the model that the answers belong to: old valuations keep theirs. */
  readonly model: string;
  readonly modelVersion: number;
  readonly answers: Answers;
  readonly comment: string;
}
