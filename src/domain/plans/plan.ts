import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Labels } from "#domain/shared/language.ts";

export const horizons = ["short", "long"] as const;
/** Within a year, or later. */
export type Horizon = (typeof horizons)[number];
export const horizonLabels: Labels<Horizon> = {
  short: { sv: "Kort sikt", en: "Short term" },
  long: { sv: "Lång sikt", en: "Long term" },
};

export interface PlanItem {
  readonly initiativeId: number;
  readonly horizon: Horizon;
}

/** A unit's färdplan for a year as decided: a row that is added and never changed; the newest of a unit and year holds. */
export interface Plan {
  readonly key: string;
  readonly unitId: number;
  readonly year: number;
  /** The body that decided it; undefined when the line did. */
  readonly bodyId: number | undefined;
  readonly decidedById: number | undefined;
  readonly decidedOn: CalendarDate;
  readonly paragraph: string;
  readonly note: string;
  /** In order of priority. */
  readonly items: readonly PlanItem[];
}
