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

/** `stopped`: the way ended at this step; `missing`: it went on without the step, as far as the rows show. */
export type StepState = "done" | "current" | "stopped" | "ahead" | "missing";

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
  const current = facts.status === "closed" ? pathSteps.length : pathSteps.indexOf(stepOf(facts) ?? "value");
  const isKnown = facts.status === "closed" || stepOf(facts) !== undefined;
  return pathSteps.map((step, index) => {
    const walked = index === 0 && !facts.isValued ? "missing" : "done";
    if (!isKnown) return { step, state: index === 0 && facts.isValued ? "done" : "ahead" };
    if (index !== current) return { step, state: index < current ? walked : "ahead" };
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
