import type { Facts } from "./condition.ts";
import { evaluate, unknownIn, type ParameterValue, type Truth } from "./evaluate.ts";
import type { FormRule, GoverningModel, RoutingRule } from "./governing-model.ts";

/** What one rule says of an initiative, with the facts that it still waits for. */
export interface Routed {
  readonly rule: RoutingRule;
  readonly truth: Truth;
  readonly waitsFor: readonly string[];
}

/** Which bodies an initiative must or may come to, and why [D-02]; every rule, those that say no included. */
export const route = (
  { routing }: Pick<GoverningModel, "routing">,
  facts: Facts,
  parameter: ParameterValue,
): readonly Routed[] =>
  routing.map((rule) => ({
    rule,
    truth: evaluate(rule.when, facts, parameter),
    waitsFor: unknownIn(rule.when, facts),
  }));

/** How much the form asks: the first rule whose condition holds, else the one without a condition [D-12]. */
export function formFor(
  { forms }: Pick<GoverningModel, "forms">,
  facts: Facts,
  parameter: ParameterValue,
): FormRule {
  const found =
    forms.find(({ when }) => when !== undefined && evaluate(when, facts, parameter) === "yes") ??
    forms.find(({ when }) => when === undefined);
  if (!found) throw new Error("A governing model without a form for every need was let through.");
  return found;
}
