import type { Labels } from "#domain/shared/language.ts";

export const colours = ["green", "yellow", "red"] as const;
/** Green hits the result in kronor; yellow is indirect, or time that cannot surely be turned into kronor; red is not in money (PENG). */
export type Colour = (typeof colours)[number];
export const colourLabels: Labels<Colour> = {
  green: { sv: "Grön: syns i resultatet", en: "Green: shows in the result" },
  yellow: { sv: "Gul: indirekt eller osäker i kronor", en: "Yellow: indirect or unsure in kronor" },
  red: { sv: "Röd: inte i pengar", en: "Red: not in money" },
};

export const benefitKinds = ["financial", "redistribution", "quality", "environment"] as const;
/** Inera's four kinds; `redistribution` is freed resources that are taken home elsewhere (omfördelningsnytta). */
export type BenefitKind = (typeof benefitKinds)[number];
export const benefitKindLabels: Labels<BenefitKind> = {
  financial: { sv: "Ekonomisk", en: "Financial" },
  redistribution: { sv: "Omfördelning", en: "Redistribution" },
  quality: { sv: "Kvalitet", en: "Quality" },
  environment: { sv: "Miljö", en: "Environment" },
};

export const takings = ["frameRoom", "frameAdjustment", "otherTasks", "notTaken"] as const;
/**
 * What becomes of an economic effect (hemtagning): room freed inside the frame, or the frame itself is lowered; time that is
 * given named other tasks, in no budget; or nobody takes it home, and what was freed is lost.
 */
export type Taking = (typeof takings)[number];
export const takingLabels: Labels<Taking> = {
  frameRoom: { sv: "Frigjort ramutrymme", en: "Room freed in the frame" },
  frameAdjustment: { sv: "Ramjustering", en: "Frame adjusted" },
  otherTasks: { sv: "Tid till andra uppgifter", en: "Time given to other tasks" },
  notTaken: { sv: "Hämtas inte hem", en: "Not taken home" },
};

/** Time that an effect frees in a year, whether or not anybody takes it home: the line's amount is the part that is [A-184, D-19]. */
export interface FreedTime {
  readonly hours: number;
  /** Kronor an hour. */
  readonly hourlyCost: number;
}

export const workEffects = ["removed", "deepened", "newlyPossible"] as const;
/** What automation does to a task. */
export type WorkEffect = (typeof workEffects)[number];
export const workEffectLabels: Labels<WorkEffect> = {
  removed: { sv: "Uppgiften försvinner", en: "The task goes away" },
  deepened: { sv: "Uppgiften fördjupas", en: "The task is deepened" },
  newlyPossible: { sv: "Uppgiften blir möjlig", en: "The task becomes possible" },
};

/** Three estimates instead of one: kronor. */
export interface ThreePoint {
  readonly optimistic: number;
  readonly likely: number;
  readonly pessimistic: number;
}

/** A cost or an economic effect: one unit, one year, one kind of cost [D-05, A-172]. */
export interface MoneyLine {
  readonly kind: "cost" | "effect";
  readonly what: string;
  /** Where it lands, which may be another unit than the initiative's. */
  readonly unitId: number | undefined;
  /** 0 is the investment; 1 the first year in use. */
  readonly year: number;
  /** Key of the model's CostType. */
  readonly costType: string;
  /** Kronor; an effect below nought is a negative effect. */
  readonly amount: number;
  readonly estimate: ThreePoint | undefined;
  /** For effects. */
  readonly colour: Colour;
  readonly benefitKind: BenefitKind;
  readonly taking: Taking;
  /** Undefined where the effect is no freed time, or its hours are not stated. */
  readonly freed: FreedTime | undefined;
}

/** Effect is a change inside the organisation; benefit (nytta) is what it gives those that the municipality is for [A-146, A-148, D-19]. */
export interface ChainLink {
  readonly activity: string;
  readonly effect: string;
  readonly isNegative: boolean;
  readonly benefit: string;
  /** Key of the model's Goal; empty when none is stated. */
  readonly goal: string;
  /** How it is seen that it came true: indicator, start value and target. */
  readonly indicator: string;
  readonly start: number | undefined;
  readonly target: number | undefined;
  /** Whom it concerns: a unit, or undefined for the public. */
  readonly unitId: number | undefined;
  readonly workEffect: WorkEffect | undefined;
}

/** What an initiative costs and gives (nyttokalkyl): one row a version, the newest holds, older ones are kept. */
export interface Calculation {
  readonly key: string;
  readonly initiativeId: number;
  readonly madeById: number | undefined;
  /** The calendar year of year 0. */
  readonly startYear: number;
  /** Years in use that are counted. */
  readonly horizon: number;
  /** As a share: 0.03. Kept as it was when calculated. */
  readonly discountRate: number;
  /** `end`: the first year is discounted once; `start`: with factor 1, as in the KommIT workbook. */
  readonly convention: "end" | "start";
  readonly lines: readonly MoneyLine[];
  readonly chain: readonly ChainLink[];
  /** How sure one is, in words and on a scale of three. */
  readonly confidence: "low" | "medium" | "high" | undefined;
  readonly assumptions: string;
  /** Hours a year that the responsible role spends on it. */
  readonly responsibleHours: number | undefined;
}
