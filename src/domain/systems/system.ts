import type { CalendarDate } from "#domain/shared/calendar.ts";
import type { Labels } from "#domain/shared/language.ts";

export const systemKinds = ["object", "system", "software", "equipment"] as const;
/** A förvaltningsobjekt with what belongs to it, or a single thing that costs money every year. */
export type SystemKind = (typeof systemKinds)[number];
export const systemKindLabels: Labels<SystemKind> = {
  object: { sv: "Förvaltningsobjekt", en: "Managed object" },
  system: { sv: "System", en: "System" },
  software: { sv: "Mjukvara", en: "Software" },
  equipment: { sv: "IT- och kommunikationsutrustning", en: "IT and communication equipment" },
};

export const systemStates = ["inUse", "phasingOut", "retired"] as const;
export type SystemState = (typeof systemStates)[number];
export const systemStateLabels: Labels<SystemState> = {
  inUse: { sv: "I bruk", en: "In use" },
  phasingOut: { sv: "Fasas ut", en: "Being phased out" },
  retired: { sv: "Avvecklat", en: "Retired" },
};

/** A system or managed object of a unit, with who is responsible and what it costs; initiatives may belong to one, and replace others. */
export interface System {
  readonly key: string;
  readonly name: string;
  readonly kind: SystemKind;
  readonly unitId: number | undefined;
  /** Objektförvaltare. */
  readonly objectManagerId: number | undefined;
  /** Systemägare. */
  readonly ownerId: number | undefined;
  /** Systemförvaltare. */
  readonly managerId: number | undefined;
  /** Driftansvarig. */
  readonly operationsId: number | undefined;
  readonly state: SystemState;
  readonly retiredOn: CalendarDate | undefined;
  /** Kronor a year in use; undefined is unknown. */
  readonly yearlyCost: number | undefined;
  /** Kronor decided for this year, and used so far. */
  readonly decidedBudget: number | undefined;
  readonly usedBudget: number | undefined;
  /** When it must be replaced, and what that is thought to cost. */
  readonly replaceInYear: number | undefined;
  readonly replacementCost: number | undefined;
  readonly note: string;
}
