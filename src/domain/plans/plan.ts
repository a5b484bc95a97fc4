import type { Standing } from "#domain/decisions/decision.ts";
import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Labels, Text } from "#domain/shared/language.ts";

export const horizons = ["short", "long"] as const;
/** Within a year, or later. */
export type Horizon = (typeof horizons)[number];
export const horizonLabels: Labels<Horizon> = {
  short: { sv: "Kort sikt", en: "Short term" },
  long: { sv: "Lång sikt", en: "Long term" },
};

export const benefitSizes = ["small", "medium", "large"] as const;
/** What it gives those that the municipality is for, as the forum estimates it. */
export type BenefitSize = (typeof benefitSizes)[number];
export const benefitSizeLabels: Labels<BenefitSize> = {
  small: { sv: "Liten", en: "Small" },
  medium: { sv: "Måttlig", en: "Medium" },
  large: { sv: "Stor", en: "Large" },
};

/** Benefit and effect as estimated when a plan is made; effect and benefit are apart. */
export interface PlanEstimate {
  /** Kronor a year once in use, cost of running it taken off; below nought is a negative effect; undefined is not estimated. */
  readonly effect: number | undefined;
  /** Undefined is not estimated. */
  readonly benefit: BenefitSize | undefined;
  /** In a sentence: what changes, and for whom. */
  readonly words: string;
}

export interface PlanItem {
  readonly initiativeId: number;
  readonly horizon: Horizon;
  /** Undefined where nobody has estimated it. */
  readonly estimate: PlanEstimate | undefined;
  /** Key of the model's Goal that it serves; empty when none is stated. */
  readonly goal: string;
}

/** What a managed object is thought to give while the plan holds, beside its initiatives. */
export interface PlanObject {
  readonly systemId: number;
  readonly estimate: PlanEstimate;
}

/**
 * A unit's färdplan for a year as decided, or the whole municipality's action plan: a row that is added and never changed; the
 * newest that counts of a unit and year holds.
 */
export interface Plan {
  readonly key: string;
  /** Undefined for the whole municipality's action plan. */
  readonly unitId: number | undefined;
  readonly year: number;
  /** The body that decided it; undefined when the line did. */
  readonly bodyId: number | undefined;
  readonly decidedById: number | undefined;
  readonly decidedOn: CalendarDate;
  readonly paragraph: string;
  readonly note: string;
  /** In order of priority. */
  readonly items: readonly PlanItem[];
  readonly objects: readonly PlanObject[];
  /** Written by the server: whether whoever recorded it may decide the plan, and otherwise why not. */
  readonly standing: Standing;
  readonly standingReason: Text;
}
