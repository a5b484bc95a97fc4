import {
  benefitKinds,
  colours,
  takings,
  workEffects,
  type BenefitKind,
  type Calculation,
  type Colour,
  type FreedTime,
  type MoneyLine,
  type Taking,
  type WorkEffect,
} from "#domain/benefits/calculation.ts";
import { propertiesOf } from "#tab/shared/read-json.ts";

export const estimatePoints = ["optimistic", "likely", "pessimistic"] as const;
export type EstimatePoint = (typeof estimatePoints)[number];

/** A cost or an effect while it is written: the same amount in each of its years. */
export interface WrittenLine {
  /** Stays the line's own while it is edited. */
  readonly key: string;
  readonly kind: MoneyLine["kind"];
  readonly what: string;
  readonly unitId: number | undefined;
  readonly fromYear: string;
  readonly toYear: string;
  readonly costType: string;
  readonly amount: string;
  /** Undefined: one amount. */
  readonly estimate: Readonly<Record<EstimatePoint, string>> | undefined;
  readonly colour: Colour;
  readonly benefitKind: BenefitKind;
  readonly taking: Taking;
  /** Undefined: no hours are stated. */
  readonly freed: Readonly<Record<keyof FreedTime, string>> | undefined;
}

export interface WrittenLink {
  readonly key: string;
  readonly activity: string;
  readonly effect: string;
  readonly isNegative: boolean;
  readonly benefit: string;
  readonly goal: string;
  readonly indicator: string;
  readonly start: string;
  readonly target: string;
  readonly unitId: number | undefined;
  readonly workEffect: WorkEffect | undefined;
}

/** The three numbers of the light version. */
export interface LightNumbers {
  readonly volume: string;
  readonly minutes: string;
  readonly cost: string;
}

/** A calculation while it is written: everything that is typed is still text. */
export interface WrittenCalculation {
  /** The row's key, made at the first keystroke: what is saved twice makes one row. */
  readonly key: string;
  readonly startYear: string;
  readonly horizon: string;
  /** Per cent. */
  readonly discountRate: string;
  readonly convention: Calculation["convention"];
  readonly lines: readonly WrittenLine[];
  readonly chain: readonly WrittenLink[];
  readonly light: LightNumbers;
  readonly confidence: Calculation["confidence"];
  readonly assumptions: string;
  readonly responsibleHours: string;
}

export const noLight: LightNumbers = { volume: "", minutes: "", cost: "" };

export const blankLink = (key: string): WrittenLink => ({
  key,
  activity: "",
  effect: "",
  isNegative: false,
  benefit: "",
  goal: "",
  indicator: "",
  start: "",
  target: "",
  unitId: undefined,
  workEffect: undefined,
});

/** Reads what was kept on the device; a part that cannot be read is left out. */
export function readWrittenCalculation(kept: unknown): WrittenCalculation | undefined {
  const value = propertiesOf(kept);
  const key = textIn(value, "key");
  if (key === "") return undefined;
  const light = propertiesOf(value.get("light"));
  return {
    key,
    startYear: textIn(value, "startYear"),
    horizon: textIn(value, "horizon"),
    discountRate: textIn(value, "discountRate"),
    convention: value.get("convention") === "start" ? "start" : "end",
    lines: listIn(value, "lines").map(readLine),
    chain: listIn(value, "chain").map(readLink),
    light: {
      volume: textIn(light, "volume"),
      minutes: textIn(light, "minutes"),
      cost: textIn(light, "cost"),
    },
    confidence: oneOf(["low", "medium", "high"], value.get("confidence")),
    assumptions: textIn(value, "assumptions"),
    responsibleHours: textIn(value, "responsibleHours"),
  };
}

type Properties = ReadonlyMap<string, unknown>;

function readLine(line: Properties): WrittenLine {
  const estimate = line.get("estimate");
  const points = propertiesOf(estimate);
  const freed = propertiesOf(line.get("freed"));
  return {
    key: textIn(line, "key"),
    kind: line.get("kind") === "cost" ? "cost" : "effect",
    what: textIn(line, "what"),
    unitId: numberIn(line, "unitId"),
    fromYear: textIn(line, "fromYear"),
    toYear: textIn(line, "toYear"),
    costType: textIn(line, "costType"),
    amount: textIn(line, "amount"),
    estimate:
      points.size === 0
        ? undefined
        : {
            optimistic: textIn(points, "optimistic"),
            likely: textIn(points, "likely"),
            pessimistic: textIn(points, "pessimistic"),
          },
    colour: oneOf(colours, line.get("colour")) ?? "yellow",
    benefitKind: oneOf(benefitKinds, line.get("benefitKind")) ?? "financial",
    taking: oneOf(takings, line.get("taking")) ?? "notTaken",
    freed:
      freed.size === 0
        ? undefined
        : { hours: textIn(freed, "hours"), hourlyCost: textIn(freed, "hourlyCost") },
  };
}

function readLink(link: Properties): WrittenLink {
  return {
    key: textIn(link, "key"),
    activity: textIn(link, "activity"),
    effect: textIn(link, "effect"),
    isNegative: link.get("isNegative") === true,
    benefit: textIn(link, "benefit"),
    goal: textIn(link, "goal"),
    indicator: textIn(link, "indicator"),
    start: textIn(link, "start"),
    target: textIn(link, "target"),
    unitId: numberIn(link, "unitId"),
    workEffect: oneOf(workEffects, link.get("workEffect")),
  };
}

function textIn(properties: Properties, name: string): string {
  const found = properties.get(name);
  return typeof found === "string" ? found : "";
}

function numberIn(properties: Properties, name: string): number | undefined {
  const found = properties.get(name);
  return typeof found === "number" ? found : undefined;
}

function listIn(properties: Properties, name: string): readonly Properties[] {
  const found: unknown = properties.get(name);
  return Array.isArray(found) ? found.map(propertiesOf) : [];
}

const oneOf = <Option extends string>(options: readonly Option[], found: unknown): Option | undefined =>
  options.find((option) => option === found);
