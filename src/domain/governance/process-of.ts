import { initiativeStatuses, type InitiativeStatus } from "#domain/initiatives/initiative-status.ts";
import type { GoverningModel, Process, Step } from "./governing-model.ts";

/** The process that a unit follows: its own when it has one, else the common one. */
export function processOf(
  { processes }: Pick<GoverningModel, "processes">,
  unitKey: string | undefined,
): Process {
  const own = processes.find(({ unitKeys }) => unitKey !== undefined && unitKeys.includes(unitKey));
  const common = own ?? processes.find(({ unitKeys }) => unitKeys.length === 0);
  if (!common) throw new Error("A governing model without a common process was let through.");
  return common;
}

/** Where nothing has been said yet, or work rests: the process begins, or begins anew, at its first step. */
const beginnings: readonly InitiativeStatus[] = ["idea", "developing", "dormant", "unstated"];

/** The step at which an initiative with a status stands: the same, the next further on, or the last; undefined when its process has ended. */
export function stepOfStatus({ steps }: Process, status: InitiativeStatus): Step | undefined {
  if (status === "closed" || status === "rejected") return undefined;
  const same = steps.find((step) => step.status === status);
  if (same) return same;
  if (beginnings.includes(status)) return steps[0];
  const place = initiativeStatuses.indexOf(status);
  return steps.find((step) => initiativeStatuses.indexOf(step.status) > place) ?? steps.at(-1);
}

export const stepByKey = ({ steps }: Process, key: string): Step | undefined =>
  steps.find((step) => step.key === key);
