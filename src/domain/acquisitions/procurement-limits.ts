import { parameterAt } from "#domain/benefits/default-parameters.ts";
import type { Truth } from "#domain/governance/evaluate.ts";
import type { GoverningModel, Parameter } from "#domain/governance/governing-model.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { KnownSum } from "./known-sum.ts";

export const limitKeys = ["directProcurementLimit", "euThreshold"] as const;
export type LimitKey = (typeof limitKeys)[number];

/** A limit of the law on procurement as the model has it. */
export interface ProcurementLimit {
  readonly key: LimitKey;
  /** Undefined when the model has none for the day: then nothing can be said of what reaches it. */
  readonly parameter: Parameter | undefined;
}

export const limitsOn = (
  { parameters }: Pick<GoverningModel, "parameters">,
  day: CalendarDate,
): readonly ProcurementLimit[] =>
  limitKeys.map((key) => ({ key, parameter: parameterAt(parameters, key, day) }));

/**
 * Whether purchases of the same kind, added together, reach a limit: yes as soon as what is known does, no only when everything is
 * known, else unknown.
 */
export function reaches(value: KnownSum, { parameter }: ProcurementLimit): Truth {
  if (parameter === undefined) return "unknown";
  if (value.known > 0 && value.sum >= parameter.value) return "yes";
  return value.of > 0 && value.known === value.of ? "no" : "unknown";
}
