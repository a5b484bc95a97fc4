import type { Problem } from "#domain/shared/problem.ts";
import type { Criterion, ValuationModel } from "./valuation-model.ts";
import type { Answer, Answers } from "./valuation.ts";

const bounds = ({ levels }: Criterion): { low: number; high: number } => {
  const values = levels.map(({ value }) => value);
  return { low: Math.min(...values), high: Math.max(...values) };
};

/** Whether the criterion is part of the score: answered by levels that differ, with a weight above nought. */
export const isCounted = (criterion: Criterion): boolean => {
  const { low, high } = bounds(criterion);
  return criterion.kind === "level" && criterion.weight > 0 && high > low;
};

/**
 * Where the chosen level stands on the criterion's own scale, whether high is good or a burden.
 * @returns 0 (lowest level) to 1 (highest); undefined without a level that the criterion has
 */
export function position(criterion: Criterion, answer: Answer | undefined): number | undefined {
  const level = answer?.level;
  const { low, high } = bounds(criterion);
  if (level === undefined || high <= low) return undefined;
  if (!criterion.levels.some(({ value }) => value === level)) return undefined;
  return (level - low) / (high - low);
}

/**
 * How much one answer speaks for the initiative.
 * @returns 0 (against) to 1 (for); turned round for an inverse criterion; undefined without a level that the criterion has
 */
export function share(criterion: Criterion, answer: Answer | undefined): number | undefined {
  const found = position(criterion, answer);
  return found === undefined || !criterion.isInverse ? found : 1 - found;
}

/** What one counted criterion gives of the score. */
export interface ScorePart {
  readonly criterion: Criterion;
  readonly answer: Answer | undefined;
  /** 0 to 1; undefined while unanswered. */
  readonly share: number | undefined;
  /** Its part of the whole weight of what is answered, 0 to 1; 0 while unanswered. */
  readonly weightShare: number;
  /** What it adds to the score, 0 to 100, not rounded; 0 while unanswered. */
  readonly points: number;
}

export interface ScoreDetails {
  readonly parts: readonly ScorePart[];
  /** Required counted criteria that wait for an answer. */
  readonly unanswered: readonly Criterion[];
  /** The sum of the parts' points in whole numbers; undefined while something required is unanswered. */
  readonly score: number | undefined;
}

/**
 * How the score came about, criterion by criterion: Σ weight × share over the weights of what is answered
 * (weighted sum of normalised scores, as in multi-criteria analysis). An optional criterion without an answer is left out of both sums.
 */
export function scoreDetails(model: ValuationModel, answers: Answers): ScoreDetails {
  const counted = model.criteria.filter(isCounted).map((criterion) => ({
    criterion,
    answer: answers[criterion.key],
    share: share(criterion, answers[criterion.key]),
  }));
  const answered = counted.filter((part) => part.share !== undefined);
  const weights = answered.reduce((total, { criterion }) => total + criterion.weight, 0);
  const parts = counted.map((part): ScorePart => {
    const weightShare = part.share === undefined ? 0 : part.criterion.weight / weights;
    return { ...part, weightShare, points: 100 * weightShare * (part.share ?? 0) };
  });
  const unanswered = counted
    .filter((part) => part.share === undefined && part.criterion.isRequired)
    .map(({ criterion }) => criterion);
  const isWhole = unanswered.length === 0 && answered.length > 0;
  const weighed = answered.reduce(
    (total, { criterion, share: part = 0 }) => total + criterion.weight * part,
    0,
  );
  return { parts, unanswered, score: isWhole ? Math.round((100 * weighed) / weights) : undefined };
}

/**
 * The valuation's score.
 * @returns 0 to 100 in whole numbers; undefined until every required counted criterion is answered, since an unanswered criterion is not a low one
 */
export const score = (model: ValuationModel, answers: Answers): number | undefined =>
  scoreDetails(model, answers).score;

/** The model with one criterion's weight multiplied, to see what hangs on it: 1.2 and 0.8 for ±20 %. */
export const withWeight = (model: ValuationModel, criterionKey: string, factor: number): ValuationModel => ({
  ...model,
  criteria: model.criteria.map((criterion) =>
    criterion.key === criterionKey ? { ...criterion, weight: criterion.weight * factor } : criterion,
  ),
});

/**
 * What keeps the answers from being submitted: required criteria without an answer, and levels that the model does not have.
 * @param isCalculated whether the initiative has a calculation; left out when it is not known here
 */
export function answerProblems(
  model: ValuationModel,
  answers: Answers,
  isCalculated?: boolean,
): readonly Problem[] {
  return model.criteria.flatMap((criterion): Problem[] => {
    const text = missing(criterion, answers[criterion.key], isCalculated);
    return text ? [{ field: criterion.key, text }] : [];
  });
}

function missing(
  criterion: Criterion,
  answer: Answer | undefined,
  isCalculated: boolean | undefined,
): Problem["text"] | undefined {
  const { kind, isRequired } = criterion;
  const sv = criterion.name.sv.toLocaleLowerCase("sv");
  const en = criterion.name.en.toLocaleLowerCase("en");
  if (kind === "words")
    return isRequired && !answer?.reason.trim()
      ? { sv: `Skriv några ord om ${sv}.`, en: `Write a few words about ${en}.` }
      : undefined;
  if (kind === "calculation")
    return isRequired && isCalculated === false
      ? {
          sv: `Gör nyttokalkylen: den visar ${sv}.`,
          en: `Make the calculation: it shows ${en}.`,
        }
      : undefined;
  const isChosen = answer?.level !== undefined;
  if (!isChosen && !isRequired) return undefined;
  return criterion.levels.some(({ value }) => value === answer?.level)
    ? undefined
    : { sv: `Välj en nivå för ${sv}.`, en: `Choose a level for ${en}.` };
}
