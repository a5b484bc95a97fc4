import type { NeedAnswers } from "#domain/initiatives/initiative.ts";
import type { CostShare } from "#domain/money/cost-split.ts";
import { everyPart, isObject, smallShape } from "./small-shape.ts";

const isAnswer = (raw: unknown): raw is NeedAnswers[string] =>
  typeof raw === "boolean" || typeof raw === "number" || typeof raw === "string";

/** Answers to the governing model's questions; null is no answer. */
export const needAnswers = smallShape<NeedAnswers>((raw) => {
  if (!isObject(raw)) return undefined;
  const given = Object.entries(raw).filter(([, value]) => value !== null);
  const found = everyPart(given, ([question, value]) =>
    isAnswer(value) ? ([question, value] as const) : undefined,
  );
  return found && Object.fromEntries(found);
});

function costShare(raw: unknown): CostShare | undefined {
  if (!isObject(raw)) return undefined;
  const { unitId, percent } = raw;
  return typeof unitId === "number" && typeof percent === "number" ? { unitId, percent } : undefined;
}

/** Who pays what of a joint initiative; whether the shares make 100 is for the domain to say. */
export const costSplit = smallShape<readonly CostShare[]>((raw) =>
  Array.isArray(raw) ? everyPart<unknown, CostShare>(raw, costShare) : undefined,
);
