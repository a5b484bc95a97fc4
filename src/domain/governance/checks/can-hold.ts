import type { Amount, Condition } from "#domain/governance/condition.ts";
import type { Values } from "./known-values.ts";

type Comparison = Extract<Condition, { readonly fact: string }>;
/** A comparison, or its opposite; either way the fact must be known. */
interface Literal {
  readonly comparison: Comparison;
  readonly isSo: boolean;
}

/** What is needed to tell whether a condition can come true. */
export interface Possible {
  readonly valuesOf: (fact: string) => Values | undefined;
  /** Undefined when the parameter has no value: what is compared with it is then never known. */
  readonly parameter: (key: string) => number | undefined;
}

/** More alternatives than this are not looked through: the condition is then taken to be possible. */
const mostAlternatives = 2000;

/** Whether any initiative can make all of the conditions hold at once. */
export function canHold(conditions: readonly Condition[], possible: Possible): boolean {
  const alternatives = alternativesOf({ all: conditions }, true);
  return alternatives === undefined || alternatives.some((each) => fits(each, possible));
}

/** The ways in which the condition holds (or, when `isSo` is false, does not): any of them, each with all of its literals. */
function alternativesOf(condition: Condition, isSo: boolean): readonly (readonly Literal[])[] | undefined {
  if ("not" in condition) return alternativesOf(condition.not, !isSo);
  if ("fact" in condition) return [[{ comparison: condition, isSo }]];
  const [parts, isAll] = "all" in condition ? [condition.all, isSo] : [condition.any, !isSo];
  const each = parts.map((part) => alternativesOf(part, isSo));
  let found: readonly (readonly Literal[])[] = isAll ? [[]] : [];
  for (const alternatives of each) {
    if (alternatives === undefined) return undefined;
    found = isAll
      ? found.flatMap((one) => alternatives.map((other) => [...one, ...other]))
      : [...found, ...alternatives];
    if (found.length > mostAlternatives) return undefined;
  }
  return found;
}

function fits(literals: readonly Literal[], possible: Possible): boolean {
  const facts = new Set(literals.map(({ comparison }) => comparison.fact));
  return [...facts].every((fact) => {
    const about = literals.filter(({ comparison }) => comparison.fact === fact);
    const values = possible.valuesOf(fact);
    // A name that is no fact is told of as such.
    if (values === undefined) return true;
    if ("text" in values) return someText(about);
    if ("oneOf" in values)
      return values.oneOf.some((value) => about.every((literal) => holds(literal, value, possible)));
    return someNumber(values, about, possible);
  });
}

function holds({ comparison, isSo }: Literal, value: boolean | string | number, possible: Possible): boolean {
  if ("is" in comparison) return (comparison.is === value) === isSo;
  const limit = limitOf(comparison, possible);
  if (typeof value !== "number" || limit === undefined) return false;
  return compare(comparison, value, limit) === isSo;
}

function compare(
  comparison: Exclude<Comparison, { readonly is: unknown }>,
  value: number,
  limit: number,
): boolean {
  if ("above" in comparison) return value > limit;
  if ("atLeast" in comparison) return value >= limit;
  return "below" in comparison ? value < limit : value <= limit;
}

function limitOf(
  comparison: Exclude<Comparison, { readonly is: unknown }>,
  { parameter }: Possible,
): number | undefined {
  const amount: Amount =
    "above" in comparison
      ? comparison.above
      : "atLeast" in comparison
        ? comparison.atLeast
        : "below" in comparison
          ? comparison.below
          : comparison.atMost;
  return typeof amount === "number" ? amount : parameter(amount.parameter);
}

/** A text can be anything, but not two things at once. */
function someText(about: readonly Literal[]): boolean {
  const named = about.flatMap(({ comparison, isSo }) =>
    "is" in comparison ? [{ is: comparison.is, isSo }] : [],
  );
  if (named.length < about.length) return false;
  const wanted = new Set(named.filter(({ isSo }) => isSo).map(({ is }) => is));
  return wanted.size <= 1 && !named.some(({ is, isSo }) => !isSo && wanted.has(is));
}

/** Tries each limit, a step to either side of it, the middles between limits, and the ends: between them nothing changes. */
function someNumber(
  { from, to, isWhole }: Extract<Values, { readonly from: number }>,
  about: readonly Literal[],
  possible: Possible,
): boolean {
  const limits: number[] = [from, to].filter(Number.isFinite);
  for (const { comparison } of about) {
    if ("is" in comparison) continue;
    const limit = limitOf(comparison, possible);
    if (limit === undefined) return false;
    limits.push(limit);
  }
  const ordered = limits.toSorted((a, b) => a - b);
  const middles = ordered.flatMap((limit, index) => {
    const next = ordered[index + 1];
    return next === undefined ? [] : [(limit + next) / 2];
  });
  const tried = isWhole
    ? ordered.flatMap((limit) => [Math.floor(limit) - 1, Math.floor(limit), Math.floor(limit) + 1])
    : [...ordered.flatMap((limit) => [limit - 1, limit, limit + 1]), ...middles];
  return (tried.length === 0 ? [0] : tried).some(
    (value) => value >= from && value <= to && about.every((literal) => holds(literal, value, possible)),
  );
}
