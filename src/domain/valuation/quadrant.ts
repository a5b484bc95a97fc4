import type { Text } from "#domain/shared/language.ts";
import { position } from "./score.ts";
import type { Criterion, ValuationModel } from "./valuation-model.ts";
import type { Answers } from "./valuation.ts";

/** Where a valuation stands in the model's picture of four fields. */
export interface Quadrant {
  readonly name: Text;
  /** 0 (lowest level) to 1 (highest) along each axis, never turned round: a high x is to the right. */
  readonly x: number;
  readonly y: number;
  /** Which field in the order of `Quadrants.names`. */
  readonly index: 0 | 1 | 2 | 3;
}

/**
 * The field of four that a valuation falls in; from the middle of a scale and up counts as high.
 * @returns undefined when the model has no such picture, or while either criterion is unanswered
 */
export function quadrantOf(model: ValuationModel, answers: Answers): Quadrant | undefined {
  const { quadrants } = model;
  if (!quadrants) return undefined;
  const along = (key: string): number | undefined => {
    const criterion = model.criteria.find((each): each is Criterion => each.key === key);
    return criterion && position(criterion, answers[key]);
  };
  const [x, y] = [along(quadrants.x), along(quadrants.y)];
  if (x === undefined || y === undefined) return undefined;
  const index = fieldAt(x >= 0.5, y >= 0.5);
  return { name: quadrants.names[index], x, y, index };
}

function fieldAt(isRight: boolean, isUp: boolean): 0 | 1 | 2 | 3 {
  if (isUp) return isRight ? 1 : 0;
  return isRight ? 3 : 2;
}
