import type { Problem } from "#domain/shared/problem.ts";
import { bodyProblems } from "./checks/check-bodies.ts";
import { ruleProblems } from "./checks/check-conditions.ts";
import { formProblems } from "./checks/check-forms.ts";
import { listProblems } from "./checks/check-lists.ts";
import { processProblems } from "./checks/check-processes.ts";
import { teamProblems } from "./checks/check-teams.ts";
import { valuationProblems } from "./checks/check-valuation.ts";
import type { GoverningModel } from "./governing-model.ts";

/**
 * Where a model contradicts itself; it can be published only when there is nothing.
 * `field` is the path of what is wrong, by keys: `processes.vaxjo.steps.review.party`.
 */
export const contradictions = (model: GoverningModel): readonly Problem[] => [
  ...bodyProblems(model),
  ...processProblems(model),
  ...teamProblems(model),
  ...ruleProblems(model),
  ...formProblems(model),
  ...valuationProblems(model),
  ...listProblems(model),
];
