import type { Decision, Outcome } from "#domain/decisions/decision.ts";
import type { Stored } from "#domain/shared/stored.ts";
import { score } from "#domain/valuation/score.ts";
import { findModel } from "#domain/valuation/valuation-models.ts";
import type { Valuation } from "#domain/valuation/valuation.ts";
import type { Initiative } from "./initiative.ts";
import type { InitiativeStatus } from "./initiative-status.ts";

/** Statuses before a valuation: only these are moved on by one; later statuses stay, with the new score. */
const beforeValuation: readonly InitiativeStatus[] = ["idea", "developing", "dormant", "unstated"];

const afterOutcome: Readonly<Record<Outcome, InitiativeStatus | undefined>> = {
  forward: "forDecision",
  reject: "rejected",
  recommend: undefined,
  grant: "decided",
  investigateFurther: "developing",
  decline: "rejected",
};

export interface InitiativeRows {
  readonly initiative: Pick<Initiative, "statedStatus" | "statedAt">;
  readonly valuations: readonly Stored<Valuation>[];
  /** Only those that count: taken by somebody with the mandate for them. */
  readonly decisions: readonly Stored<Decision>[];
}

export interface Derived {
  readonly status: InitiativeStatus;
  readonly score: number | undefined;
}

type Step = {
  readonly at: string;
  readonly id: number;
  readonly to: (before: InitiativeStatus) => InitiativeStatus;
};

/**
 * An initiative's status and score as its rows say: the stated status, then every later valuation and decision in the
 * order in which they were made. Nothing else may set them: what differs has been edited past the rules.
 */
export function deriveInitiative({ initiative, valuations, decisions }: InitiativeRows): Derived {
  const steps: Step[] = [
    ...valuations.map(({ createdAt, id }) => ({
      at: createdAt,
      id,
      to: (before: InitiativeStatus) => (beforeValuation.includes(before) ? "valued" : before),
    })),
    ...decisions.map(({ createdAt, id, outcome }) => ({
      at: createdAt,
      id,
      to: (before: InitiativeStatus) => afterOutcome[outcome] ?? before,
    })),
  ].filter(({ at }) => initiative.statedAt === undefined || at >= initiative.statedAt);
  const ordered = steps.toSorted((a, b) => a.at.localeCompare(b.at) || a.id - b.id);
  return {
    status: ordered.reduce((before, step) => step.to(before), initiative.statedStatus),
    score: newestScore(valuations),
  };
}

function newestScore(valuations: readonly Stored<Valuation>[]): number | undefined {
  const newest = valuations.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id)[0];
  const model = newest && findModel(newest.model, newest.modelVersion);
  return newest && model ? score(model, newest.answers) : undefined;
}
