import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Labels } from "#domain/shared/language.ts";

export const retirementKinds = ["process", "system", "service", "structure", "method", "nothing"] as const;
/** What is dropped when something new comes; `nothing` is an answer too, with its reason in the note [A-091, D-08]. */
export type RetirementKind = (typeof retirementKinds)[number];
export const retirementKindLabels: Labels<RetirementKind> = {
  process: { sv: "Process", en: "Process" },
  system: { sv: "System", en: "System" },
  service: { sv: "Tjänst", en: "Service" },
  structure: { sv: "Struktur", en: "Structure" },
  method: { sv: "Arbetssätt", en: "Way of working" },
  nothing: { sv: "Ingenting", en: "Nothing" },
};

export const retirementStates = ["promised", "retired", "kept"] as const;
export type RetirementState = (typeof retirementStates)[number];
export const retirementStateLabels: Labels<RetirementState> = {
  promised: { sv: "Utlovad", en: "Promised" },
  retired: { sv: "Avvecklad", en: "Retired" },
  kept: { sv: "Blir kvar", en: "Stays" },
};

/** Something old that goes away because of something new (utfasning): promised with a day, and confirmed by whoever owns it. */
export interface Retirement {
  readonly key: string;
  /** What makes it needless. */
  readonly initiativeId: number;
  readonly kind: RetirementKind;
  /** What goes away; empty for `nothing`. */
  readonly name: string;
  /** For a system in the register. */
  readonly systemId: number | undefined;
  /** Whose it is. */
  readonly unitId: number | undefined;
  /** Who confirms that it is gone. */
  readonly ownerId: number | undefined;
  readonly promisedOn: CalendarDate | undefined;
  /** Kronor a year that are no longer spent; undefined is unknown. */
  readonly savedYearly: number | undefined;
  readonly state: RetirementState;
  /** When it was confirmed as retired, or as staying. */
  readonly settledOn: CalendarDate | undefined;
  readonly settledById: number | undefined;
  /** What was done, why it stays, or why nothing goes away. */
  readonly note: string;
  readonly isRemoved: boolean;
}
