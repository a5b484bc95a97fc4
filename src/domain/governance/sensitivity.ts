import { isCounted, score, withWeight } from "#domain/valuation/score.ts";
import type { ValuationModel } from "#domain/valuation/valuation-model.ts";
import type { Answers } from "#domain/valuation/valuation.ts";
import type { Ranking } from "./governing-model.ts";
import { compareByRank, type RankRow } from "./rank.ts";

export interface ScoredRow extends RankRow {
  /** The model that it was valued with, and the answers; undefined when nobody has. */
  readonly model: ValuationModel | undefined;
  readonly answers: Answers;
}

/** A row that would stand elsewhere. */
export interface Moved {
  readonly id: number;
  readonly from: number;
  readonly to: number;
}

export interface WeightChange {
  /** Key of the criterion. */
  readonly criterion: string;
  /** 1.2 or 0.8. */
  readonly factor: number;
  readonly moved: readonly Moved[];
}

/** What a weight is turned up and down by [D-04]; multi-criteria analysis asks for it before a ranking is believed. */
export const weightStep = 0.2;

/** Criteria that are counted in any of the rows' models, each once. */
export const weighedCriteria = (rows: readonly ScoredRow[]): readonly string[] => [
  ...new Set(rows.flatMap(({ model }) => model?.criteria.filter(isCounted).map(({ key }) => key) ?? [])),
];

/** For every criterion, which rows would change place if it weighed a fifth more, or a fifth less. */
export function sensitivity(
  rows: readonly ScoredRow[],
  ranking: Pick<Ranking, "keys">,
): readonly WeightChange[] {
  const before = placesOf(rows, ranking);
  return weighedCriteria(rows).flatMap((criterion) =>
    [1 + weightStep, 1 - weightStep].map((factor): WeightChange => {
      const changed = rows.map((row) => reweighed(row, criterion, factor));
      const after = placesOf(changed, ranking);
      const moved = rows.flatMap(({ id }): Moved[] => {
        const [from = 0, to = 0] = [before.get(id), after.get(id)];
        return from === to ? [] : [{ id, from, to }];
      });
      return { criterion, factor, moved };
    }),
  );
}

function reweighed(row: ScoredRow, criterion: string, factor: number): ScoredRow {
  if (!row.model?.criteria.some(({ key }) => key === criterion)) return row;
  return { ...row, score: score(withWeight(row.model, criterion, factor), row.answers) };
}

const placesOf = (rows: readonly RankRow[], ranking: Pick<Ranking, "keys">): ReadonlyMap<number, number> =>
  new Map(rows.toSorted(compareByRank(ranking)).map(({ id }, index) => [id, index + 1]));
