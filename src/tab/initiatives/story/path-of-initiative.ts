import type { Outcome } from "#domain/decisions/decision.ts";
import type { InitiativeStatus } from "#domain/initiatives/initiative-status.ts";
import type { AgendaItemType } from "#domain/meetings/meeting.ts";

/** The steps of Växjö's digitalization process, in order [A-056]. */
export const pathSteps = [
  "value",
  "review",
  "forward",
  "allocate",
  "basis",
  "decide",
  "plan",
  "execute",
] as const;
export type PathStep = (typeof pathSteps)[number];

/** `stopped`: the way ended at this step. */
export type StepState = "done" | "current" | "stopped" | "ahead";

export interface PathFacts {
  readonly status: InitiativeStatus;
  readonly isValued: boolean;
  readonly outcomes: readonly Outcome[];
  /** Types of the items under which it has been, or will be, on an agenda. */
  readonly itemTypes: readonly AgendaItemType[];
}

/** How far along its path an initiative is; without a current step when nothing says, as for a dormant one. */
export function pathOfInitiative(
  facts: PathFacts,
): readonly { readonly step: PathStep; readonly state: StepState }[] {
  const at = pathSteps.indexOf(stepOf(facts) ?? "value");
  const known = stepOf(facts) !== undefined;
  return pathSteps.map((step, index) => {
    if (facts.status === "closed") return { step, state: "done" };
    if (!known) return { step, state: index === 0 && facts.isValued ? "done" : "ahead" };
    if (index !== at) return { step, state: index < at ? "done" : "ahead" };
    return { step, state: facts.status === "rejected" ? "stopped" : "current" };
  });
}

const steady: Readonly<Partial<Record<InitiativeStatus, PathStep>>> = {
  idea: "value",
  developing: "value",
  valued: "review",
  decided: "plan",
  planning: "plan",
  executing: "execute",
};

function stepOf({ status, outcomes, itemTypes }: PathFacts): PathStep | undefined {
  if (status === "forDecision") return itemTypes.includes("decision") ? "decide" : "allocate";
  if (status === "rejected") return outcomes.includes("decline") ? "decide" : "forward";
  return steady[status];
}
