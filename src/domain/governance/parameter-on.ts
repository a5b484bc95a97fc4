import { parameterAt } from "#domain/benefits/default-parameters.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { ParameterValue } from "./evaluate.ts";
import type { GoverningModel } from "./governing-model.ts";

/** The model's dated parameters as they are on a day. */
export const parameterOn =
  ({ parameters }: Pick<GoverningModel, "parameters">, day: CalendarDate): ParameterValue =>
  (key) =>
    parameterAt(parameters, key, day)?.value;
