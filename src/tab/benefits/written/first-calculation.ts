import { hourlyCost } from "#domain/benefits/hourly-cost.ts";
import { parameterAt } from "#domain/benefits/default-parameters.ts";
import { savedHours, valueOfTime, type SavedTime } from "#domain/benefits/value-of-time.ts";
import type { FormSize, GoverningModel, Parameter } from "#domain/governance/governing-model.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import {
  noLight,
  type LightNumbers,
  type WrittenCalculation,
  type WrittenLine,
} from "./written-calculation.ts";
import { asWritten, writtenNumber } from "./written-number.ts";

/** What the model says on the day that a calculation is made. */
export interface CalculationGround {
  readonly model: Pick<GoverningModel, "parameters" | "money" | "goals">;
  readonly size: FormSize;
  readonly today: CalendarDate;
  readonly unitId: number | undefined;
}

const horizonKeys = { light: "horizonLight", normal: "horizon", large: "horizonLarge" } as const;

export const groundParameter = (
  { model, today }: Pick<CalculationGround, "model" | "today">,
  key: string,
): Parameter | undefined => parameterAt(model.parameters, key, today);

export const horizonParameter = (ground: CalculationGround): Parameter | undefined =>
  groundParameter(ground, horizonKeys[ground.size]) ?? groundParameter(ground, "horizon");

/** A calculation before anything has been written: the model's own rate and years. */
export function firstCalculation(ground: CalculationGround): WrittenCalculation {
  const rate = groundParameter(ground, "discountRate")?.value;
  return {
    key: "",
    startYear: ground.today.slice(0, 4),
    horizon: asWritten(horizonParameter(ground)?.value),
    discountRate: rate === undefined ? "" : asWritten(rate * 100),
    convention: "end",
    lines: [],
    chain: [],
    light: noLight,
    confidence: undefined,
    assumptions: "",
    responsibleHours: "",
  };
}

/** A line to fill in: the investment for a cost, every year in use for an effect. */
export function firstLine(
  kind: WrittenLine["kind"],
  key: string,
  ground: CalculationGround,
  horizon: string,
): WrittenLine {
  const first = ground.model.money.costTypes[0]?.key ?? "";
  return {
    key,
    kind,
    what: "",
    unitId: ground.unitId,
    fromYear: kind === "cost" ? "0" : "1",
    toYear: kind === "cost" ? "0" : horizon,
    costType: first,
    amount: "",
    estimate: undefined,
    colour: kind === "cost" ? "green" : "yellow",
    benefitKind: "financial",
    taking: "notTaken",
    freed: undefined,
  };
}

export const lightKeys = ["light-cost", "light-effect"] as const;

/** Half of what is freed is believed to be taken home where nobody has said otherwise. */
export const lightRealisation = (ground: CalculationGround): number =>
  groundParameter(ground, "realisationHalf")?.value ?? 0.5;

export const lightHourlyCost = (ground: CalculationGround): number | undefined =>
  groundParameter(ground, "hourlyCostInternal")?.value ?? hourlyCostOf(ground);

function hourlyCostOf(ground: CalculationGround): number | undefined {
  const at = (key: string): number | undefined => groundParameter(ground, key)?.value;
  const [salary, hoursPerMonth, onCost] = [at("monthlySalaryLower"), at("hoursPerMonth"), at("onCost")];
  return salary === undefined || hoursPerMonth === undefined || onCost === undefined
    ? undefined
    : hourlyCost(salary, { hoursPerMonth, onCost });
}

/** The calculation with what the three numbers come to in place of what they came to before. */
export function withLight(
  written: WrittenCalculation,
  light: LightNumbers,
  ground: CalculationGround,
  words: Readonly<Record<"cost" | "effect", string>>,
): WrittenCalculation {
  const others = written.lines.filter(({ key }) => !lightKeys.some((light_) => light_ === key));
  const cost: WrittenLine = {
    ...firstLine("cost", lightKeys[0], ground, written.horizon),
    what: words.cost,
    amount: light.cost,
  };
  const found = lightTime(light, ground);
  const value = found && valueOfTime(found);
  const effect: WrittenLine = {
    ...firstLine("effect", lightKeys[1], ground, written.horizon),
    what: words.effect,
    amount: asWritten(value === undefined ? undefined : Math.round(value)),
    // Half of the time is believed to be given other tasks: no budget gets less.
    taking: "otherTasks",
    freed: found && { hours: asWritten(savedHours(found)), hourlyCost: asWritten(found.hourlyCost) },
  };
  return {
    ...written,
    light,
    lines: [...(light.cost.trim() === "" ? [] : [cost]), ...(value === undefined ? [] : [effect]), ...others],
  };
}

/** The time that the light numbers say is freed, and the share taken home; undefined until both are written. */
function lightTime(light: LightNumbers, ground: CalculationGround): SavedTime | undefined {
  const [volumePerYear, minutesSaved] = [writtenNumber(light.volume), writtenNumber(light.minutes)];
  const perHour = lightHourlyCost(ground);
  if (volumePerYear === undefined || minutesSaved === undefined || perHour === undefined) return undefined;
  return { volumePerYear, minutesSaved, hourlyCost: perHour, realisation: lightRealisation(ground) };
}
