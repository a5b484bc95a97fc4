import type { Answer, Answers } from "#domain/valuation/valuation.ts";
import { everyPart, isObject, smallShape } from "./small-shape.ts";

/** A criterion that is answered in words has no level. */
function answer(raw: unknown): Answer | undefined {
  if (!isObject(raw)) return undefined;
  const { reason } = raw;
  const level = raw["level"] ?? undefined;
  if (typeof reason !== "string" || (level !== undefined && typeof level !== "number")) return undefined;
  return { level, reason };
}

/** The answers of a valuation by criterion. */
export const answers = smallShape<Answers>((raw) => {
  if (!isObject(raw)) return undefined;
  const found = everyPart(Object.entries(raw), ([criterion, given]) => {
    const read = answer(given);
    return read && ([criterion, read] as const);
  });
  return found && Object.fromEntries(found);
});
