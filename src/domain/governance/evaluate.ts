import type { Amount, Condition, Fact, Facts } from "./condition.ts";

/** A condition on something unknown is unknown: never yes, never no. */
export type Truth = "yes" | "no" | "unknown";

/** Gives a dated parameter its value on the day that is asked about; undefined when the model has none then. */
export type ParameterValue = (key: string) => number | undefined;

const not: Readonly<Record<Truth, Truth>> = { yes: "no", no: "yes", unknown: "unknown" };

/** Kleene's three-valued logic: one `no` settles `all`, one `yes` settles `any`; an empty `all` holds, an empty `any` does not. */
export function evaluate(condition: Condition, facts: Facts, parameter: ParameterValue): Truth {
  if ("not" in condition) return not[evaluate(condition.not, facts, parameter)];
  if ("all" in condition) return settle(condition.all, "no", (each) => evaluate(each, facts, parameter));
  if ("any" in condition) return settle(condition.any, "yes", (each) => evaluate(each, facts, parameter));
  const fact = facts(condition.fact);
  if (fact === undefined) return "unknown";
  return "is" in condition ? truth(fact === condition.is) : compare(fact, condition, parameter);
}

function settle(
  conditions: readonly Condition[],
  settling: "yes" | "no",
  read: (condition: Condition) => Truth,
): Truth {
  const truths = conditions.map(read);
  if (truths.includes(settling)) return settling;
  return truths.includes("unknown") ? "unknown" : not[settling];
}

type Comparison = Extract<Condition, { readonly fact: string }>;

function compare(fact: Fact, condition: Comparison, parameter: ParameterValue): Truth {
  if (typeof fact !== "number" || "is" in condition) return "unknown";
  const [limit, holds] = limitOf(condition);
  const value = typeof limit === "number" ? limit : parameter(limit.parameter);
  return value === undefined ? "unknown" : truth(holds(fact, value));
}

type Compare = (fact: number, limit: number) => boolean;

function limitOf(condition: Exclude<Comparison, { readonly is: unknown }>): [Amount, Compare] {
  if ("above" in condition) return [condition.above, (fact, limit) => fact > limit];
  if ("atLeast" in condition) return [condition.atLeast, (fact, limit) => fact >= limit];
  if ("below" in condition) return [condition.below, (fact, limit) => fact < limit];
  return [condition.atMost, (fact, limit) => fact <= limit];
}

const truth = (holds: boolean): Truth => (holds ? "yes" : "no");

/** Names of all facts that a condition reads. */
export function factsIn(condition: Condition): readonly string[] {
  if ("not" in condition) return factsIn(condition.not);
  if ("all" in condition) return condition.all.flatMap(factsIn);
  if ("any" in condition) return condition.any.flatMap(factsIn);
  return [condition.fact];
}

/** The facts that have to be known before the condition can be judged. */
export const unknownIn = (condition: Condition, facts: Facts): readonly string[] => [
  ...new Set(factsIn(condition).filter((name) => facts(name) === undefined)),
];
