import { openRequirements, type Standing } from "#domain/governance/decision-refusal.ts";
import type { DerivedCase } from "#domain/governance/derive-case.ts";
import { evaluate, type Truth } from "#domain/governance/evaluate.ts";
import type { Requirement, Step } from "#domain/governance/governing-model.ts";
import { bodyFor, bodyRoleOf } from "#domain/governance/parties.ts";
import type { Outcome } from "#domain/decisions/decision.ts";

/**
 * `stopped`: the way ended at this step; `missing`: it went on without the step, as far as the rows show;
 * `notApplicable`: the initiative does not need it, or was led past it; `unsure`: it may need it, which an answer has to tell.
 */
export type StepState = "done" | "current" | "stopped" | "ahead" | "missing" | "notApplicable" | "unsure";

export interface PathStep {
  readonly step: Step;
  readonly state: StepState;
  /** What must hold before the step is entered and does not yet: of the steps that have not begun. */
  readonly gate: readonly Requirement[];
}

export type PathFacts = Pick<DerivedCase, "status" | "standing" | "passed">;

/** How far along the process that governs it an initiative is; without a current step when nothing says. */
export function pathOfCase(derived: PathFacts): readonly PathStep[] {
  const { standing } = derived;
  const place = placeOf(derived);
  const isRejected = derived.status === "rejected";
  return standing.process.steps.map((step, index) => {
    if (index < place) return { step, state: walked(derived, step), gate: [] };
    if (index === place) return { step, state: isRejected ? "stopped" : "current", gate: [] };
    const state = ({ yes: "ahead", no: "notApplicable", unknown: "unsure" } as const)[
      applies(step, standing)
    ];
    return { step, state: isRejected && state === "unsure" ? "ahead" : state, gate: gateOf(step, standing) };
  });
}

/** Index of the step where it is: past the last when closed, before the first when its place is not known. */
function placeOf({ status, standing, passed }: PathFacts): number {
  const { steps } = standing.process;
  if (status === "closed") return steps.length;
  if (status === "unstated" || status === "dormant") return -1;
  if (status !== "rejected") return steps.findIndex(({ key }) => key === standing.step?.key);
  const last = passed.findLast(({ act }) => act === "reject" || act === "decline");
  return steps.findIndex(({ key, moves }) =>
    last ? key === last.step.key : moves.some(({ to }) => to === "rejected"),
  );
}

function walked(derived: PathFacts, step: Step): StepState {
  const { standing, passed } = derived;
  if (passed.some((each) => each.step.key === step.key)) return "done";
  if (applies(step, standing) !== "yes") return "notApplicable";
  const isValuation = step.moves.some(({ act }) => act === "valued");
  if (isValuation && standing.facts("isValued") !== true) return "missing";
  return wasPassedBy(derived, step) ? "notApplicable" : "done";
}

/** Whether somebody's word led past the step, as a manager's grant leads past the board. */
function wasPassedBy(derived: PathFacts, step: Step): boolean {
  const { steps } = derived.standing.process;
  const place = (key: string): number => steps.findIndex((each) => each.key === key);
  const at = place(step.key);
  return derived.passed.some(({ step: from }, index, passed) => {
    const next = passed[index + 1];
    const to = next ? place(next.step.key) : placeOf(derived);
    return place(from.key) >= 0 && place(from.key) < at && at < to;
  });
}

/** Whether the initiative comes to a step: a unit without the step's body does not. */
function applies(step: Step, { model, initiative, organisation, facts, parameter }: Standing): Truth {
  const bodyRole = bodyRoleOf(step.party);
  const isOnePerUnit = model.bodyRoles.some(({ key, isOnePerUnit: is }) => key === bodyRole && is);
  if (bodyRole !== undefined && isOnePerUnit && !bodyFor(model, bodyRole, initiative, organisation.bodies))
    return "no";
  return step.appliesWhen ? evaluate(step.appliesWhen, facts, parameter) : "yes";
}

const gateOf = ({ entry }: Step, { facts, parameter }: Standing): readonly Requirement[] =>
  entry.filter(({ when }) => evaluate(when, facts, parameter) !== "yes");

/** What keeps an initiative from being taken onward from where it stands. */
export function missingHere(standing: Standing): readonly Requirement[] {
  const { step } = standing;
  const act = step?.moves[0]?.act;
  if (!step || act === undefined) return [];
  const outcome: Outcome = act === "valued" ? "forward" : act;
  const open = act === "valued" ? [] : openRequirements(standing, step, outcome);
  return open.filter(({ key }, index) => open.findIndex((each) => each.key === key) === index);
}
