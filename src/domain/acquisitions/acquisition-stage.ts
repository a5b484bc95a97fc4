import type { InitiativeStatus } from "#domain/initiatives/initiative-status.ts";

export const acquisitionStages = ["open", "decided", "unknown"] as const;
/** Whether an acquisition is decided on: while it is open it can be bought with others. */
export type AcquisitionStage = (typeof acquisitionStages)[number];

const stages: Readonly<Record<InitiativeStatus, AcquisitionStage | "over">> = {
  idea: "open",
  developing: "open",
  valued: "open",
  forDecision: "open",
  dormant: "open",
  decided: "decided",
  planning: "decided",
  executing: "decided",
  closed: "over",
  rejected: "over",
  unstated: "unknown",
};

/** @returns `over` for what is closed or rejected */
export const stageOf = (status: InitiativeStatus): AcquisitionStage | "over" => stages[status];
