import type { Problem } from "#domain/shared/problem.ts";
import type { Criterion, ValuationModel } from "./valuation-model.ts";
import type { Answer, Answers } from "./valuation.ts";

const bounds = ({ levels }: Criterion): { low: number; high: number } => {
  const values = levels.map(({ value }) => value);
  return { low: Math.min(...values), high: Math.max(...values) };
};

/**
 * How much one answer speaks for the initiative.
 * @returns 0 (lowest level) to 1 (highest); turned round for an inverse criterion
 */
export function share(criterion: Criterion, { level }: Answer): number {
  const { low, high } = bounds(criterion);
  const position = (level - low) / (high - low);
  return criterion.isInverse ? 1 - position : position;
}

/**
 * The valuation's score: the mean of the criteria's shares, each criterion weighing the same.
 * @returns 0 to 100 in whole numbers; undefined until every criterion is answered, since an unanswered criterion is not a low one
 */
export function score(model: ValuationModel, answers: Answers): number | undefined {
  const shares: number[] = [];
  for (const criterion of model.criteria) {
    const answer = answers[criterion.key];
    if (!answer) return undefined;
    shares.push(share(criterion, answer));
  }
  const sum = shares.reduce((total, each) => total + each, 0);
  return shares.length === 0 ? undefined : Math.round((100 * sum) / shares.length);
}

/** What keeps the answers from being submitted: criteria without an answer, and levels that the model does not have. */
export function answerProblems(model: ValuationModel, answers: Answers): readonly Problem[] {
  return model.criteria.flatMap((criterion): Problem[] => {
    const answer = answers[criterion.key];
    if (answer && criterion.levels.some(({ value }) => value === answer.level)) return [];
    return [
      {
        field: criterion.key,
        text: {
          sv: `Välj en nivå för ${criterion.name.sv.toLowerCase()}.`,
          en: `Choose a level for ${criterion.name.en.toLowerCase()}.`,
        },
      },
    ];
  });
}
