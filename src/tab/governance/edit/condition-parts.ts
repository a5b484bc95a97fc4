import { aspects } from "#domain/governance/sign-off.ts";
import { isShare, valuesOf } from "#domain/governance/checks/known-values.ts";
import { factNames, type Amount, type Condition } from "#domain/governance/condition.ts";
import type { GoverningModel } from "#domain/governance/governing-model.ts";
import { basisKinds } from "#domain/initiatives/basis-item.ts";
import { basisStates } from "#domain/initiatives/basis-state.ts";
import { closingDocuments } from "#domain/initiatives/closing-documents.ts";

export const relations = ["above", "atLeast", "below", "atMost"] as const;
export type Relation = (typeof relations)[number];

export const shapes = ["one", "all", "any", "not"] as const;
/** One comparison, or several conditions put together. */
export type Shape = (typeof shapes)[number];

export type Comparison = Extract<Condition, { readonly fact: string }>;

export function shapeOf(condition: Condition): Shape {
  if ("all" in condition) return "all";
  if ("any" in condition) return "any";
  return "not" in condition ? "not" : "one";
}

/** The conditions that one is put together of; a comparison is its own only part. */
export function partsOf(condition: Condition): readonly Condition[] {
  if ("all" in condition) return condition.all;
  if ("any" in condition) return condition.any;
  return "not" in condition ? [condition.not] : [condition];
}

export const firstComparison: Comparison = { fact: "isNewSystem", is: true };

/** The same parts put together in another way; what does not fit is dropped from the end. */
export function reshaped(condition: Condition, shape: Shape): Condition {
  const parts = partsOf(condition);
  const first = parts[0] ?? firstComparison;
  if (shape === "all") return { all: parts };
  if (shape === "any") return { any: parts };
  return shape === "not" ? { not: first } : "fact" in first ? first : firstComparison;
}

/** Every fact that a condition of the model can read. */
export const allFacts = (model: GoverningModel): readonly string[] => [
  ...factNames,
  ...model.questions.filter(({ key }) => key !== "isNewSystem").map(({ key }) => `answer:${key}`),
  ...model.bodyRoles.map(({ key }) => `mustGoTo:${key}`),
  ...model.bodyRoles.map(({ key }) => `heardBy:${key}`),
  ...new Set(
    model.valuationModels.flatMap(({ criteria }) =>
      criteria.filter(({ kind }) => kind === "level").map(({ key }) => `criterion:${key}`),
    ),
  ),
  ...model.teams.flatMap(({ role }) => [`calculatedBy:${role}`, `valuedBy:${role}`, `teamIsWhole:${role}`]),
  ...aspects.map((aspect) => `signOff:${aspect}`),
  ...closingDocuments.map((document) => `evidence:${document}`),
  ...basisKinds.flatMap((kind) => basisStates.map((state) => `${state}:${kind}`)),
];

/** How a fact is compared. */
export type FactKind = "yesNo" | "number" | "choice" | "text";

export function factKind(model: GoverningModel, fact: string): FactKind {
  const values = valuesOf(model, fact);
  if (!values || "text" in values) return "text";
  if ("from" in values) return "number";
  const [first] = values.oneOf;
  if (typeof first === "boolean") return "yesNo";
  return typeof first === "number" ? "number" : "choice";
}

/** A comparison of another fact: it begins as what that fact is most often asked. */
export function comparisonOf(model: GoverningModel, fact: string): Comparison {
  const kind = factKind(model, fact);
  if (isShare(fact)) return { fact, atLeast: shareOf(model, fact) };
  if (kind === "number") return { fact, atLeast: 1 };
  if (kind === "yesNo") return { fact, is: true };
  const values = valuesOf(model, fact);
  const first = values && "oneOf" in values ? values.oneOf[0] : undefined;
  return { fact, is: typeof first === "string" ? first : "" };
}

/** The model's own parameter of the same name, which says what share to aim at; half where it has none. */
const shareOf = ({ parameters }: GoverningModel, fact: string): Amount =>
  parameters.some(({ key }) => key === fact) ? { parameter: fact } : 0.5;

/** Relation and amount of a comparison of numbers; undefined for one that asks what something is. */
export function amountIn(comparison: Comparison): readonly [Relation, Amount] | undefined {
  if ("above" in comparison) return ["above", comparison.above];
  if ("atLeast" in comparison) return ["atLeast", comparison.atLeast];
  if ("below" in comparison) return ["below", comparison.below];
  return "atMost" in comparison ? ["atMost", comparison.atMost] : undefined;
}

export function withAmount(fact: string, relation: Relation, amount: Amount): Comparison {
  if (relation === "above") return { fact, above: amount };
  if (relation === "atLeast") return { fact, atLeast: amount };
  return relation === "below" ? { fact, below: amount } : { fact, atMost: amount };
}
